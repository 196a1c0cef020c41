// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Page.h"
#include "gui/plan/PlanCommand.h"

namespace dkt::gui {

class AppContext;
class PlanPane;
class PlanWidget;
struct Place;

/// Kế hoạch: the campaign's data, its legal bases, the delegation and the units.
class PlanPage final : public Page {
    Q_OBJECT

public:
    explicit PlanPage(AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("plan"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("plan"); }
    [[nodiscard]] std::vector<ActionSpec> actions() const override;
    void bind(ActionTable& table) override;
    void activated() override;
    void deactivated() override;
    [[nodiscard]] bool mayLeave() override;
    void retranslate() override;

protected:
    [[nodiscard]] QWidget* createWidget() override;

private:
    /// Made when it is not there yet.
    PlanWidget& view();
    void show(const Place& place);
    void refreshCommands();

    AppContext& m_context;
    ActionTable* m_table = nullptr;
    PlanWidget* m_view = nullptr;
};

} // namespace dkt::gui
