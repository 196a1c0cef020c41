// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/ActionSpec.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <utility>
#include <vector>

class QActionGroup;

namespace dkt::gui {

/// Every action of the window, made from its specs. Pages add theirs, then bind slots:
///
///   table.bind("visit.next", this, [this] { next(); });
///
/// An action can be triggered while its page is shown, what it needs is there, and its owner has not
/// switched it off (setEnabled).
class ActionTable : public QObject {
    Q_OBJECT

public:
    explicit ActionTable(QObject* parent = nullptr);

    void add(const std::vector<ActionSpec>& specs);
    /// Keeps a name made at run time as long as the table, for use in a spec.
    [[nodiscard]] const char* keep(const QString& name);
    [[nodiscard]] const std::vector<ActionSpec>& specs() const { return m_specs; }
    /// Never null: an unknown id is a slip of ours and stops the program.
    [[nodiscard]] QAction* action(const char* id) const;

    /// `slot` takes nothing or the checked state; it is dropped with `context`.
    template <class F> void bind(const char* id, const QObject* context, F&& slot) {
        connect(action(id), &QAction::triggered, context, std::forward<F>(slot));
    }

    /// What the owner says: false while the action has nothing to act on.
    void setEnabled(const char* id, bool enabled);
    /// Words that change with the situation ("&Undo: answer"); empty: those of the spec.
    void setText(const char* id, const QString& text);

    /// Told by the main window.
    void setActivePage(const QString& page);
    void setHasDossier(bool open);
    void retranslate();

    /// The action's text without its mnemonic, as lists and tool tips show it.
    [[nodiscard]] static QString plainText(const QAction& action);

signals:
    /// Actions of another page came into reach.
    void reachChanged();

private:
    void addOne(const ActionSpec& spec);
    void refresh(const ActionSpec& spec);
    void refreshAll();

    std::vector<ActionSpec> m_specs;
    std::deque<QByteArray> m_names;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QActionGroup*> m_choices;
    QHash<QString, QString> m_texts; ///< overriding the spec's
    QSet<QString> m_off;             ///< switched off by their owners
    QString m_page;
    bool m_hasDossier = false;
};

} // namespace dkt::gui
