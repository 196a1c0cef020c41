// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QObject>

#include <functional>
#include <set>
#include <utility>

namespace dkt::gui {

class AppContext;
class VisitSheet;

/// Asks before somebody edits what is given to others: once for each visit and section in a sitting. Shares never
/// forbid: what people agree on the spot goes on.
class ShareKeeper final : public QObject {
    Q_OBJECT

public:
    ShareKeeper(AppContext& context, VisitSheet& sheet, QObject* parent = nullptr);

    /// True when the edit may go on at once. Else the person is asked, unless a question stands already; `then`
    /// is called when they want it all the same, `otherwise` when not.
    [[nodiscard]] bool mayEdit(const QString& section, std::function<void()> then, std::function<void()> otherwise = {});
    /// The section of an item of the sheet; empty for the visit as a whole.
    [[nodiscard]] QString sectionOf(int item) const;

private:
    void ask(const QString& section, const QString& holders, std::function<void()> then,
             std::function<void()> otherwise);

    AppContext& m_context;
    VisitSheet& m_sheet;
    std::set<std::pair<VisitId, QString>> m_allowed;
    bool m_asking = false;
};

} // namespace dkt::gui
