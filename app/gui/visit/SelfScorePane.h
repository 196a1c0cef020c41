// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace dkt::gui {

class AppContext;
class SelfScoreModel;
class ShareKeeper;
class VisitSheet;

/// The unit's own scores typed in one go: a column of numbers, Enter goes down, a copied column is pasted.
class SelfScorePane final : public QWidget {
    Q_OBJECT

public:
    SelfScorePane(AppContext& context, VisitSheet& sheet, ShareKeeper& shares, QWidget* parent = nullptr);

    /// Starts at this item of the sheet, in its section.
    void start(int item);
    /// The item the cursor is on; -1 for none.
    [[nodiscard]] int current() const;

signals:
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillSections();
    void chooseSection(int item);
    void editRow(int row);
    void paste();
    void showSum();
    void retranslate();

    AppContext& m_context;
    VisitSheet& m_sheet;
    SelfScoreModel* m_model;
    QComboBox* m_section;
    QToolButton* m_done;
    QTableView* m_view;
    QLabel* m_sum;
};

} // namespace dkt::gui
