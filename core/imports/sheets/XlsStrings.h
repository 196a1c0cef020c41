// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/sheets/XlsGlobals.h"

namespace dkt {

/// Reads the shared string table of BIFF8: strings run on over CONTINUE records, where a text that is cut
/// begins again with its own 8-or-16-bit flag.
class XlsStrings {
public:
    XlsStrings(const biff::Record& first, biff::Records& records);
    /// As many strings as are really there; a damaged table ends early.
    [[nodiscard]] std::vector<XlsGlobals::SharedText> read();

private:
    bool nextSegment();
    bool readOne(XlsGlobals::SharedText& out);
    bool readCharacters(int count, bool wide, QString& out);
    void skip(qint64 bytes);
    quint8 u8();
    quint16 u16();
    quint32 u32();

    biff::Record m_segment;
    biff::Records& m_records;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace dkt
