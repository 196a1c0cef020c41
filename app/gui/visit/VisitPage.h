// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Page.h"
#include "gui/widgets/AutoSave.h"

#include <functional>

namespace dkt::gui {

class AppContext;
class VisitView;
struct Place;

/// Cuộc kiểm tra: the page an inspector works on at a unit.
class VisitPage final : public Page {
    Q_OBJECT

public:
    explicit VisitPage(AppContext& context, AutoSaveTimes times = {}, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("visit"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("visit"); }
    [[nodiscard]] std::vector<ActionSpec> actions() const override;
    void bind(ActionTable& table) override;
    void activated() override;
    [[nodiscard]] bool mayLeave() override;

protected:
    [[nodiscard]] QWidget* createWidget() override;

private:
    /// Answers a link to a visit, an answer or a finding.
    void showPlace(const Place& place);
    /// The view, made when it is not there yet.
    VisitView& view();

    AppContext& m_context;
    AutoSaveTimes m_times;
    ActionTable* m_table = nullptr;
    VisitView* m_view = nullptr;
};

} // namespace dkt::gui
