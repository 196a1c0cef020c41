// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Page.h"

namespace dkt::gui {

class AppContext;
class OverviewWidget;
struct OverviewFigures;

/// The dashboard: where the campaign stands. Reckons its figures off the GUI thread, and only while it is
/// shown.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("overview"); }

    void bind(ActionTable& table) override { m_table = &table; }
    void activated() override;
    void deactivated() override;

signals:
    /// The figures on the screen are those of the dossier as it stands.
    void upToDate();

protected:
    QWidget* createWidget() override;

private:
    void markStale();
    void refresh();

    AppContext& m_context;
    const ActionTable* m_table = nullptr;
    OverviewWidget* m_view = nullptr;
    bool m_shown = false;
    bool m_stale = true;
    bool m_reckoning = false;
};

} // namespace dkt::gui
