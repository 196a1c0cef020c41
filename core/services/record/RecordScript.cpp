// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/record/RecordScript.h"

#include "services/AssignmentService.h"
#include "services/record/RecordReader.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>

namespace dkt {

namespace {

struct ScriptText {
    Q_DECLARE_TR_FUNCTIONS(dkt::RecordScript)
};

QJsonObject parseLine(const QByteArray& line) {
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        throw Error(Error::Kind::Input, ScriptText::tr("This is no JSON, from character %1 on (%2).")
                                            .arg(error.offset + 1)
                                            .arg(error.errorString()));
    if (!json.isObject())
        throw Error(Error::Kind::Input, ScriptText::tr("A line must be one JSON object."));
    return json.object();
}

/// Where rows were written down: visit and section.
class RowPlaces {
public:
    explicit RowPlaces(const DossierView& view) : m_view(view) {
        for (const Answer& answer : view.data().answers)
            m_answers.emplace(answer.id.row, &answer);
        for (const Action& action : view.data().actions)
            m_findings.emplace(action.id.row, action.finding);
    }
    /// Nothing for what belongs to no visit.
    [[nodiscard]] std::optional<std::pair<VisitId, QString>> of(RowKind kind, RowId row) const {
        if (kind == RowKind::Visit)
            return std::pair(VisitId(row), QString());
        if (kind == RowKind::Finding)
            return ofFinding(FindingId(row));
        if (const auto action = m_findings.find(row); kind == RowKind::Action && action != m_findings.end())
            return ofFinding(action->second);
        const auto answer = m_answers.find(row);
        if (kind != RowKind::Answer || answer == m_answers.end())
            return {};
        const ItemPlace item = m_view.index().item(answer->second->item);
        return std::pair(answer->second->visit, item.section ? item.section->code : QString());
    }

private:
    [[nodiscard]] std::optional<std::pair<VisitId, QString>> ofFinding(FindingId id) const {
        const Finding* finding = m_view.index().finding(id);
        return finding ? std::optional(std::pair(finding->visit, m_view.index().sectionCode(*finding)))
                       : std::nullopt;
    }

    const DossierView& m_view;
    std::unordered_map<RowId, const Answer*> m_answers;
    std::unordered_map<RowId, FindingId> m_findings; ///< of actions
};

} // namespace

RecordScript::RecordScript(Dossier& dossier)
    : m_dossier(dossier), m_reader(std::make_unique<RecordReader>(dossier)) {}

RecordScript::~RecordScript() = default;

std::vector<Issue> RecordScript::read(const QByteArray& lines) {
    std::vector<Issue> issues;
    int number = 0;
    for (const QByteArray& raw : lines.split('\n')) {
        ++number;
        QByteArray line = raw.trimmed();
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        if (line.isEmpty())
            continue;
        try {
            m_steps.push_back({number, m_reader->read(parseLine(line))});
        } catch (const Error& error) {
            issues.push_back({Severity::Error, error.message(), QString::number(number)});
        }
    }
    if (!issues.empty())
        m_steps.clear();
    return issues;
}

RecordScript::Report RecordScript::run(const Actor& actor) {
    Report report;
    const HaveVector before = m_dossier.journal().have();
    for (const Step& step : m_steps) {
        for (Issue issue : step.run(actor)) {
            issue.target = QString::number(step.line);
            report.issues.push_back(std::move(issue));
        }
        ++report.edits;
    }
    const DeviceKey device = m_dossier.journal().device();
    const HaveVector after = m_dossier.journal().have();
    const auto upTo = [&](const HaveVector& have) {
        const auto it = have.find(device);
        return it == have.end() ? 0 : it->second.upTo;
    };
    report.changed = static_cast<int>(upTo(after) - upTo(before));
    std::ranges::move(outsideShare(actor, before), std::back_inserter(report.issues));
    return report;
}

std::vector<Issue> RecordScript::outsideShare(const Actor& actor, const HaveVector& before) const {
    const auto view = m_dossier.view();
    if (view->data().assignments.empty())
        return {};
    const RowPlaces places(*view);
    std::set<std::pair<VisitId, QString>> touched;
    m_dossier.journal().commitsSince(before, [&](const SignedCommit& bytes) {
        const auto commit = m_dossier.journal().commitOf(Journal::readInfo(bytes).id);
        for (const Op& op : commit ? commit->ops : std::vector<Op>{})
            if (const auto place = places.of(op.field.kind(), op.row))
                touched.insert(*place);
    });
    const AssignmentService shares(m_dossier);
    std::vector<Issue> issues;
    for (const auto& [visit, section] : touched) {
        const Share share = shares.shareOf(actor.person, visit, section);
        if (share.kind != Share::Kind::Others)
            continue;
        const QString unit = view->index().unitName(visit), holders = shares.namesOf(share.holders);
        const Visit* at = view->index().visit(visit);
        issues.push_back({Severity::Warning,
                          section.isEmpty()
                              ? ScriptText::tr("%1 is given to %2; it was edited all the same.").arg(unit, holders)
                              : ScriptText::tr("Section %1 of %2 is given to %3; it was edited all the same.")
                                    .arg(section, unit, holders),
                          at ? at->code : QString()});
    }
    return issues;
}

} // namespace dkt
