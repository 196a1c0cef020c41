// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/plan/PlanCommand.h"
#include "services/Dossier.h"

#include <QWidget>

#include <utility>

namespace dkt::gui {

/// One part of the plan: a tab of the page.
class PlanPane : public QWidget {
    Q_OBJECT

public:
    explicit PlanPane(AppContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    /// With the number of its rows, where it has any.
    [[nodiscard]] virtual QString title(const Snapshot& snapshot) const = 0;
    [[nodiscard]] virtual bool concerns(const ChangeSet& changes) const = 0;
    /// Shows the content as it stands.
    virtual void refresh(const DossierView& view) = 0;
    /// Another dossier, or none: nothing of the old one is left.
    virtual void clear() = 0;
    /// The pane is seen now.
    virtual void activate() = 0;
    /// Commits what is being typed; false where it cannot, after telling why.
    [[nodiscard]] virtual bool settle() { return true; }
    /// Selects a row; false when it is none of this pane's.
    [[nodiscard]] virtual bool showRow(RowKind, const RowId&) { return false; }

    [[nodiscard]] virtual bool can(PlanCommand) const { return false; }
    virtual void run(PlanCommand) {}
    /// The words of "Add" here; empty where nothing is added.
    [[nodiscard]] virtual QString addText() const { return {}; }
    /// The words of "Remove" here; empty for just that.
    [[nodiscard]] virtual QString removeText() const { return {}; }
    /// A file dropped on the page; false when it is of no use here.
    [[nodiscard]] virtual bool take(const QString&) { return false; }

signals:
    /// What can() says may have changed.
    void commandsChanged();

protected:
    [[nodiscard]] AppContext& context() const { return m_context; }
    template <class F> Guard::Result act(F&& work) { return m_context.guard().run(std::forward<F>(work)); }

private:
    AppContext& m_context;
};

} // namespace dkt::gui
