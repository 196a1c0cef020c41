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
    explicit OverviewPage(AppContext& context);

    [[nodiscard]] QString id() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("overview"); }

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
    OverviewWidget* m_view = nullptr;
    bool m_shown = false;
    bool m_stale = true;
    bool m_reckoning = false;
};

} // namespace dkt::gui
