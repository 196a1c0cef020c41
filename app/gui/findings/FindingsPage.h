// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/findings/FindingsModel.h"
#include "gui/frame/Page.h"

class QMenu;

namespace dkt::gui {

class ActionTable;
class AppContext;
class FindingsWidget;

/// Nhận xét: the findings of all units as one grid.
class FindingsPage final : public Page {
    Q_OBJECT

public:
    explicit FindingsPage(AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("findings"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("findings"); }
    [[nodiscard]] std::vector<ActionSpec> actions() const override;
    void bind(ActionTable& table) override;
    void activated() override;
    void deactivated() override;

signals:
    /// The grid shows the dossier as it stands.
    void upToDate();

protected:
    [[nodiscard]] QWidget* createWidget() override;

private:
    enum class FileKind { Xlsx, Csv };
    void refresh();
    void followSelection();
    void openVisit();
    void showHistory();
    void showConflict();
    void copy();
    void showMenu(const QPoint& at);
    void rateSeverity(std::optional<FindingSeverity> severity);
    void rateExtent(std::optional<Extent> extent);
    void exportTable(FileKind kind);

    AppContext& m_context;
    ActionTable* m_table = nullptr;
    FindingsWidget* m_view = nullptr;
    bool m_shown = false;
    bool m_stale = true;
    bool m_reading = false;
};

} // namespace dkt::gui
