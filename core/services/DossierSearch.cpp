// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DossierSearch.h"

#include "domain/Labels.h"
#include "util/Error.h"
#include "util/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

constexpr qsizetype snippetLength = 140;

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(dkt::DossierSearch)
};

/// Whether a text holds a word that begins so; where, or -1. Both are folded.
qsizetype beginningOfWord(const QString& text, const QString& word) {
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return at;
    return -1;
}

/// The stretch of `text` around `at`, on one line, with "…" where it was cut.
QString snippet(const QString& text, qsizetype at) {
    const QString line = text::collapsed(text);
    if (line.size() <= snippetLength)
        return line;
    // Folding keeps the length of nearly every text, so the place is near enough for a reader.
    qsizetype from = std::clamp<qsizetype>(at - snippetLength / 3, 0, line.size() - snippetLength);
    while (from > 0 && line[from - 1] != u' ')
        --from;
    const QString cut = line.mid(from, snippetLength);
    return (from > 0 ? u"… "_s : QString()) + cut +
           (from + snippetLength < line.size() ? u" …"_s : QString());
}

class Searcher {
public:
    Searcher(const DossierView& view, const QString& query, int limit, Progress& progress)
        : m_data(view.data()), m_index(view.index()),
          m_words(text::folded(query).split(u' ', Qt::SkipEmptyParts)),
          m_limit(static_cast<std::size_t>(limit)), m_progress(progress) {}

    std::vector<SearchResult> run() {
        if (m_words.isEmpty())
            return {};
        lookAtPlan();
        lookAtItems();
        lookAtFindings();
        lookAtAnswers();
        return std::move(m_found);
    }

private:
    /// `say` makes the title only when the row is one.
    template <class Say>
    void look(SearchResult result, std::initializer_list<QString> texts, const Say& say) {
        if (m_found.size() >= m_limit)
            return;
        if (++m_looked % 512 == 0 && m_progress.cancelled())
            throw Error(Error::Kind::Cancelled, {});
        QString all;
        for (const QString& text : texts)
            if (!text.isEmpty())
                all += (all.isEmpty() ? QString() : u" · "_s) + text;
        if (all.isEmpty())
            return;
        const QString folded = text::folded(all);
        qsizetype first = -1;
        for (const QString& word : m_words) {
            const qsizetype at = beginningOfWord(folded, word);
            if (at < 0)
                return;
            first = first < 0 ? at : std::min(first, at);
        }
        result.text = snippet(all, first);
        say(result);
        m_found.push_back(std::move(result));
    }

    void lookAtPlan() {
        for (const Unit& unit : m_data.units)
            look({.kind = RowKind::Unit, .row = unit.id.row}, {unit.name, unit.code, unit.parent},
                 [](SearchResult& r) { r.title = SearchWords::tr("Unit"); });
        for (const Visit& visit : m_data.visits)
            look({.kind = RowKind::Visit, .row = visit.id.row, .visit = visit.id},
                 {m_index.unitName(visit.id), visit.code, visit.attendees},
                 [](SearchResult& r) { r.title = SearchWords::tr("Visit"); });
        for (const Team& team : m_data.teams)
            look({.kind = RowKind::Team, .row = team.id.row}, {team.name, team.code},
                 [](SearchResult& r) { r.title = SearchWords::tr("Team"); });
        for (const Member& member : m_data.members)
            look({.kind = RowKind::Member, .row = member.id.row}, {member.name, member.position},
                 [&](SearchResult& r) { r.title = label(member.role); });
        for (const LegalDocument& law : m_data.legalDocuments)
            look({.kind = RowKind::LegalDocument, .row = law.id.row},
                 {law.type, law.number, law.issuer, law.subject},
                 [](SearchResult& r) { r.title = SearchWords::tr("Legal basis"); });
        const Campaign& c = m_data.campaign;
        for (const QString& text :
             {c.title, c.authority, c.scope, c.method, c.course, c.causes, c.responsibility, c.proposals})
            look({.kind = RowKind::Campaign}, {text},
                 [](SearchResult& r) { r.title = SearchWords::tr("Campaign"); });
    }

    void lookAtItems() {
        for (const auto& checklist : m_data.checklists)
            for (const ItemPlace& place : itemPlaces(*checklist)) {
                const Item& item = *place.item;
                look({.kind = RowKind::Checklist, .row = checklist->id.row, .item = item.id},
                     {item.title, item.code, item.legalBasis, item.evidence}, [&](SearchResult& r) {
                         r.title = SearchWords::tr("Item %1").arg(item.code);
                         r.where = checklist->title;
                     });
            }
    }

    void lookAtFindings() {
        for (const Finding& f : m_data.findings)
            look({.kind = RowKind::Finding, .row = f.id.row, .visit = f.visit, .item = f.item},
                 {f.text, f.legalBasis, f.cause, f.effect, f.recommendation},
                 [&](SearchResult& r) { sayFinding(r, f.kind, f.item); });
        for (const CommonFinding& f : m_data.commonFindings)
            look({.kind = RowKind::CommonFinding, .row = f.id.row},
                 {f.text, f.legalBasis, f.cause, f.effect, f.recommendation},
                 [&](SearchResult& r) { sayFinding(r, f.kind, {}); });
        for (const Action& a : m_data.actions)
            look({.kind = RowKind::Action, .row = a.id.row, .visit = a.visit, .item = itemOf(a)},
                 {a.text, a.responsible, a.monitor, a.status.note}, [&](SearchResult& r) {
                     r.title = SearchWords::tr("Remediation action");
                     r.where = m_index.unitName(a.visit);
                 });
    }

    void lookAtAnswers() {
        for (const Answer& answer : m_data.answers)
            look({.kind = RowKind::Answer, .row = answer.id.row, .visit = answer.visit, .item = answer.item},
                 {answer.note}, [&](SearchResult& r) {
                     const ItemPlace place = m_index.item(answer.item);
                     r.title = place.item ? SearchWords::tr("Note on item %1").arg(place.item->code)
                                          : SearchWords::tr("Note");
                     r.where = m_index.unitName(answer.visit);
                 });
    }

    void sayFinding(SearchResult& result, FindingKind kind, ItemId item) const {
        const ItemPlace place = m_index.item(item);
        result.title = place.item ? u"%1 · %2"_s.arg(label(kind), place.item->code) : label(kind);
        result.where = m_index.unitName(result.visit);
    }

    [[nodiscard]] ItemId itemOf(const Action& action) const {
        const Finding* finding = m_index.finding(action.finding);
        return finding ? finding->item : ItemId();
    }

    const Snapshot& m_data;
    const SnapshotIndex& m_index;
    QStringList m_words;
    std::size_t m_limit;
    Progress& m_progress;
    std::vector<SearchResult> m_found;
    int m_looked = 0;
};

} // namespace

std::vector<SearchResult> searchDossier(const DossierView& view, const QString& query, int limit,
                                        Progress& progress) {
    return Searcher(view, query, limit, progress).run();
}

} // namespace dkt
