// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"
#include "domain/Ids.h"

#include <QStringList>

#include <vector>

namespace dkt {
class DossierView;
}

namespace dkt::gui {

/// How the same thing was put in words at other units.
struct Wording {
    QString text;
    QStringList units; ///< where, in the order of the plan

    bool operator==(const Wording&) const = default;
};

/// The texts recorded at `item` of other visits: notes of its answers, or one part of its findings of a kind.
/// The most used first; the same words count as one however they are spaced.
[[nodiscard]] std::vector<Wording> noteWordings(const DossierView& view, VisitId here, ItemId item);
[[nodiscard]] std::vector<Wording> findingWordings(const DossierView& view, VisitId here, ItemId item,
                                                   FindingKind kind, QString Finding::*part);

} // namespace dkt::gui
