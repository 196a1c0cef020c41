// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace dkt {

/// What a file is by its first bytes.
enum class FileKind {
    Empty,
    Zip,      ///< .xlsx, .ods, .docx …
    Ole,      ///< .xls, .doc, encrypted .xlsx
    OldExcel, ///< Excel 2 to 4, before workbooks
    Pdf,
    Rtf,
    Html,
    Xml,
    Json,
    Image,
    Archive, ///< of another kind than zip
    Text,    ///< anything without control bytes, UTF-16 included
    Binary
};

/// `head` is the beginning of the file, 4 KB or all of it.
[[nodiscard]] FileKind fileKind(QByteArrayView head);

} // namespace dkt
