// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PdfCheck.h"

#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace dkt::printing {
namespace {

constexpr qint64 tailLength = 1024;
/// Enough for the dictionary of a catalogue, or of a page tree's end.
constexpr qint64 chunk = 4096;

std::optional<qint64> number(const QString& pattern, const QByteArray& text) {
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(QString::fromLatin1(text));
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

QByteArray readAt(QIODevice& device, qint64 position, qint64 length) {
    return position >= 0 && position < device.size() && device.seek(position) ? device.read(length)
                                                                              : QByteArray();
}

/// Where object `id` begins, by the cross-reference table at `table` (one section beginning with 0).
qint64 objectPosition(QIODevice& device, qint64 table, qint64 id) {
    constexpr qint64 entryLength = 20;
    const QByteArray head = readAt(device, table, 64);
    const QRegularExpressionMatch match =
        QRegularExpression(u"^xref\\s+0 (\\d+)\\s*\\n"_s).match(QString::fromLatin1(head));
    if (!match.hasMatch() || id >= match.captured(1).toLongLong())
        return -1;
    const QByteArray entry = readAt(device, table + match.capturedEnd() + id * entryLength, entryLength);
    bool ok = false;
    const qint64 position = entry.left(10).toLongLong(&ok);
    return ok && entry.size() == entryLength && entry[17] == 'n' ? position : -1;
}

/// The text of object `id` from "N 0 obj" to "endobj"; empty when it is not where the table says.
QByteArray object(QIODevice& device, qint64 table, qint64 id) {
    const qint64 position = objectPosition(device, table, id);
    QByteArray text;
    if (position < 0 || !device.seek(position))
        return {};
    while (!text.contains("endobj")) {
        const QByteArray more = device.read(chunk);
        if (more.isEmpty())
            return {};
        text += more;
    }
    text.truncate(text.indexOf("endobj"));
    return text.startsWith(QByteArray::number(id) + " 0 obj") ? text : QByteArray();
}

} // namespace

int countPdfPages(QIODevice& device) {
    if (!device.seek(0) || !device.read(5).startsWith("%PDF-"))
        return -1;
    const QByteArray tail = readAt(device, std::max<qint64>(0, device.size() - tailLength), tailLength);
    if (!tail.trimmed().endsWith("%%EOF"))
        return -1;
    const auto table = number(u"startxref\\s+(\\d+)"_s, tail);
    const auto root = number(u"/Root (\\d+) 0 R"_s, tail);
    if (!table || !root)
        return -1;
    const auto pages = number(u"/Pages (\\d+) 0 R"_s, object(device, *table, *root));
    if (!pages)
        return -1;
    const auto count = number(u"/Count (\\d+)"_s, object(device, *table, *pages));
    return count ? static_cast<int>(*count) : -1;
}

} // namespace dkt::printing
