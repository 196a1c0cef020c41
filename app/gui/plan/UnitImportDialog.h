// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plan/UnitChoiceModel.h"
#include "imports/UnitImporter.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;

namespace dkt::gui {

class AppContext;
class FoldedFilter;
class IssueStrip;
class Job;

/// A list of units before it is brought in: which sheet, which province, which units, and what was set aside.
/// Reads in a job; whoever opened it imports units() when it is accepted.
class UnitImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit UnitImportDialog(AppContext& context, QWidget* parent = nullptr);

    void readFile(const QString& path);
    /// What was copied from a sheet.
    void readText(const QString& text);
    [[nodiscard]] std::vector<Unit> units() const { return m_model->checked(); }

protected:
    void done(int result) override;

private:
    struct Found {
        UnitImport import;
        QStringList sheets;
    };

    QWidget* makeChoices();
    QWidget* makeBottom();
    void connectParts();
    void start();
    void show(const Found& found);
    void showSetAside(const UnitImport& import);
    void checkShown(UnitChoiceModel::Checks checks);
    void showCount();
    void setBusy(bool busy);

    AppContext& m_context;
    UnitChoiceModel* m_model;
    FoldedFilter* m_proxy;
    QPointer<Job> m_job;
    QString m_path;
    QLabel *m_source, *m_count;
    QComboBox *m_sheet, *m_parent;
    QLabel *m_sheetLabel, *m_parentLabel;
    QLineEdit* m_search;
    QTableView* m_table;
    QTabWidget* m_tabs;
    QTableView* m_setAside;
    IssueStrip* m_issues;
    QProgressBar* m_progress;
    QPushButton *m_all, *m_none, *m_import = nullptr;
};

} // namespace dkt::gui
