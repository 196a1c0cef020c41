// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PaperType.h"
#include "gui/frame/Page.h"
#include "gui/schedule/ScheduleEdits.h"

class QMenu;

namespace dkt::gui {

class ActionTable;
class AppContext;
class ScheduleWidget;
class SpreadDialog;

/// Lịch kiểm tra: which unit is visited when, by which team and how.
class SchedulePage final : public Page {
    Q_OBJECT

public:
    explicit SchedulePage(AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("schedule"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("schedule"); }
    [[nodiscard]] std::vector<ActionSpec> actions() const override;
    void bind(ActionTable& table) override;
    void activated() override;
    void deactivated() override;
    void retranslate() override;

protected:
    [[nodiscard]] QWidget* createWidget() override;

private:
    void bindEdits(ActionTable& table);
    void refresh();
    void followSelection();
    void planUnits();
    void spreadVisits();
    void moveVisits(int way);
    void markRows();
    void showDetails();
    void openVisit();
    void showMenu(const QPoint& at);
    template <class E> void addChoices(QMenu& menu, const QString& title, void (*set)(Visit&, E));
    void addRowChoices(QMenu& menu);
    [[nodiscard]] std::vector<VisitSlot> busyBeside(const std::vector<VisitId>& visits) const;
    [[nodiscard]] QDate firstDay() const;
    void exportAs(doc::PaperFormat format);
    void print();

    AppContext& m_context;
    ScheduleEdits m_edits;
    ActionTable* m_table = nullptr;
    ScheduleWidget* m_view = nullptr;
    bool m_shown = false;
    bool m_stale = true;
};

} // namespace dkt::gui
