// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace dkt::gui {

class VisitSheet;

/// One thing that is still missing at a visit, with the item it is first missing at.
struct Lacking {
    enum class What { Answers, Findings, Points, Recommendations, Bases, Conflicts, Day, Attendees };
    What what = What::Answers;
    int count = 0;
    ItemId item; ///< null: the visit as a whole

    bool operator==(const Lacking&) const = default;
};

/// What a visit lacks before it can be called finished; empty when nothing does.
[[nodiscard]] std::vector<Lacking> lackingAt(const VisitSheet& sheet);
[[nodiscard]] QString lackingText(const Lacking& lacking);

/// Shown before a visit is finished while something is missing: each line leads there.
class FinishDialog final : public QDialog {
    Q_OBJECT

public:
    FinishDialog(const QString& unit, std::vector<Lacking> lacking, QWidget* parent);

signals:
    void finishChosen();
    void placeChosen(const dkt::gui::Lacking& lacking);

private:
    std::vector<Lacking> m_lacking;
    QListWidget* m_list;
};

} // namespace dkt::gui
