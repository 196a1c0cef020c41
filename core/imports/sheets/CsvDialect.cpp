// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/CsvDialect.h"

#include "imports/sheets/LegacyBytes.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace dkt {

void Utf8Check::feed(QByteArrayView bytes) {
    for (const char c : bytes) {
        const int byte = static_cast<unsigned char>(c);
        if (m_pending > 0) {
            m_valid = m_valid && byte >= m_least && byte <= m_most;
            --m_pending;
            m_least = 0x80;
            m_most = 0xBF;
        } else if (byte >= 0xC2 && byte <= 0xDF) {
            m_pending = 1;
        } else if (byte >= 0xE0 && byte <= 0xEF) {
            m_pending = 2;
            m_least = byte == 0xE0 ? 0xA0 : 0x80;
            m_most = byte == 0xED ? 0x9F : 0xBF;
        } else if (byte >= 0xF0 && byte <= 0xF4) {
            m_pending = 3;
            m_least = byte == 0xF0 ? 0x90 : 0x80;
            m_most = byte == 0xF4 ? 0x8F : 0xBF;
        } else if (byte >= 0x80) {
            m_valid = false;
        }
        if (!m_valid)
            return;
    }
}

CsvDialect csvEncoding(QByteArrayView head, Utf8Form form) {
    CsvDialect dialect;
    if (head.startsWith("\xFF\xFE")) {
        dialect.encoding = CsvDialect::Encoding::Utf16LittleEndian;
        dialect.start = 2;
        return dialect;
    }
    if (head.startsWith("\xFE\xFF")) {
        dialect.encoding = CsvDialect::Encoding::Utf16BigEndian;
        dialect.start = 2;
        return dialect;
    }
    if (form == Utf8Form::Valid) {
        dialect.start = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        dialect.letters = text::detectLegacy(QString::fromUtf8(head));
        return dialect;
    }
    dialect.letters = text::detectLegacy(fromWindows1252(head));
    dialect.encoding = dialect.letters ? CsvDialect::Encoding::Western : CsvDialect::Encoding::Windows1258;
    return dialect;
}

namespace {

/// How often `separator` stands outside quotation marks, line by line.
std::vector<int> separatorCounts(const QString& sample, QChar separator) {
    std::vector<int> counts{0};
    bool quoted = false;
    for (const QChar c : sample) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\n' && !quoted)
            counts.push_back(0);
        else if (c == separator && !quoted)
            ++counts.back();
    }
    // The sample may end in the middle of a line.
    if (counts.size() > 1)
        counts.pop_back();
    return counts;
}

/// Lines that have the commonest number of separators above none.
int agreement(const std::vector<int>& counts) {
    QHash<int, int> lines;
    int best = 0;
    for (const int count : counts)
        if (count > 0)
            best = std::max(best, ++lines[count]);
    return best;
}

} // namespace

void findSeparator(CsvDialect& dialect, const QString& sample) {
    if (sample.startsWith(u"sep=") && sample.size() > 5 && (sample[5] == u'\n' || sample[5] == u'\r')) {
        dialect.separator = sample[4];
        dialect.separatorLine = true;
        return;
    }
    int best = 0;
    for (const QChar candidate : {u',', u';', u'\t'})
        if (const int lines = agreement(separatorCounts(sample, candidate)); lines > best) {
            best = lines;
            dialect.separator = candidate;
        }
}

} // namespace dkt
