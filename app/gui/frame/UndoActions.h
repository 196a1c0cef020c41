// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UndoService.h"

#include <QObject>

#include <functional>

namespace dkt::gui {

class ActionTable;
class AppContext;

/// Undo and redo with the names of what they act on.
class UndoActions : public QObject {
    Q_OBJECT

public:
    /// `settle` commits what is being typed, so that undo does not pass it by; false keeps things as they
    /// are.
    UndoActions(AppContext& context, ActionTable& table, std::function<bool()> settle);

    void refresh();

private:
    using Offer = std::optional<UndoOffer> (UndoService::*)(const Actor&) const;
    using Verb = void (UndoService::*)(const Actor&);
    void act(Offer offer, Verb verb);
    /// Somebody changed it since: shows what stands there and what would, and puts it back when that is wanted.
    void ask(const UndoOffer& offer);

    [[nodiscard]] UndoService service() const;

    AppContext& m_context;
    ActionTable& m_table;
    std::function<bool()> m_settle;
    std::set<CommitId> m_settled; ///< steps offered and put back, or with nothing left to put back
};

} // namespace dkt::gui
