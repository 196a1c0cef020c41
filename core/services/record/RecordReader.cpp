// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/record/RecordReader.h"

#include "domain/SnapshotJsonValues.h"
#include "services/ConsolidationService.h"
#include "services/RecordingService.h"

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

/// The id of a row a script names by its key; a random one without a key.
RowId keyedId(const SnapshotJsonNode& node, const char* kind, const QByteArray& within) {
    const QString key = node.text("key"_L1);
    return key.isEmpty() ? RowId::random() : RowId::derived({kind, within, key.toUtf8()});
}

void takeNumber(const SnapshotJsonNode& node, QLatin1StringView name, std::optional<double>& number) {
    if (!node.has(name))
        return;
    number = node.number(name);
    if (number && *number < 0)
        node.fail(name, SnapshotJsonNode::tr("it cannot be negative"));
}

/// Which members of an answer a line gives; the others stay as they are.
struct AnswerChange {
    QJsonObject json;

    void applyTo(Answer& answer) const {
        const SnapshotJsonNode node(json, {});
        if (json.contains("outcome"_L1))
            answer.result.outcome = json.value("outcome"_L1).isNull() ? std::optional<Outcome>()
                                                                      : node.word<Outcome>("outcome"_L1);
        AnswerFigures& figures = answer.result.figures;
        takeNumber(node, "numerator"_L1, figures.numerator);
        takeNumber(node, "denominator"_L1, figures.denominator);
        takeNumber(node, "count"_L1, figures.count);
        takeNumber(node, "target"_L1, figures.target);
        if (node.has("parts"_L1))
            figures.parts = node.wholes("parts"_L1);
        takeNumber(node, "selfScore"_L1, answer.selfScore);
        takeNumber(node, "verifiedScore"_L1, answer.verifiedScore);
        if (node.has("note"_L1))
            answer.note = node.text("note"_L1);
        (void)node.text("visit"_L1);
        (void)node.text("item"_L1);
        node.finish();
    }
};

} // namespace

RecordReader::RecordReader(Dossier& dossier) : m_dossier(dossier), m_names(*dossier.view()) {}

RecordReader::Run RecordReader::read(const QJsonObject& json) {
    const SnapshotJsonNode node(json, {});
    if (node.has("plan"_L1))
        return visitPlan(node.object("plan"_L1));
    if (node.has("visit"_L1))
        return readVisitLine(node, json);
    if (node.has("campaign"_L1))
        return campaign(json.value("campaign"_L1).toObject());
    if (node.has("unit"_L1))
        return unit(node.object("unit"_L1));
    if (node.has("commonFinding"_L1))
        return common(node.object("commonFinding"_L1));
    return planRow(node);
}

RecordReader::Run RecordReader::readVisitLine(const SnapshotJsonNode& node, const QJsonObject& json) {
    const Visit visit = m_names.visit(node, "visit"_L1);
    if (node.has("status"_L1))
        return status(node, visit);
    if (node.has("finding"_L1))
        return finding(node, visit);
    if (node.has("response"_L1) || node.has("review"_L1) || node.has("ratingChange"_L1))
        return aftermath(node, visit);
    if (const auto state = node.word<VisitState>("state"_L1)) {
        node.finish();
        return [this, id = visit.id, state](const Actor& actor) {
            RecordingService(m_dossier).setVisitState(actor, id, *state);
            return std::vector<Issue>{};
        };
    }
    return answer(node, json, visit);
}

RecordReader::Run RecordReader::answer(const SnapshotJsonNode& node, const QJsonObject& json, const Visit& visit) {
    const ItemId item = m_names.item(node, "item"_L1, visit);
    if (item.isNull())
        node.fail("item"_L1, tr("an answer needs the code of its item"));
    const AnswerChange change{json};
    Answer trial;
    change.applyTo(trial); // finds what is wrong in the line now
    return [this, visit = visit.id, item, change](const Actor& actor) {
        RecordingService recording(m_dossier);
        const Loaded<Answer> before = recording.loadAnswer(visit, item);
        Answer after = before.value;
        after.visit = visit;
        after.item = item;
        change.applyTo(after);
        return recording.saveAnswer(actor, before, after).issues;
    };
}

RecordReader::Run RecordReader::finding(const SnapshotJsonNode& line, const Visit& visit) {
    const SnapshotJsonNode node = line.object("finding"_L1);
    Finding finding;
    finding.id = FindingId(keyedId(node, "finding", visit.id.row.bytes()));
    finding.visit = visit.id;
    finding.item = m_names.item(line, "item"_L1, visit);
    snapshotjson::readFindingParts(node, finding);
    if (finding.text.trimmed().isEmpty())
        node.fail("text"_L1, tr("a finding needs its condition"));
    finding.exemplary = node.flag("exemplary"_L1);
    finding.common = m_names.common(node, "common"_L1);
    Action action;
    action.responsible = node.text("responsible"_L1);
    action.monitor = node.text("monitor"_L1);
    if (node.has("due"_L1))
        action.deadline = snapshotjson::readDeadline(node.object("due"_L1));
    node.finish();
    line.finish();
    return [this, finding, action](const Actor& actor) {
        RecordingService recording(m_dossier);
        const FindingForm before = recording.loadFinding(finding.id);
        Finding after = finding;
        after.order = before.finding.value.order;
        if (after.legalBasis.isEmpty() && before.finding.heads.empty())
            after.legalBasis = recording.newFinding(finding.visit, finding.item, finding.kind)
                                   .finding.value.legalBasis;
        Action asked = before.action.value;
        asked.id = actionId(finding.id);
        asked.responsible = action.responsible.isEmpty() ? m_dossier.view()->index().unitName(finding.visit)
                                                         : action.responsible;
        asked.monitor = action.monitor;
        asked.deadline = action.deadline;
        return recording.saveFinding(actor, before, after, asked).issues;
    };
}

RecordReader::Run RecordReader::status(const SnapshotJsonNode& node, const Visit& visit) {
    const ActionStatus status = snapshotjson::readStatus(node.object("status"_L1));
    const QString key = node.text("finding"_L1);
    if (key.isEmpty())
        node.fail("finding"_L1, tr("the key of the finding whose remediation this is about is missing"));
    node.finish();
    const FindingId finding(RowId::derived({"finding", visit.id.row.bytes(), key.toUtf8()}));
    return [this, action = actionId(finding), status](const Actor& actor) {
        ConsolidationService(m_dossier).setStatus(actor, action, status);
        return std::vector<Issue>{};
    };
}

RecordReader::Run RecordReader::aftermath(const SnapshotJsonNode& line, const Visit& visit) {
    const auto add = [this](auto row) -> Run {
        return [this, row](const Actor& actor) {
            ConsolidationService(m_dossier).add(actor, row);
            return std::vector<Issue>{};
        };
    };
    if (line.has("response"_L1)) {
        const SnapshotJsonNode node = line.object("response"_L1);
        const UnitResponse row{{}, visit.id, node.date("date"_L1), node.text("text"_L1)};
        node.finish();
        return add(row);
    }
    if (line.has("review"_L1)) {
        const SnapshotJsonNode node = line.object("review"_L1);
        const Review row{{}, visit.id, node.date("date"_L1), node.whole("officials"_L1).value_or(0),
                         node.text("text"_L1)};
        node.finish();
        return add(row);
    }
    const SnapshotJsonNode node = line.object("ratingChange"_L1);
    const RatingChange row{{},
                           visit.id,
                           node.text("post"_L1),
                           node.text("period"_L1),
                           node.text("from"_L1),
                           node.text("to"_L1),
                           node.text("text"_L1)};
    node.finish();
    return add(row);
}

RecordReader::Run RecordReader::common(const SnapshotJsonNode& node) {
    CommonFinding common;
    const QString key = node.text("key"_L1);
    if (key.isEmpty())
        node.fail("key"_L1, tr("a common finding needs a key, so that findings can name it"));
    common.id = CommonFindingId(RowId::derived({"common", key.toUtf8()}));
    snapshotjson::readFindingParts(node, common);
    common.extentText = node.text("extentText"_L1);
    common.order = node.whole("order"_L1).value_or(0);
    node.finish();
    m_names.addCommon(common.id.row.hex(), common.id);
    return [this, common](const Actor& actor) {
        std::vector<FindingId> occurrences;
        for (const Finding* finding : m_dossier.view()->index().occurrencesOf(common.id))
            occurrences.push_back(finding->id);
        ConsolidationService(m_dossier).saveCommon(actor, common, occurrences);
        return std::vector<Issue>{};
    };
}

} // namespace dkt
