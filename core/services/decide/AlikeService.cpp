// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decide/AlikeService.h"

#include "services/SnapshotReader.h"
#include "util/Error.h"
#include "util/Text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct AlikeText {
    Q_DECLARE_TR_FUNCTIONS(dkt::AlikeService)
};

QString pairId(const AlikeFindings& pair) {
    return u"%1+%2"_s.arg(pair.first.row.hex(), pair.second.row.hex());
}

/// What one row leaves unsaid is taken from the other, cell by cell; `kept` stays as it is where both speak.
template <class T> void takeOver(Edit& edit, const Loaded<T>& kept, const Loaded<T>& other, RowId row,
                                 const std::vector<FieldId>& fields) {
    std::map<FieldId, Value> has, offers;
    RowMapping<T>::fields(kept.value, [&](FieldId field, const auto& m) { has[field] = cell::toValue(m); });
    RowMapping<T>::fields(other.value, [&](FieldId field, const auto& m) { offers[field] = cell::toValue(m); });
    for (const FieldId field : fields)
        if (Edit::isBlank(has[field]) && !Edit::isBlank(offers[field]))
            edit.add({row, field, offers[field], kept.headsOf(field)});
}

const std::vector<FieldId>& findingParts() {
    namespace f = field::Finding;
    static const std::vector<FieldId> parts{f::item,   f::legalBasis, f::cause,    f::effect, f::recommendation,
                                            f::extent, f::severity,   f::fixClass, f::common};
    return parts;
}

const std::vector<FieldId>& actionParts() {
    namespace f = field::Action;
    static const std::vector<FieldId> parts{f::text, f::legalBasis, f::responsible, f::monitor, f::deadline};
    return parts;
}

void takeOverAction(Edit& edit, const Loaded<Action>& stays, const Loaded<Action>& goes) {
    takeOver(edit, stays, goes, stays.value.id.row, actionParts());
    if (stays.value.status == ActionStatus() && goes.value.status != ActionStatus())
        edit.add({stays.value.id.row, field::Action::status, cell::toValue(goes.value.status),
                  stays.headsOf(field::Action::status)});
}

} // namespace

std::optional<SideAuthor> AlikeService::authorOf(FindingId finding) const {
    std::vector<HistoryEntry> entries =
        m_dossier.journal().history({.row = finding.row, .field = field::Finding::text});
    if (entries.empty())
        return {};
    const CommitInfo& info = entries.back().commit; // the first one: who found it
    return SideAuthor{info.person, m_words.device(info.id.device), info.id.device, info.at, info.comment, info.id};
}

bool AlikeService::isKeptApart(const AlikeFindings& pair) const {
    bool apart = false;
    m_dossier.journal().row(RowKind::DistinctFindings, distinctFindings(pair.first, pair.second).id.row,
                            [&](const RowView& view) { apart = view.alive(); });
    return apart;
}

std::vector<AlikePair> AlikeService::pairs(const std::vector<AlikeFindings>& candidates) const {
    std::vector<AlikePair> found;
    for (const AlikeFindings& pair : candidates) {
        const auto first = readRow<Finding>(m_dossier.journal(), pair.first.row);
        const auto second = readRow<Finding>(m_dossier.journal(), pair.second.row);
        const auto one = authorOf(pair.first), other = authorOf(pair.second);
        if (!first || !second || !one || !other || isKeptApart(pair))
            continue;
        if (one->person == other->person && one->key == other->key)
            continue; // who writes two findings side by side means two
        found.push_back({pairId(pair), pair, m_words.row(RowKind::Finding, pair.first.row), first->text,
                         second->text, *one, *other});
    }
    return found;
}

std::vector<AlikePair> AlikeService::all() const {
    NoProgress quiet;
    return pairs(findAlike(*m_dossier.view(), quiet));
}

AlikePair AlikeService::named(const QString& id) const {
    std::vector<AlikePair> meant;
    const QString first = id.section(u'+', 0, 0), second = id.section(u'+', 1);
    for (AlikePair& pair : all())
        if (pair.findings.first.row.hex().startsWith(first) && pair.findings.second.row.hex().startsWith(second))
            meant.push_back(std::move(pair));
    if (meant.empty() || first.isEmpty())
        throw Error(Error::Kind::Input,
                    AlikeText::tr("There is no pair of findings \"%1\" to decide; “dkt conflicts” lists them.").arg(id));
    if (meant.size() > 1)
        throw Error(Error::Kind::Input,
                    AlikeText::tr("More than one pair of findings begins with \"%1\"; write more of it.").arg(id));
    return meant.front();
}

CommitId AlikeService::keepApart(const Actor& actor, const AlikePair& pair, const QString& comment) {
    const DistinctFindings apart = distinctFindings(pair.findings.first, pair.findings.second);
    Edit edit;
    edit.put(load<DistinctFindings>(m_dossier.journal(), apart.id.row), apart);
    return m_dossier.commit(actor, u"finding.keepApart"_s, std::move(edit), comment);
}

CommitId AlikeService::merge(const Actor& actor, const AlikePair& pair, Keep keep, const std::optional<QString>& text,
                             const QString& comment) {
    const Journal& journal = m_dossier.journal();
    const bool first = keep == Keep::First;
    const FindingId kept = first ? pair.findings.first : pair.findings.second;
    const FindingId other = first ? pair.findings.second : pair.findings.first;
    if (!readRow<Finding>(journal, kept.row) || !readRow<Finding>(journal, other.row))
        throw Error(Error::Kind::Input, AlikeText::tr("One of these findings is no more: there is nothing to merge."));
    const QString words = text::normalized(text.value_or(first ? pair.firstText : pair.secondText));
    if (words.trimmed().isEmpty())
        throw Error(Error::Kind::Input, AlikeText::tr("A finding needs its condition: write what was found."));
    Edit edit;
    const Loaded<Finding> stays = load<Finding>(journal, kept.row);
    if (words != stays.value.text)
        edit.add({kept.row, field::Finding::text, Value(words), stays.headsOf(field::Finding::text)});
    takeOver(edit, stays, load<Finding>(journal, other.row), kept.row, findingParts());
    moveWhatHangsOn(edit, other, kept);
    edit.add(journal.removal(RowKind::Finding, other.row));
    return m_dossier.commit(actor, u"finding.merge"_s, std::move(edit), comment);
}

void AlikeService::moveWhatHangsOn(Edit& edit, FindingId from, FindingId to) const {
    const Journal& journal = m_dossier.journal();
    const std::vector<Evidence> there = rowsWhere<Evidence>(journal, field::Evidence::owner, to.row);
    for (const Evidence& evidence : rowsWhere<Evidence>(journal, field::Evidence::owner, from.row)) {
        const bool hasIt = std::ranges::any_of(
            there, [&](const Evidence& other) { return other.file.hash == evidence.file.hash; });
        edit.add(hasIt ? journal.removal(RowKind::Evidence, evidence.id.row)
                       : journal.set(evidence.id.row, field::Evidence::owner, Value(to.row)));
    }
    const RowId action = actionId(to).row;
    for (const Action& asked : rowsWhere<Action>(journal, field::Action::finding, from.row)) {
        if (asked.id != actionId(from)) {
            edit.add(journal.set(asked.id.row, field::Action::finding, Value(to.row)));
            continue;
        }
        // The action of a finding is named after it: what it says goes over to the other's.
        const Loaded<Action> stays = load<Action>(journal, action);
        Loaded<Action> goes = load<Action>(journal, asked.id.row);
        goes.value.id = ActionId(action);
        goes.value.finding = to;
        if (stays.heads.empty())
            edit.create(goes.value);
        else
            takeOverAction(edit, stays, goes);
        moveChanges(edit, asked.id, ActionId(action));
        edit.add(journal.removal(RowKind::Action, asked.id.row));
    }
}

void AlikeService::moveChanges(Edit& edit, ActionId from, ActionId to) const {
    const Journal& journal = m_dossier.journal();
    for (const auto& [kind, field] : {std::pair(RowKind::DueChange, field::DueChange::action),
                                      std::pair(RowKind::UnitResponse, field::UnitResponse::action)})
        journal.rows(kind, field, Value(from.row), [&](const RowView& view) {
            edit.add(journal.set(view.id(), field, Value(to.row)));
        });
}

} // namespace dkt
