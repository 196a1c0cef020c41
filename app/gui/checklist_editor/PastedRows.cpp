// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/PastedRows.h"

#include "domain/scoring/RuleParser.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// Cells of the clipboard: a cell with a line end or a tab in it stands in quotes, quotes in it are doubled.
std::vector<QStringList> cellsOf(const QString& text) {
    std::vector<QStringList> lines(1);
    QString cell;
    bool quoted = false, fresh = true;
    for (qsizetype n = 0; n < text.size(); ++n) {
        const QChar c = text[n];
        if (quoted && c == u'"' && n + 1 < text.size() && text[n + 1] == u'"') {
            cell += c;
            ++n;
        } else if (c == u'"' && (quoted || fresh)) {
            quoted = !quoted;
            fresh = false;
        } else if (!quoted && (c == u'\t' || c == u'\n')) {
            lines.back() << text::normalized(cell).trimmed();
            cell.clear();
            fresh = true;
            if (c == u'\n')
                lines.emplace_back();
        } else if (c != u'\r') {
            cell += c;
            fresh = false;
        }
    }
    lines.back() << text::normalized(cell).trimmed();
    std::erase_if(lines, [](const QStringList& line) { return line.join(QString()).isEmpty(); });
    return lines;
}

bool looksLikeCode(const QString& cell) {
    static const QRegularExpression form(u"^(?:[0-9]{1,3}(?:[.\\-][0-9]{1,3})*\\.?|[IVX]{1,5}\\.?|[A-Za-zđĐ][.)]?|"
                                         "[A-Z]{1,4}[.\\-]?[0-9]{1,3}(?:\\.[0-9]{1,3})*)$"_s);
    return cell.isEmpty() || form.match(cell).hasMatch();
}

std::optional<double> pointsIn(const QString& cell) {
    const auto number = text::parseNumber(cell);
    return number && !number->percent && number->value >= 0 ? std::optional(number->value) : std::nullopt;
}

/// Whether most cells of a column that say something are of a kind.
template <class Is> bool mostly(const std::vector<QStringList>& lines, qsizetype column, Is is) {
    int yes = 0, said = 0;
    for (const QStringList& line : lines)
        if (const QString cell = line.value(column); !cell.isEmpty()) {
            ++said;
            yes += is(cell) ? 1 : 0;
        }
    return said > 0 && 2 * yes > said;
}

struct Columns {
    qsizetype code = -1, title = 0, points = -1, rule = -1, evidence = -1;
};

Columns columnsOf(const std::vector<QStringList>& lines) {
    qsizetype width = 0;
    for (const QStringList& line : lines)
        width = std::max(width, line.size());
    Columns columns;
    if (width > 1 && mostly(lines, 0, looksLikeCode)) {
        columns.code = 0;
        columns.title = 1;
    }
    for (qsizetype at = columns.title + 1; at < width; ++at) {
        if (columns.points < 0 && mostly(lines, at, [](const QString& c) { return pointsIn(c).has_value(); }))
            columns.points = at;
        else if (columns.rule < 0)
            columns.rule = at;
        else if (columns.evidence < 0)
            columns.evidence = at;
    }
    return columns;
}

bool isHeading(const QStringList& line, const Columns& columns) {
    static const QStringList names{u"noi dung"_s, u"tieu chi"_s,  u"noi dung kiem tra"_s, u"noi dung danh gia"_s,
                                   u"ten"_s,      u"content"_s,   u"item"_s,              u"title"_s,
                                   u"tieu de"_s,  u"noi dung tieu chi"_s};
    return names.contains(text::folded(line.value(columns.title)));
}

} // namespace

PastedRows pastedRows(const QString& text) {
    PastedRows pasted;
    const std::vector<QStringList> lines = cellsOf(text);
    const Columns columns = columnsOf(lines);
    for (const QStringList& line : lines) {
        if (&line == &lines.front() && isHeading(line, columns))
            continue;
        Item item;
        item.title = line.value(columns.title);
        if (item.title.isEmpty()) {
            ++pasted.skipped;
            continue;
        }
        item.code = columns.code < 0 ? QString() : line.value(columns.code);
        item.maxPoints = columns.points < 0 ? std::nullopt : pointsIn(line.value(columns.points));
        if (columns.rule >= 0)
            item.rule = parseRule(line.value(columns.rule), item.maxPoints);
        item.evidence = columns.evidence < 0 ? QString() : line.value(columns.evidence);
        pasted.items.push_back(std::move(item));
    }
    return pasted;
}

} // namespace dkt::gui
