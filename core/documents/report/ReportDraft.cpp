// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/ReportDraft.h"

#include "util/Numbers.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

void ReportDraft::paragraph(const QString& text) {
    if (!text.isEmpty())
        blocks.emplace_back(Paragraph{{Run{text, false, false}}});
}

void ReportDraft::list(std::vector<Runs> items, ListMarker marker) {
    if (!items.empty())
        blocks.emplace_back(List{marker, std::move(items)});
}

void ReportDraft::list(const QStringList& items, ListMarker marker) {
    std::vector<Runs> all;
    for (const QString& item : items)
        all.push_back({Run{item, false, false}});
    list(std::move(all), marker);
}

void addLabelled(Runs& runs, const QString& label, const QString& text) {
    if (text.isEmpty())
        return;
    runs.push_back(Run{u' ' + label + u": "_s, false, true});
    runs.push_back(Run{text, false, false});
}

AnnexMarks annexMarks(const ReportContext& context) {
    AnnexMarks marks;
    std::vector<QString*> present;
    if (!context.s.visits.empty())
        present.push_back(&marks.units);
    if (context.figures.averagePoints)
        present.push_back(&marks.scores);
    if (!context.lines.empty())
        present.push_back(&marks.deadlines);
    for (std::size_t i = 0; i < present.size(); ++i)
        *present[i] =
            present.size() == 1 ? u"Phụ lục"_s : u"Phụ lục "_s + text::toRoman(static_cast<int>(i) + 1);
    return marks;
}

TableRow headerRow(const QStringList& titles) {
    TableRow row;
    for (const QString& title : titles)
        row.push_back({title, true, 1, Align::Center});
    return row;
}

} // namespace dkt::doc
