// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/DumpWriter.h"
#include "journal/JournalParts.h"
#include "journal/Verifier.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct CareTexts {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

void readCommits(const QJsonArray& lines, std::vector<SignedCommit>& commits) {
    for (const QJsonValue& line : lines)
        commits.push_back({QByteArray::fromBase64(line["body"_L1].toString().toLatin1()),
                           QByteArray::fromBase64(line["signature"_L1].toString().toLatin1())});
}

} // namespace

QByteArray Journal::dump() const {
    return DumpWriter(m->replica, m->dossier).write();
}

Journal::LoadedDump Journal::readDump(const QByteArray& json) {
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError || root["format"_L1].toString() != u"dkt-dump")
        throw Error(Error::Kind::Input, CareTexts::tr("This is not a dump of a dossier."),
                    fault.errorString());
    if (root["version"_L1].toInt() > 1)
        throw Error(Error::Kind::Newer,
                    CareTexts::tr("This dump was written by a newer version of this program."));
    LoadedDump dump;
    dump.dossier = RowId::fromHex(root["dossier"_L1].toString());
    if (dump.dossier.isNull())
        throw Error(Error::Kind::Input, CareTexts::tr("The dump does not say which dossier it is of."));
    readCommits(root["commits"_L1].toArray(), dump.commits);
    readCommits(root["waiting"_L1].toArray(), dump.commits);
    return dump;
}

VerifyReport Journal::verify() const {
    NoProgress quiet;
    return verify(quiet);
}

VerifyReport Journal::verify(Progress& progress) const {
    return Verifier(m->replica, m->dossier, progress).run();
}

void Journal::rebuildProjections() {
    NoProgress quiet;
    m->replica.refold(quiet);
    ChangeSet changes;
    changes.origin = ChangeOrigin::Rebuild;
    changes.everything = true;
    m->tell(changes);
}

} // namespace dkt
