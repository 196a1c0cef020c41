// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/Wordings.h"

#include "services/Dossier.h"
#include "util/Text.h"

#include <QHash>

#include <algorithm>

namespace dkt::gui {

namespace {

class WordingList {
public:
    void add(const QString& text, const QString& unit) {
        const QString key = text::collapsed(text);
        if (key.isEmpty())
            return;
        const auto known = m_places.constFind(key);
        if (known != m_places.constEnd()) {
            if (!m_list[*known].units.contains(unit))
                m_list[*known].units << unit;
            return;
        }
        m_places.insert(key, m_list.size());
        m_list.push_back({text, {unit}});
    }
    std::vector<Wording> take() {
        std::ranges::stable_sort(m_list, std::ranges::greater{},
                                 [](const Wording& wording) { return wording.units.size(); });
        return std::move(m_list);
    }

private:
    std::vector<Wording> m_list;
    QHash<QString, std::size_t> m_places;
};

} // namespace

std::vector<Wording> noteWordings(const DossierView& view, VisitId here, ItemId item) {
    WordingList list;
    for (const Visit& visit : view.data().visits)
        if (const Answer* answer = visit.id == here ? nullptr : view.index().answer(visit.id, item))
            list.add(answer->note, view.index().unitName(visit.id));
    return list.take();
}

std::vector<Wording> findingWordings(const DossierView& view, VisitId here, ItemId item, FindingKind kind,
                                     QString Finding::*part) {
    WordingList list;
    for (const Finding& finding : view.data().findings)
        if (finding.visit != here && finding.kind == kind && finding.item == item && !item.isNull())
            list.add(finding.*part, view.index().unitName(finding.visit));
    return list.take();
}

} // namespace dkt::gui
