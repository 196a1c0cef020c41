// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Sample.h"

#include "domain/ChecklistJson.h"
#include "domain/SnapshotJson.h"
#include "services/PlanService.h"
#include "services/SnapshotWriter.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(dkt::Sample)
};

} // namespace

QStringList shippedChecklistNames() {
    return {u"bo-tieu-chi-cap-xa-2021"_s, u"hai-ba-trung-2019"_s};
}

Checklist shippedChecklist(const QString& name) {
    QFile file(u":/samples/%1.json"_s.arg(name));
    if (!shippedChecklistNames().contains(name) || !file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Internal, SampleText::tr("The shipped checklist \"%1\" is missing.").arg(name));
    return checklistFromJson(QJsonDocument::fromJson(file.readAll()).object());
}

QStringList sampleNames() {
    return {u"gia-lam-2021"_s};
}

std::unique_ptr<Dossier> createSample(const QString& path, const QString& name, const JournalOptions& options,
                                      const Actor& actor) {
    if (!sampleNames().contains(name))
        throw Error(Error::Kind::Input, SampleText::tr("There is no sample \"%1\"; there is: %2.")
                                            .arg(name, sampleNames().join(u", "_s)));
    const Snapshot content = snapshotFromFile(u":/samples/%1.json"_s.arg(name));
    std::unique_ptr<Dossier> dossier = Dossier::create(path, options);
    try {
        NoProgress progress;
        writeSnapshot(*dossier, actor, content, progress);
        // A second checklist, with targets, to try a campaign of one's own on.
        PlanService(*dossier).addChecklist(actor, shippedChecklist(u"hai-ba-trung-2019"_s));
    } catch (...) {
        dossier.reset();
        QFile::remove(path);
        throw;
    }
    return dossier;
}

} // namespace dkt
