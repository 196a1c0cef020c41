// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/EvidenceService.h"

#include "services/SnapshotReader.h"
#include "util/Error.h"
#include "util/Numbers.h"
#include "util/SafeFile.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(dkt::EvidenceService)
};

void requireSize(const QString& name, qint64 size) {
    if (size == 0)
        throw Error(Error::Kind::Input,
                    EvidenceText::tr("“%1” is empty: there is nothing to attach.").arg(name));
    if (size > mostEvidenceBytes)
        throw Error(
            Error::Kind::Input,
            EvidenceText::tr("“%1” has %2 MB; at most %3 MB can be attached. Make it smaller, or attach "
                             "the pages that matter.")
                .arg(name, text::formatNumber(std::ceil(double(size) * 10 / (1024 * 1024)) / 10, 1))
                .arg(mostEvidenceBytes / (1024 * 1024)));
}

} // namespace

EvidenceContent evidenceFromBytes(const QString& name, const QByteArray& bytes) {
    requireSize(name, bytes.size());
    EvidenceContent content;
    content.bytes = bytes;
    content.file = {Blob::hashOf(bytes), name, QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name(),
                    static_cast<int>(bytes.size())};
    return content;
}

EvidenceContent evidenceFromFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile())
        throw Error(
            Error::Kind::Input,
            EvidenceText::tr("“%1” is no file: attach the files in it one by one.").arg(info.fileName()));
    requireSize(info.fileName(), info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::CannotOpen, EvidenceText::tr("“%1” cannot be read.").arg(path),
                    file.errorString());
    const QByteArray bytes = file.read(mostEvidenceBytes + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(Error::Kind::CannotOpen, EvidenceText::tr("“%1” cannot be read.").arg(path),
                    file.errorString());
    return evidenceFromBytes(info.fileName(), bytes);
}

std::vector<EvidenceId> EvidenceService::add(const Actor& actor, RowId owner,
                                             const std::vector<EvidenceContent>& files) {
    std::vector<Evidence> known = of(owner);
    std::vector<EvidenceId> added;
    Edit edit;
    for (const EvidenceContent& content : files) {
        if (std::ranges::any_of(known, [&](const Evidence& at) { return at.file.hash == content.file.hash; }))
            continue;
        Evidence evidence;
        evidence.id = EvidenceId::random();
        evidence.owner = owner;
        evidence.file = content.file;
        evidence.order = known.empty() ? 1 : known.back().order + 1;
        edit.create(evidence);
        edit.attach({content.file.hash, content.bytes});
        known.push_back(evidence);
        added.push_back(evidence.id);
    }
    m_dossier.commit(actor, u"evidence.add"_s, std::move(edit));
    return added;
}

std::vector<Evidence> EvidenceService::of(RowId owner) const {
    return rowsWhere<Evidence>(m_dossier.journal(), field::Evidence::owner, owner);
}

Loaded<Evidence> EvidenceService::load(EvidenceId id) const {
    return dkt::load<Evidence>(m_dossier.journal(), id.row);
}

void EvidenceService::save(const Actor& actor, const Loaded<Evidence>& before, const Evidence& after) {
    Evidence saved = before.value;
    saved.caption = text::normalized(after.caption);
    saved.number = after.number.trimmed();
    saved.documentDate = after.documentDate;
    saved.order = after.order;
    Edit edit;
    edit.put(before, saved);
    m_dossier.commit(actor, u"evidence.edit"_s, std::move(edit));
}

void EvidenceService::remove(const Actor& actor, EvidenceId id) {
    Edit edit;
    edit.add(m_dossier.journal().removal(RowKind::Evidence, id.row));
    m_dossier.commit(actor, u"evidence.remove"_s, std::move(edit));
}

bool EvidenceService::isHere(const Evidence& evidence) const {
    return m_dossier.journal().hasBlob(evidence.file.hash);
}

QByteArray EvidenceService::bytes(const Evidence& evidence) const {
    if (auto bytes = m_dossier.journal().blob(evidence.file.hash))
        return *std::move(bytes);
    throw Error(Error::Kind::Input,
                EvidenceText::tr("“%1” is not on this laptop: ask whoever attached it for a package with "
                                 "evidence.")
                    .arg(evidence.file.name));
}

void EvidenceService::exportTo(const Evidence& evidence, const QString& path) const {
    const QByteArray content = bytes(evidence);
    writeFileSafely(
        path, [&](QIODevice& device) { device.write(content); },
        [&](QIODevice& device) {
            if (device.readAll() != content)
                throw Error(Error::Kind::CannotOpen,
                            EvidenceText::tr("“%1” could not be written whole.").arg(path));
        });
}

std::vector<Evidence> EvidenceService::missing() const {
    std::vector<Evidence> missing;
    for (const Evidence& evidence : m_dossier.view()->data().evidence)
        if (!isHere(evidence))
            missing.push_back(evidence);
    return missing;
}

} // namespace dkt
