// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/NewDossier.h"

#include "services/PlanService.h"
#include "storage/FolderSafety.h"
#include "storage/SqliteFailure.h"
#include "util/Error.h"
#include "util/SafeFile.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct NewDossierText {
    Q_DECLARE_TR_FUNCTIONS(dkt::NewDossier)
};

Error existsAlready(const QString& path) {
    return Error(Error::Kind::Input,
                 NewDossierText::tr("There is a file “%1” already. Choose another name, or open it.")
                     .arg(QFileInfo(path).fileName()));
}

/// Teams in the order in which they are first named.
QHash<QString, TeamId> createTeams(Edit& edit, const std::vector<NewDossier::MemberLine>& members) {
    QHash<QString, TeamId> teams;
    for (const NewDossier::MemberLine& line : members) {
        const QString key = text::toneNeutralKey(line.team);
        if (key.isEmpty() || teams.contains(key))
            continue;
        Team team;
        team.id = TeamId::random();
        team.order = static_cast<int>(teams.size()) + 1;
        team.code = u"to-%1"_s.arg(team.order);
        team.name = text::collapsed(line.team);
        teams.insert(key, team.id);
        edit.create(team);
    }
    return teams;
}

void createMembers(Edit& edit, const std::vector<NewDossier::MemberLine>& members) {
    const QHash<QString, TeamId> teams = createTeams(edit, members);
    int order = 0;
    for (const NewDossier::MemberLine& line : members) {
        Member member;
        member.id = MemberId::random();
        member.name = text::collapsed(line.name);
        member.position = text::collapsed(line.position);
        member.role = line.role;
        member.team = teams.value(text::toneNeutralKey(line.team));
        member.order = ++order;
        edit.create(member);
    }
}

/// One visit a unit, each with a code of its own.
void createVisits(Edit& edit, const Snapshot& planned) {
    QSet<QString> taken;
    int order = 0;
    for (const Unit& unit : planned.units) {
        Visit visit;
        visit.id = VisitId::random();
        visit.unit = unit.id;
        if (!planned.checklists.empty())
            visit.checklist = planned.checklists.front()->id;
        const QString code = visitCodeFor(unit.name);
        visit.code = code;
        for (int n = 2; visit.code.isEmpty() || taken.contains(visit.code); ++n)
            visit.code = u"%1-%2"_s.arg(code.isEmpty() ? u"don-vi"_s : code).arg(n);
        taken.insert(visit.code);
        visit.order = ++order;
        edit.create(visit);
    }
}

void fill(Dossier& dossier, const NewDossier& content, const Actor& actor) {
    PlanService plan(dossier);
    plan.setCampaign(actor, plan.loadCampaign(), content.campaign);
    if (content.checklist)
        plan.addChecklist(actor, *content.checklist);
    plan.addUnits(actor, content.units);
    Edit edit;
    int order = 0;
    for (LegalDocument document : content.legalDocuments) {
        document.id = LegalDocumentId::random();
        document.order = ++order;
        edit.create(document);
    }
    createMembers(edit, content.members);
    if (content.visits == PlanVisits::ForEachUnit)
        createVisits(edit, dossier.view()->data());
    NoProgress progress;
    dossier.commitInParts(actor, u"dossier.setUp"_s, std::move(edit), progress);
}

} // namespace

std::unique_ptr<Dossier> createDossier(const QString& path, const NewDossier& content,
                                       const JournalOptions& options, const Actor& actor) {
    std::unique_ptr<Dossier> dossier = Dossier::create(path, options);
    try {
        fill(*dossier, content, actor);
    } catch (...) {
        dossier.reset();
        removeDossierFiles(path);
        throw;
    }
    return dossier;
}

QString whyNotThere(const QString& path) {
    const QFileInfo info(path);
    try {
        if (info.exists() || info.isSymLink())
            throw existsAlready(path);
        requireWritableFolder(info.absolutePath());
        requireSafeFolder(path);
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

void copyDossier(const QString& from, const QString& to) {
    if (QFileInfo::exists(to))
        throw existsAlready(to);
    const auto copy = [](const QString& source, const QString& target) {
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Error::Kind::CannotOpen,
                        NewDossierText::tr("“%1” may not be read.").arg(QFileInfo(source).fileName()),
                        file.errorString());
        writeFileSafely(target, [&](QIODevice& out) {
            constexpr qint64 block = 1 << 20;
            while (!file.atEnd())
                if (const QByteArray part = file.read(block); out.write(part) != part.size())
                    return; // what failed is known to the caller, which throws it
        });
    };
    // The log first: a copy without it would be an older state that looks whole.
    const QString log = u"-wal"_s;
    try {
        if (QFileInfo(from + log).size() > 0)
            copy(from + log, to + log);
        copy(from, to);
    } catch (...) {
        QFile::remove(to + log);
        throw;
    }
}

void removeDossierFiles(const QString& path) {
    for (const QString& end : std::array{QString(), u"-wal"_s, u"-shm"_s, u".part"_s})
        QFile::remove(path + end);
}

} // namespace dkt
