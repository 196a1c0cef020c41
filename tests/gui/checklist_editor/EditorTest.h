// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PageTest.h"
#include "gui/checklist_editor/ChecklistEditor.h"
#include "gui/checklist_editor/DraftTree.h"
#include "gui/widgets/NumberField.h"
#include "gui/widgets/TextField.h"
#include "services/ChecklistService.h"
#include "services/UndoService.h"

#include <QLabel>
#include <QSignalSpy>

namespace dkt::gui {

/// The editor as a page of its own.
class EditorPage final : public Page {
public:
    explicit EditorPage(AppContext& context, QObject* parent = nullptr) : Page(parent), m_context(context) {}
    [[nodiscard]] QString id() const override { return QStringLiteral("editor"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Editor"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("edit"); }
    [[nodiscard]] bool mayLeave() override { return !m_editor || m_editor->settle(); }
    [[nodiscard]] ChecklistEditor& editor() { return static_cast<ChecklistEditor&>(*widget()); }

protected:
    [[nodiscard]] QWidget* createWidget() override {
        return m_editor = new ChecklistEditor(m_context,
                                              {std::chrono::milliseconds(60), std::chrono::milliseconds(400)}, nullptr);
    }

private:
    AppContext& m_context;
    QPointer<ChecklistEditor> m_editor;
};

class EditorTest : public PageTest<EditorPage> {
protected:
    [[nodiscard]] ChecklistEditor& editor() { return page->editor(); }
    [[nodiscard]] DraftTree& tree() { return *find<DraftTree>(QStringLiteral("draftTree")); }
    [[nodiscard]] DraftTreeModel& model() { return static_cast<DraftTreeModel&>(*tree().model()); }
    [[nodiscard]] Checklist stored() {
        return contentOf(ChecklistService(dossier()).loadDraft(editor().draft()).value);
    }
    void startNew() {
        openEmpty();
        editor().startNew();
        settle();
    }
    void undo() {
        ASSERT_TRUE(editor().settle());
        UndoService(dossier()).undo(actor());
        settle();
    }
    [[nodiscard]] QString undoText() { return UndoService(dossier()).undoText(actor()); }
    /// Types into the field as a person does: into its end.
    void type(const QString& field, const QString& words) {
        auto* widget = find<QWidget>(field);
        ASSERT_TRUE(widget && widget->isVisible()) << field.toStdString();
        widget->setFocus();
        for (const QChar c : words)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier, -1);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&tree(), Qt::Key(key), modifiers); }
    [[nodiscard]] QStringList titles() {
        QStringList all;
        const Checklist content = model().checklist();
        for (const ItemPlace& place : itemPlaces(content))
            all << place.item->title;
        return all;
    }
};

} // namespace dkt::gui
