// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"
#include "gui/frame/Page.h"

#include <QPointer>

#include <memory>

namespace dkt::gui {

class AppContext;
class ChecklistEditor;
class ChecklistsView;
class ImportWizard;
struct Place;

/// The dossier's checklists: read, imported, exported, printed as forms, given to visits.
class ChecklistsPage : public Page {
    Q_OBJECT

public:
    explicit ChecklistsPage(AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("checklists"); }
    [[nodiscard]] QString title() const override { return tr("Checklists"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("checklists"); }
    [[nodiscard]] std::vector<ActionSpec> actions() const override;
    void bind(ActionTable& table) override;
    void activated() override;
    void deactivated() override;
    [[nodiscard]] bool mayLeave() override;

protected:
    QWidget* createWidget() override;

private:
    void markStale();
    void refresh();
    void reach();
    void showPlace(const Place& place);
    void importFile(const QString& path);
    void takeImport(const Checklist& checklist);
    void exportFile();
    void exportForm();
    void write(const std::shared_ptr<const Checklist>& checklist, const QString& path);
    void printForm();
    void useForPlanned();
    void writeNew();
    void editDraft(ChecklistDraftId draft);
    void writeNextVersion();
    void duplicate();
    void compare();
    [[nodiscard]] bool hasPrevious(ChecklistId id) const;
    ChecklistEditor& openEditor();
    void closeEditor();
    void remove();
    [[nodiscard]] std::shared_ptr<const Checklist> chosen() const;
    [[nodiscard]] QString proposedPath(const Checklist& checklist, const QString& suffix) const;
    void noticeWithUndo(const QString& text);

    AppContext& m_context;
    ActionTable* m_table = nullptr;
    ChecklistsView* m_view = nullptr;
    QPointer<ImportWizard> m_wizard;
    QPointer<ChecklistEditor> m_editor; ///< while a draft is written
    bool m_shown = false;
    bool m_stale = true;
};

} // namespace dkt::gui
