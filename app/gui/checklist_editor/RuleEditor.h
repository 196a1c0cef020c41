// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ScoringRule.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace dkt::gui {

class NumberField;
class RuleTableModel;
class TextField;

/// A scoring rule: its words, read as they are typed, and its structure, set by hand where the words say
/// nothing certain. Structure set by hand becomes words where there are none of one's own.
class RuleEditor final : public QWidget {
    Q_OBJECT

public:
    explicit RuleEditor(QWidget* parent = nullptr);

    /// Only what reads differently is written.
    void setRule(const ScoringRule& rule, std::optional<double> maxPoints);
    [[nodiscard]] const ScoringRule& rule() const { return m_rule; }
    /// The item's points: what the words are read with.
    void setMaxPoints(std::optional<double> maxPoints);
    [[nodiscard]] QWidget* firstField() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Kind { TextKind, YesNoKind, PartsKind, BandsKind, DeductionKind, ChoiceKind };
    void build();
    QWidget* makeNumbersPage();
    QWidget* makeTablePage();
    void retranslate();
    void takeWords();
    void takeKind(int kind);
    void takeNumbers();
    void takeTable();
    void takeMeasure();
    void takeNothingArose();
    void setShape(const rule::Shape& shape);
    void show();
    void showUnderstanding();
    [[nodiscard]] rule::Shape emptyShape(Kind kind) const;

    ScoringRule m_rule;
    std::optional<double> m_maxPoints;
    bool m_showing = false;
    TextField* m_words = nullptr;
    QLabel *m_wordsLabel = nullptr, *m_understood = nullptr, *m_kindLabel = nullptr, *m_firstLabel = nullptr,
           *m_secondLabel = nullptr, *m_measureLabel = nullptr, *m_nothingLabel = nullptr;
    QComboBox *m_kind = nullptr, *m_measure = nullptr, *m_nothingArose = nullptr;
    QStackedWidget* m_pages = nullptr;
    NumberField *m_first = nullptr, *m_second = nullptr;
    RuleTableModel* m_lines = nullptr;
    QTableView* m_table = nullptr;
    QToolButton* m_removeLine = nullptr;
};

} // namespace dkt::gui
