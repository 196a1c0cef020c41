// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace dkt::gui {

class DeadlineEditor;
class TextField;

/// The fields of a finding and of the action that asks for its remediation. Holds values; who loads and
/// saves them is FindingController.
class FindingEditor final : public QWidget {
    Q_OBJECT

public:
    explicit FindingEditor(QWidget* parent = nullptr);

    /// Only fields that read differently are written, so cursors stay.
    void setValues(const Finding& finding, const Action& action);
    [[nodiscard]] const Finding& finding() const { return m_finding; }
    [[nodiscard]] const Action& action() const { return m_action; }
    [[nodiscard]] DeadlineEditor& deadline() { return *m_deadline; }
    void focusText();
    /// The part that has the focus, else the condition.
    struct WordField {
        TextField* field;
        QString Finding::*part;
    };
    [[nodiscard]] WordField wordField() const;
    /// Where the finding was made: the item, or the visit as a whole.
    void setPlace(const QString& place);
    /// A sentence above the fields; empty hides it.
    void setRemark(const QString& remark);

signals:
    void typed();
    void decided();
    void left();
    void closeRequested();
    void deleteRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Part {
        QString Finding::*member;
        const char* name;
        int lines;
        QLabel* label = nullptr;
        TextField* edit = nullptr;
    };

    QWidget* makeHead();
    QWidget* makeParts();
    QWidget* makeFacts();
    void orderTabs();
    void connectFields();
    void retranslate();
    void take();
    void arrange();

    Finding m_finding;
    Action m_action;
    std::array<Part, 5> m_parts;
    QBoxLayout* m_columns = nullptr;
    QWidget *m_left = nullptr, *m_right = nullptr;
    QLabel *m_place, *m_remark, *m_severityLabel, *m_extentLabel, *m_fixLabel, *m_responsibleLabel,
        *m_monitorLabel, *m_deadlineLabel;
    QComboBox *m_kind, *m_severity, *m_extent, *m_fixClass;
    QCheckBox* m_exemplary;
    QLineEdit *m_responsible, *m_monitor;
    DeadlineEditor* m_deadline;
    QToolButton *m_done, *m_delete;
};

} // namespace dkt::gui
