// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/conflicts/ConflictEntry.h"
#include "gui/conflicts/SidePanel.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace dkt::gui {

class ActionTable;
class ThirdValueEditor;

/// A conflict in full: all versions side by side with what differs marked, what they started from, a reason,
/// and every way to decide it. What is typed here is kept for each conflict until it is decided.
class ConflictDetail final : public QWidget {
    Q_OBJECT

public:
    explicit ConflictDetail(ActionTable& table, QWidget* parent = nullptr);

    /// Null: nothing is chosen.
    void show(const ConflictEntry* entry);
    [[nodiscard]] const ConflictEntry* entry() const { return m_entry.id.isEmpty() ? nullptr : &m_entry; }
    [[nodiscard]] QString comment() const;
    [[nodiscard]] QString thirdText() const;
    [[nodiscard]] bool isThirdOpen() const;
    /// Opens the field for a value of one's own, or closes it and drops what was typed.
    void toggleThird();
    void focusComment();
    /// It is decided: what was typed for it is no longer needed.
    void forget(const QString& id) { m_typed.remove(id); }
    /// What was typed in an earlier sitting is there again.
    void offer(const QString& id, const QString& third);
    /// The text of one's own for the conflict shown; none while it is as it began.
    [[nodiscard]] std::optional<QString> typedText() const;

signals:
    void kept(int side);
    void written();
    void typed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Typed {
        QString third;
        QString comment;
        bool open = false;
    };
    void retranslate();
    void showAll();
    void showSides();
    void showBase();
    void showThird();
    void remember();
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QString marked(const QStringList& texts, int side) const;
    [[nodiscard]] SidePanel::Content content(const QStringList& texts, int side) const;
    [[nodiscard]] QString beginning() const;
    SidePanel& panel(int side);
    [[nodiscard]] QString keysOf(const char* action) const;

    ActionTable& m_table;
    ConflictEntry m_entry;
    QHash<QString, Typed> m_typed;
    QLabel *m_heading, *m_where, *m_baseLabel;
    QTextBrowser* m_base;
    QCheckBox* m_againstBase;
    QHBoxLayout* m_sides;
    std::vector<SidePanel*> m_panels;
    ThirdValueEditor* m_third;
    QPushButton *m_openThird, *m_keepBoth;
    QLabel* m_commentLabel;
    QLineEdit* m_comment;
};

} // namespace dkt::gui
