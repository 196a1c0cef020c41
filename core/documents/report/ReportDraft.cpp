// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/ReportDraft.h"

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

} // namespace dkt::doc
