// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Page.h"
#include "gui/widgets/AutoSave.h"
#include "journal/ChangeListener.h"
#include "journal/Fields.h"
#include "util/RowId.h"

#include <QSet>

#include <functional>
#include <memory>

namespace dkt::gui {

class ActionTable;
class AppContext;
class ConflictLedger;
class ConflictsWidget;

/// Xung đột: what two people changed unaware of each other, decided one after the other.
class ConflictsPage final : public Page {
    Q_OBJECT

public:
    explicit ConflictsPage(AppContext& context, AutoSaveTimes times = {}, QObject* parent = nullptr);
    ~ConflictsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("conflicts"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("conflict"); }
    [[nodiscard]] std::vector<ActionSpec> actions() const override;
    void bind(ActionTable& table) override;
    void activated() override;
    void deactivated() override;
    [[nodiscard]] bool mayLeave() override;
    void retranslate() override;

protected:
    [[nodiscard]] QWidget* createWidget() override;

private:
    void follow(const ChangeSet& changes);
    void chooseFresh(const QSet<QString>& before);
    void drop();
    void refresh();
    void findAlike();
    void showEntries();
    void request(RowId row, FieldId field);
    void followCurrent();
    void keep(int side);
    void keepBoth();
    void useOwn();
    void decide(const std::function<void()>& decision);
    void showPlace();
    void showHistory();
    void keepDraft();
    void offerDrafts();

    AppContext& m_context;
    ActionTable* m_table = nullptr;
    ConflictsWidget* m_view = nullptr;
    AutoSave m_save;
    std::unique_ptr<ConflictLedger> m_ledger;
    bool m_shown = false;
    bool m_stale = true;
    bool m_alikeStale = true;
    bool m_searching = false; ///< a worker looks for findings that read alike
    std::pair<RowId, FieldId> m_wanted; ///< to be chosen once the list is there
};

} // namespace dkt::gui
