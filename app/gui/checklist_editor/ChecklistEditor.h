// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "gui/widgets/AutoSave.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QModelIndex;
class QPushButton;
class QSplitter;

namespace dkt::gui {

class FieldMarks;

class AppContext;
class DraftKeeper;
class DraftTree;
class DraftTreeModel;
class IssueList;
class NodeForm;

/// Writes a checklist: the tree of sections, criteria and items on the left, the form of the chosen one on the
/// right. Everything is kept in a draft of the dossier until it is issued.
class ChecklistEditor : public QWidget {
    Q_OBJECT

public:
    explicit ChecklistEditor(AppContext& context, QWidget* parent = nullptr);
    ChecklistEditor(AppContext& context, AutoSaveTimes times, QWidget* parent);

    /// Shows a draft.
    void edit(ChecklistDraftId id);
    /// Makes an empty draft and shows it.
    void startNew();
    /// Makes a draft of the version after this checklist and shows it.
    void startFrom(ChecklistId id);
    /// Commits what is being typed. False when that failed; the words are still there then.
    bool settle();
    /// The draft that is shown; null when none is.
    [[nodiscard]] ChecklistDraftId draft() const;

signals:
    /// The user is done with the draft for now, or it is gone: show something else.
    void closed();
    /// The draft has become this checklist; closed() follows.
    void issued(dkt::ChecklistId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeLeft();
    QWidget* makeRight();
    QWidget* makeTreeBar();
    void connectParts();
    void guardWheel();
    void retranslate();
    void showNode(const QModelIndex& index);
    void refreshNode();
    void takeForm();
    void noteContent();
    void examine();
    void goTo(const QString& target);
    void issue();
    void close();

    AppContext& m_context;
    DraftTreeModel* m_model;
    DraftKeeper* m_keeper;
    FieldMarks* m_marks = nullptr;
    DraftTree* m_tree;
    NodeForm* m_form;
    IssueList* m_issues;
    QLabel *m_basis = nullptr, *m_sum = nullptr, *m_saved = nullptr;
    QPushButton *m_issue = nullptr, *m_close = nullptr;
    QSplitter* m_splitter = nullptr;
    QTimer m_examination; ///< a moment after the last change
    bool m_taking = false;
    bool m_blocked = false; ///< an error stands in the way of issuing
};

} // namespace dkt::gui
