// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryLines.h"

#include "services/history/HistoryWords.h"
#include "util/Text.h"

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

/// A stored value without words: what scripts have always read.
QString raw(const Value& value) {
    switch (value.type()) {
    case Value::Type::Null: return u"—"_s;
    case Value::Type::Flag: return value.toFlag() ? u"true"_s : u"false"_s;
    case Value::Type::Integer: return QString::number(value.toInteger());
    case Value::Type::Real: return QString::number(value.toReal());
    case Value::Type::Text: return value.toText();
    case Value::Type::Bytes: return QString::fromLatin1(value.toBytes().toHex());
    case Value::Type::List: break;
    }
    QStringList parts;
    for (const Value& part : value.toList())
        parts << raw(part);
    return u"[%1]"_s.arg(parts.join(u", "_s));
}

QString raw(const std::vector<Value>& values) {
    QStringList parts;
    for (const Value& value : values)
        parts << raw(value);
    return parts.join(u" | "_s);
}

/// For a line on the screen: long texts are cut; --json has them whole.
QString brief(const QString& text) {
    constexpr qsizetype most = 100;
    const QString line = text::collapsed(text);
    return line.isEmpty() ? u"—"_s : line.size() > most ? line.left(most - 1) + u'…' : line;
}

} // namespace

QJsonObject historyJson(const CellWords& words, const HistoryEntry& entry) {
    const HistoryWords said = historyWords(words, entry);
    return {{u"id"_s, entry.row.hex()},
            {u"field"_s, fieldName(entry.field)},
            {u"before"_s, raw(entry.before)},
            {u"after"_s, raw(entry.after)},
            {u"current"_s, entry.current},
            {u"by"_s, entry.commit.person},
            {u"at"_s, entry.commit.at.toString(Qt::ISODate)},
            {u"device"_s, entry.commit.id.device.hex().left(16)},
            {u"seq"_s, static_cast<qint64>(entry.commit.id.seq)},
            {u"action"_s, entry.commit.kind},
            {u"actionLabel"_s, said.action},
            {u"deviceName"_s, said.device},
            {u"fieldLabel"_s, said.field},
            {u"what"_s, said.what.title},
            {u"where"_s, said.what.where},
            {u"beforeText"_s, said.from},
            {u"afterText"_s, said.to},
            {u"comment"_s, entry.commit.comment},
            {u"program"_s, entry.commit.appVersion}};
}

QString historyText(const CellWords& words, const HistoryEntry& entry) {
    const HistoryWords said = historyWords(words, entry);
    const QString where = said.what.where.isEmpty() ? QString() : u" (%1)"_s.arg(said.what.where);
    const QString comment = entry.commit.comment.isEmpty() ? QString() : u"  “%1”"_s.arg(brief(entry.commit.comment));
    return u"%1  %2, %3  %4  %5 “%6”%7 · %8: %9"_s
               .arg(said.when, said.who, said.device, said.action, said.what.kind, brief(said.what.title), where,
                    said.field, brief(said.from)) +
           u" → %1%2"_s.arg(brief(said.to), comment);
}

doc::HistoryLine historyLine(const CellWords& words, const HistoryEntry& entry) {
    const HistoryWords said = historyWords(words, entry);
    return {said.when, said.who, said.device, said.action,
            said.what.title == said.what.kind ? said.what.kind : u"%1: %2"_s.arg(said.what.kind, said.what.title),
            said.what.where, said.field, said.from, said.to, entry.commit.comment};
}

} // namespace dkt::cli
