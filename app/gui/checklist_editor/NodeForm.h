// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist_editor/DraftNode.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace dkt::gui {

class NumberField;
class RuleEditor;
class TextField;
class TryOutBox;

/// The fields of the chosen node. Holds values only; who keeps them is the editor.
class NodeForm final : public QWidget {
    Q_OBJECT

public:
    explicit NodeForm(QWidget* parent = nullptr);

    void showHead(const Checklist& head);
    void showGroup(const DraftNode& node);
    /// A form that shows this item already is only corrected where it differs, so cursors stay.
    void showItem(const Item& item);

    /// What stands in the fields, over what was shown.
    [[nodiscard]] Checklist head() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] std::optional<double> maxPoints() const;
    [[nodiscard]] Item item() const;
    void focusTitle();

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    using Level = DraftNode::Level;
    /// A label above or beside its field, as one row of the grid.
    struct Row {
        QLabel* caption;
        QWidget* field;
    };
    void build();
    Row addRow(const char* name, QWidget* field);
    TextField* makeText(const char* name, int lines);
    QLineEdit* makeLine(const char* name);
    NumberField* makeNumber(const char* name);
    void connectFields();
    void setLevel(Level level);
    void retranslate();
    void announce();

    Level m_level = Level::Head;
    Checklist m_head;
    Item m_item;
    bool m_showing = false;
    QGridLayout* m_grid = nullptr;
    QLineEdit *m_code = nullptr, *m_version = nullptr, *m_unit = nullptr;
    TextField *m_title = nullptr, *m_evidence = nullptr, *m_legalBasis = nullptr, *m_requirement = nullptr,
              *m_guidance = nullptr, *m_note = nullptr;
    NumberField *m_points = nullptr, *m_bonus = nullptr, *m_penalty = nullptr, *m_targetValue = nullptr;
    QComboBox* m_comparison = nullptr;
    QWidget* m_targetLine = nullptr;
    RuleEditor* m_rule = nullptr;
    TryOutBox* m_try = nullptr;
    Row m_codeRow{}, m_titleRow{}, m_versionRow{}, m_pointsRow{}, m_bonusRow{}, m_penaltyRow{}, m_targetRow{},
        m_requirementRow{}, m_guidanceRow{}, m_evidenceRow{}, m_legalRow{}, m_noteRow{};
};

} // namespace dkt::gui
