// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/LegacyBytes.h"

#include <array>
#include <utility>

namespace dkt {

namespace {

// 0x80 to 0x9F; from 0xA0 on both code pages are Latin-1 but for the letters below.
constexpr std::array<char16_t, 32> windows1252Low{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
constexpr std::array<std::pair<unsigned char, char16_t>, 18> windows1258Own{{{0x8A, 0xFFFD},
                                                                             {0x8E, 0xFFFD},
                                                                             {0x9A, 0xFFFD},
                                                                             {0x9E, 0xFFFD},
                                                                             {0xC3, 0x0102},
                                                                             {0xCC, 0x0300},
                                                                             {0xD0, 0x0110},
                                                                             {0xD2, 0x0309},
                                                                             {0xD5, 0x01A0},
                                                                             {0xDD, 0x01AF},
                                                                             {0xDE, 0x0303},
                                                                             {0xE3, 0x0103},
                                                                             {0xEC, 0x0301},
                                                                             {0xF0, 0x0111},
                                                                             {0xF2, 0x0323},
                                                                             {0xF5, 0x01A1},
                                                                             {0xFD, 0x01B0},
                                                                             {0xFE, 0x20AB}}};

QString fromWindowsBytes(QByteArrayView bytes) {
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[i] = byte >= 0x80 && byte < 0xA0 ? QChar(windows1252Low[byte - 0x80]) : QChar(char16_t(byte));
    }
    return text;
}

} // namespace

QString fromWindows1252(QByteArrayView bytes) {
    return fromWindowsBytes(bytes);
}

QString fromWindows1258(QByteArrayView bytes) {
    QString text = fromWindowsBytes(bytes);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        for (const auto& [byte, letter] : windows1258Own)
            if (static_cast<unsigned char>(bytes[i]) == byte)
                text[i] = letter;
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace dkt
