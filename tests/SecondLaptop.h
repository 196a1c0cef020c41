// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"
#include "services/RecordingService.h"

#include <QTemporaryDir>

#include <memory>

namespace dkt::test {

/// A colleague's laptop, with a copy of a dossier and a key of its own: what both write apart meets at
/// exchange(), as packages would bring it.
class SecondLaptop {
public:
    explicit SecondLaptop(Dossier& first, const QString& name = QStringLiteral("may-to-2"),
                          const QString& person = QStringLiteral("Thành viên tổ 2"))
        : actor{person, QStringLiteral("s2")}, m_first(first) {
        JournalOptions options;
        options.clock = &first.clock();
        options.identityDir = m_home.filePath(QStringLiteral("keys"));
        options.deviceLabel = name;
        options.machineId = name;
        options.unsafeFolders = UnsafeFolders::Allow;
        m_own = Dossier::fromDump(m_home.filePath(QStringLiteral("d.dkt")), first.journal().dump(), options);
    }

    [[nodiscard]] Dossier& dossier() { return *m_own; }

    /// Both have everything afterwards. What the first one took in.
    ApplyReport exchange() {
        const ApplyReport report = m_first.journal().apply(m_own->journal().commitsSince(m_first.journal().have()));
        m_own->journal().apply(m_first.journal().commitsSince(m_own->journal().have()));
        return report;
    }

    Actor actor;

private:
    Dossier& m_first;
    QTemporaryDir m_home;
    std::unique_ptr<Dossier> m_own;
};

/// Writes one cell, over what is there now.
inline void write(Dossier& dossier, const Actor& actor, RowId row, FieldId field, const Value& value) {
    dossier.journal().commit({actor.person, QStringLiteral("finding.edit"), actor.session},
                             {dossier.journal().set(row, field, value)});
}

/// Two ops on one cell that have not seen each other: what two laptops make apart, without the second laptop.
inline void disagree(Dossier& dossier, RowId row, FieldId field, const Value& one, const Value& other) {
    Journal& journal = dossier.journal();
    const Op first = journal.set(row, field, one), second = journal.set(row, field, other);
    journal.commit({QStringLiteral("Thành viên tổ 1"), QStringLiteral("campaign.edit"), QStringLiteral("s1")}, {first});
    journal.commit({QStringLiteral("Thành viên tổ 2"), QStringLiteral("campaign.edit"), QStringLiteral("s2")}, {second});
}

/// Records a finding as a form does.
inline FindingId addFinding(Dossier& dossier, const Actor& actor, VisitId visit, ItemId item, const QString& text,
                            const QString& recommendation = QStringLiteral("Khắc phục ngay")) {
    RecordingService recording(dossier);
    const FindingForm form = recording.newFinding(visit, item, FindingKind::Shortcoming);
    Finding finding = form.finding.value;
    finding.text = text;
    finding.recommendation = recommendation;
    recording.saveFinding(actor, form, finding, form.action.value);
    return finding.id;
}

} // namespace dkt::test
