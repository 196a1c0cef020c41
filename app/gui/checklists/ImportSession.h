// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ChecklistSource.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace dkt::gui {

class Job;
class Jobs;

/// One import under way: the opened sheet, the header and roles it is read by, and what becomes of its rows.
/// Reading happens off the GUI thread; a change of the roles is followed after a moment. What is wrong with a
/// file is kept as a sentence and shown in place, not in a box.
class ImportSession final : public QObject {
    Q_OBJECT

public:
    enum class Header { Missing, Words, Memory, Hand };

    /// `memoryPath` is the file of layouts known from earlier imports.
    ImportSession(Jobs& jobs, QString memoryPath, QObject* parent = nullptr);
    ~ImportSession() override;

    void openFile(const QString& path, const QString& sheetName = {});
    void openPasted(const QString& text);
    void stop();
    /// The same file's other sheet.
    void chooseSheet(int sheet);

    /// Null before a sheet is open, and for JSON.
    [[nodiscard]] const ChecklistSource* source() const { return m_source ? &*m_source : nullptr; }
    [[nodiscard]] Header header() const { return m_header; }
    [[nodiscard]] const ColumnMapping& mapping() const { return m_mapping; }
    /// Rows from 0; the roles are those their words name.
    void setHeaderRows(int first, int last);
    /// None: the column is not read.
    void setRole(int column, std::optional<ColumnRole> role);

    /// Null while it is not known, or when nothing can be read.
    [[nodiscard]] const ChecklistImport* result() const { return m_result ? &*m_result : nullptr; }
    /// What is wrong; empty when nothing is.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QPointer<Job> job() const { return m_opening; }
    /// Keeps roles named by hand for the next sheet of this layout.
    void remember();

signals:
    /// Another sheet is open, or a JSON file was read: see source() and result().
    void opened();
    void headerChanged();
    /// Another result, none, or another problem.
    void resultChanged();
    void busyChanged();

private:
    using Opened = std::pair<std::optional<ChecklistSource>, std::optional<ChecklistImport>>;
    void open(std::function<Opened(Progress&)> work);
    void take(Opened opened);
    void fail(const QString& problem);
    void read();
    void takeResult(std::optional<ChecklistImport> result, const QString& problem);

    Jobs& m_jobs;
    QString m_memoryPath;
    LayoutMemory m_memory;
    QString m_path;
    std::optional<ChecklistSource> m_source;
    Header m_header = Header::Missing;
    ColumnMapping m_mapping;
    std::optional<ChecklistImport> m_result;
    QString m_problem;
    QPointer<Job> m_opening;
    QPointer<Job> m_reading;
    QTimer m_settle; ///< several changes in a row are read once
};

} // namespace dkt::gui
