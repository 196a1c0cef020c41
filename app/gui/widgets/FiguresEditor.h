// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"
#include "domain/scoring/Score.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace dkt::gui {

class NumberField;

/// The figures an item's rule asks for, and no others. Figures it does not ask for are kept as they are.
class FiguresEditor final : public QWidget {
    Q_OBJECT

public:
    explicit FiguresEditor(QWidget* parent = nullptr);

    /// Another item: other fields. Null hides all.
    void setItem(const Item* item);
    void setFigures(const AnswerFigures& figures);
    [[nodiscard]] AnswerFigures figures() const;
    [[nodiscard]] bool asksAnything() const { return m_asked != FiguresAsked{}; }
    /// Null when the item asks for no figures.
    [[nodiscard]] QWidget* firstField() const;

signals:
    /// A field is being typed in.
    void typed();
    /// A box or an option was chosen.
    void decided();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeOptions(const Item& item);
    void retranslate();
    void showRatio();
    NumberField* makeField(const char* name);

    FiguresAsked m_asked;
    AnswerFigures m_figures;
    NumberField* m_numerator = nullptr;
    NumberField* m_denominator = nullptr;
    NumberField* m_count = nullptr;
    NumberField* m_target = nullptr;
    QLabel *m_numeratorLabel = nullptr, *m_denominatorLabel = nullptr, *m_countLabel = nullptr,
           *m_targetLabel = nullptr, *m_ratio = nullptr;
    QWidget *m_numbers = nullptr, *m_options = nullptr;
    QVBoxLayout* m_optionRows = nullptr;
    QButtonGroup* m_group = nullptr; ///< of the options of a choice only: in a group Tab stops once
    std::vector<QAbstractButton*> m_buttons;
};

} // namespace dkt::gui
