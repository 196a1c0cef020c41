// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// Text of the years before Unicode.
namespace dkt {

/// Windows-1258 (Vietnamese: base letters and combining tone marks), composed to NFC. Bytes without a
/// letter become U+FFFD.
[[nodiscard]] QString fromWindows1258(QByteArrayView bytes);
/// Windows-1252, the code page in which fonts of TCVN3 and VNI kept their letters.
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes);

} // namespace dkt
