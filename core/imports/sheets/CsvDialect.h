// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/LegacyFont.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dkt {

/// How a text file of values is written, found out from its content.
struct CsvDialect {
    enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1258, Western };

    Encoding encoding = Encoding::Utf8;
    std::optional<text::LegacyEncoding> letters; ///< the letters are those of an old font
    QChar separator = u',';
    qint64 start = 0;           ///< bytes before the first row: a byte-order mark
    bool separatorLine = false; ///< the first line is Excel's "sep=;"

    bool operator==(const CsvDialect&) const = default;
};

/// Checks bytes as they come for being UTF-8.
class Utf8Check {
public:
    void feed(QByteArrayView bytes);
    /// True when all was UTF-8 and no letter is left unfinished.
    [[nodiscard]] bool valid() const { return m_valid && m_pending == 0; }

private:
    bool m_valid = true;
    int m_pending = 0;
    int m_least = 0x80; ///< bounds of the next byte, against overlong forms and surrogates
    int m_most = 0xBF;
};

enum class Utf8Form { Valid, Invalid };

/// The encoding by mark, UTF-8 form and, failing those, the words; `head` is the start of the file.
[[nodiscard]] CsvDialect csvEncoding(QByteArrayView head, Utf8Form form);
/// The separator of decoded `sample`: the one that cuts most lines into equally many pieces.
void findSeparator(CsvDialect& dialect, const QString& sample);

} // namespace dkt
