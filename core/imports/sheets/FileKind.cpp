// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/FileKind.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace dkt {

namespace {

struct Signature {
    QByteArrayView bytes;
    FileKind kind;
};

constexpr std::array fileSignatures{
    Signature{"PK\x03\x04", FileKind::Zip},
    Signature{"PK\x05\x06", FileKind::Zip},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::Ole},
    Signature{"\xD0\xCF\x11\xE0", FileKind::Ole},
    Signature{QByteArrayView("\x09\x00\x04\x00", 4), FileKind::OldExcel},
    Signature{QByteArrayView("\x09\x02\x06\x00", 4), FileKind::OldExcel},
    Signature{QByteArrayView("\x09\x04\x06\x00", 4), FileKind::OldExcel},
    Signature{"%PDF", FileKind::Pdf},
    Signature{"{\\rtf", FileKind::Rtf},
    Signature{"\x89PNG", FileKind::Image},
    Signature{"\xFF\xD8\xFF", FileKind::Image},
    Signature{"GIF8", FileKind::Image},
    Signature{"Rar!", FileKind::Archive},
    Signature{"7z\xBC\xAF", FileKind::Archive},
    Signature{"\x1F\x8B", FileKind::Archive},
};

bool looksUtf16(QByteArrayView head) {
    return head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
}

bool hasControlBytes(QByteArrayView head) {
    return std::any_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1A;
    });
}

FileKind textKind(QByteArrayView head) {
    const QByteArray begin = head.first(std::min<qsizetype>(head.size(), 1024)).toByteArray().toLower();
    QByteArray trimmed = begin.startsWith("\xEF\xBB\xBF") ? begin.mid(3).trimmed() : begin.trimmed();
    if (trimmed.startsWith('<')) {
        if (trimmed.contains("<html") || trimmed.contains("<table") || trimmed.startsWith("<!doctype html"))
            return FileKind::Html;
        return trimmed.startsWith("<?xml") ? FileKind::Xml : FileKind::Html;
    }
    const bool object = trimmed.startsWith('{') && (trimmed.contains('"') || trimmed.contains('}'));
    const bool array = trimmed.startsWith('[') && (trimmed.contains('{') || trimmed.contains(']'));
    return object || array ? FileKind::Json : FileKind::Text;
}

} // namespace

FileKind fileKind(QByteArrayView head) {
    if (head.isEmpty())
        return FileKind::Empty;
    const auto known = std::find_if(fileSignatures.begin(), fileSignatures.end(),
                                    [&](const Signature& s) { return head.startsWith(s.bytes); });
    if (known != fileSignatures.end())
        return known->kind;
    if (looksUtf16(head))
        return FileKind::Text;
    return hasControlBytes(head) ? FileKind::Binary : textKind(head);
}

} // namespace dkt
