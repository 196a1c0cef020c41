// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ImportSession.h"

#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "util/Error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int settleTime = 250; ///< ms

/// Of these a sheet has one column each; of the others several are joined.
bool isSingle(ColumnRole role) {
    return role == ColumnRole::Number || role == ColumnRole::Content || role == ColumnRole::MaxPoints ||
           role == ColumnRole::Level || role == ColumnRole::Target;
}

bool looksLikeJson(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 enough = 64;
    const QByteArray head = file.read(enough).trimmed();
    return head.startsWith('{') || head.startsWith("\xEF\xBB\xBF{");
}

} // namespace

ImportSession::ImportSession(Jobs& jobs, QString memoryPath, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_memoryPath(std::move(memoryPath)),
      m_memory(loadLayoutMemory(m_memoryPath)) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &ImportSession::read);
}

ImportSession::~ImportSession() {
    stop();
}

bool ImportSession::isBusy() const {
    return m_opening || m_reading || m_settle.isActive();
}

void ImportSession::stop() {
    if (m_opening)
        m_opening->cancel();
    if (m_reading)
        m_reading->cancel();
    m_opening.clear();
    m_reading.clear();
    m_settle.stop();
}

void ImportSession::open(std::function<Opened(Progress&)> work) {
    stop();
    m_problem.clear();
    m_opening = m_jobs.start(tr("Reading the sheet"), this,
                             [this, work = std::move(work)](Progress& progress) -> Jobs::Continuation {
                                 try {
                                     auto opened = std::make_shared<Opened>(work(progress));
                                     return [this, opened] { take(std::move(*opened)); };
                                 } catch (const Error& error) {
                                     if (error.kind() == Error::Kind::Cancelled)
                                         throw;
                                     return [this, text = error.message()] { fail(text); };
                                 }
                             });
    connect(m_opening, &Job::finished, this, [this, job = m_opening.data()] {
        if (m_opening == job)
            m_opening.clear();
        emit busyChanged();
    });
    emit busyChanged();
}

void ImportSession::openFile(const QString& path, const QString& sheetName) {
    m_path = path;
    open([path, sheetName, memory = m_memory](Progress& progress) -> Opened {
        if (looksLikeJson(path))
            return {std::nullopt, inspectChecklist(path, {}, progress)};
        return {openChecklistSource(path, sheetName, memory, progress), std::nullopt};
    });
}

void ImportSession::openPasted(const QString& text) {
    m_path.clear();
    open([text, name = tr("Pasted checklist")](Progress&) -> Opened {
        return {pastedChecklistSource(text, name), std::nullopt};
    });
}

void ImportSession::chooseSheet(int sheet) {
    if (m_source && !m_path.isEmpty() && sheet != m_source->sheet && sheet >= 0 &&
        sheet < static_cast<int>(m_source->sheets.size()))
        openFile(m_path, m_source->sheets[static_cast<std::size_t>(sheet)].name);
}

void ImportSession::take(Opened opened) {
    m_opening.clear();
    m_source = std::move(opened.first);
    m_result = std::move(opened.second);
    m_mapping = {};
    m_header = Header::Missing;
    const auto found = m_source ? headerOf(*m_source->table, m_memory) : std::nullopt;
    if (found) {
        m_mapping = found->mapping;
        m_header = found->by == HeaderFound::By::Memory ? Header::Memory : Header::Words;
    } else if (m_source) {
        m_problem = tr("No header was found in this sheet. Select the row with the headings, press “Selected rows are "
                       "the header”, and say what each column holds.");
    }
    emit this->opened();
    emit headerChanged();
    if (found)
        read();
    else
        emit resultChanged();
}

void ImportSession::fail(const QString& problem) {
    m_opening.clear();
    m_source.reset();
    m_result.reset();
    m_problem = problem;
    emit resultChanged();
}

void ImportSession::setHeaderRows(int first, int last) {
    if (!m_source || first < 0 || last < first)
        return;
    m_mapping = headerAt(*m_source->table, first, last);
    m_mapping.firstHeaderRow = first;
    m_mapping.lastHeaderRow = last;
    m_header = Header::Hand;
    emit headerChanged();
    m_settle.start();
    emit busyChanged();
}

void ImportSession::setRole(int column, std::optional<ColumnRole> role) {
    if (!m_source)
        return;
    m_mapping.roles.erase(column);
    if (role && isSingle(*role))
        std::erase_if(m_mapping.roles, [&](const auto& entry) { return entry.second == *role; });
    if (role)
        m_mapping.roles.emplace(column, *role);
    m_header = Header::Hand;
    emit headerChanged();
    m_settle.start();
    emit busyChanged();
}

void ImportSession::read() {
    if (m_reading)
        m_reading->cancel();
    if (!m_mapping.column(ColumnRole::Content))
        return takeResult(std::nullopt, tr("No column has the role “Content” yet: choose the one with the titles."));
    m_reading = m_jobs.startQuietly(
        this, [this, source = *m_source, mapping = m_mapping](Progress&) -> Jobs::Continuation {
            try {
                auto result = std::make_shared<ChecklistImport>(readChecklist(source, mapping));
                return [this, result] { takeResult(std::move(*result), {}); };
            } catch (const Error& error) {
                return [this, text = error.message()] { takeResult(std::nullopt, text); };
            }
        });
    emit busyChanged();
}

void ImportSession::takeResult(std::optional<ChecklistImport> result, const QString& problem) {
    m_reading.clear();
    m_result = std::move(result);
    m_problem = problem;
    if (m_result && m_result->mapping)
        m_mapping.fingerprint = m_result->mapping->fingerprint;
    emit resultChanged();
    emit busyChanged();
}

void ImportSession::remember() {
    if (m_header != Header::Hand || m_mapping.fingerprint.isEmpty())
        return;
    LayoutMemory memory = loadLayoutMemory(m_memoryPath); // another window may have written meanwhile
    memory.remember(m_mapping);
    QDir().mkpath(QFileInfo(m_memoryPath).absolutePath());
    saveLayoutMemory(m_memoryPath, memory);
}

} // namespace dkt::gui
