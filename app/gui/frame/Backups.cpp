// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/Backups.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Prompts.h"
#include "services/Dossier.h"
#include "util/Error.h"

#include <QEventLoopLocker>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

Backups::Backups(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {
}

BackupService Backups::service() const {
    return {m_context.backupPlaces(), m_context.clock()};
}

void Backups::makeNow() {
    const auto work = [this, service = service()](Dossier& dossier, Progress& progress) {
        const auto report =
            std::make_shared<BackupReport>(service.make(dossier, BackupService::When::Always, progress));
        return [this, report] {
            tell(*report);
            emit made();
        };
    };
    m_context.lendDossier(tr("Making a backup"), work);
}

void Backups::afterClosing(const QString& path) {
    if (m_context.backupPlaces().own.isEmpty())
        return;
    // The window may be gone meanwhile: the program waits.
    const auto stay = std::make_shared<QEventLoopLocker>();
    m_context.jobs().startQuietly(this, [this, path, stay, service = service()](Progress& progress) -> Jobs::Continuation {
        BackupReport report;
        try {
            if (service.isDue(path))
                report = service.makeOfFile(path, BackupService::When::Changed, progress);
        } catch (const Error& error) {
            // It was opened again, moved or pulled out: the next closing makes one.
            if (error.kind() == Error::Kind::Cancelled || !QFileInfo::exists(path))
                return {};
            report.issues.push_back({Severity::Warning, error.message(), {}});
        }
        return [this, report] {
            if (!report.issues.empty())
                tell(report);
        };
    });
}

Notice Backups::noticeOf(const BackupReport& report) {
    Notice notice;
    QStringList parts;
    if (!report.path.isEmpty()) {
        parts << tr("Backed up, read back and proved: %1").arg(QFileInfo(report.path).fileName());
        notice.actionText = tr("Open the folder");
        notice.action = [this, path = report.path] { m_context.prompts().showInFolder(path); };
    }
    for (const Issue& issue : report.issues) {
        parts << issue.text;
        notice.severity = std::max(notice.severity, issue.severity);
    }
    notice.text = parts.join(u". "_s);
    return notice;
}

void Backups::tell(const BackupReport& report) {
    if (const Notice notice = noticeOf(report); !notice.text.isEmpty())
        m_context.notify(notice);
}

} // namespace dkt::gui
