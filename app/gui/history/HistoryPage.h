// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Page.h"
#include "journal/Commit.h"
#include "journal/Fields.h"

namespace dkt {
struct ChangeSet;
} // namespace dkt

namespace dkt::gui {

class ActionTable;
class AppContext;
class HistoryScanner;
class HistoryWidget;

/// Nhật ký: who changed what, when, where, from what to what.
class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("history"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("history"); }
    [[nodiscard]] std::vector<ActionSpec> actions() const override;
    void bind(ActionTable& table) override;
    void activated() override;
    void deactivated() override;
    /// Nothing is being read: what was asked for is there.
    [[nodiscard]] bool isUpToDate() const;

signals:
    void upToDate();

protected:
    [[nodiscard]] QWidget* createWidget() override;

private:
    enum class FileKind { Xlsx, Csv };
    void follow();
    void drop();
    void refresh();
    void search();
    void request(RowId row, FieldId field);
    void followCurrent();
    void showPlace();
    void showCell();
    void showRowHistory();
    void exportTable(FileKind kind);

    AppContext& m_context;
    ActionTable* m_table = nullptr;
    HistoryWidget* m_view = nullptr;
    HistoryScanner* m_scanner;
    OpId m_chosen; ///< to be chosen again once it is found
    bool m_shown = false;
    bool m_stale = true;
};

} // namespace dkt::gui
