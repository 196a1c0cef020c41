// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/documents/Paper.h"

#include <QScrollArea>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace dkt::gui {

class ActionTable;
class Settings;
class VisitPicker;

/// Which paper, about which unit, in which format, and what stands in the way of issuing it.
class PaperPanel : public QScrollArea {
    Q_OBJECT

public:
    PaperPanel(Settings& settings, ActionTable& table, QWidget* parent = nullptr);

    /// The visits to choose from.
    void load(const DossierView& view);
    void clear();

    [[nodiscard]] const doc::PaperType& type() const;
    /// The visit is null for papers about the campaign, and while there is none.
    [[nodiscard]] PaperChoice choice() const;
    /// Whether there is something to make: a paper about a unit needs one.
    [[nodiscard]] bool canMake() const;
    void choose(const PaperChoice& choice);
    [[nodiscard]] doc::PaperFormat format() const;
    [[nodiscard]] bool opensFolder() const;

    /// Cells two people changed apart: a paper over them may be looked at, not issued.
    void setConflicts(int conflicts);
    [[nodiscard]] QString warning() const;
    /// What is to be said of the layout: another font than asked for, values that were put right.
    void setLayoutRemarks(const QStringList& remarks);

signals:
    void choiceChanged();
    /// Somebody wants to decide what stands in the way.
    void conflictsChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* buttonFor(QAction* action, const QString& name);
    QWidget* makeColumn(ActionTable& table);
    void fillFormats();
    void showScope();
    void retranslate();

    Settings& m_settings;
    QLabel* m_papersTitle;
    QListWidget* m_papers;
    QLabel* m_description;
    QWidget* m_unitArea;
    QLabel* m_noUnits;
    VisitPicker* m_picker;
    QLabel* m_formatTitle;
    QComboBox* m_formats;
    QCheckBox* m_openFolder;
    QLabel* m_warning;
    QPushButton* m_decide;
    QLabel* m_remarks;
    int m_conflicts = 0;
};

} // namespace dkt::gui
