// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/start/WizardStep.h"
#include "imports/UnitImporter.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace dkt::gui {

class AppContext;
class UnitsTable;

/// The units to be inspected: from a list, off the clipboard, or typed.
class UnitsStep final : public WizardStep {
    Q_OBJECT

public:
    explicit UnitsStep(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    void load(const WizardDraft& draft) override;
    void store(WizardDraft& draft) const override;
    [[nodiscard]] bool isFilled() const override;

    void read(const QString& path);
    /// Takes what is on the clipboard: a column of names, rows of a sheet, lines of a paper.
    void paste();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void nameParts();
    void layOut();
    void connectParts();
    void askFile();
    void addTyped();
    void take(const UnitImport& import);
    void removeSelected();
    void keepShown();
    void showCount();
    void report(const QString& words);

    AppContext& m_context;
    UnitsTable* m_units;
    QSortFilterProxyModel* m_shown;
    QTableView* m_view;
    QPushButton *m_import, *m_paste, *m_remove, *m_keep;
    QLineEdit *m_name, *m_search;
    QLabel *m_count, *m_report;
    QCheckBox* m_visits;
};

} // namespace dkt::gui
