// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SnapshotJsonValues.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dkt::snapshotjson {

Campaign readCampaign(const SnapshotJsonNode& node) {
    Campaign c;
    const std::array<std::pair<QLatin1StringView, QString*>, 21> texts{{
        {"title"_L1, &c.title},
        {"authority"_L1, &c.authority},
        {"governingBody"_L1, &c.governingBody},
        {"issuer"_L1, &c.issuer},
        {"symbol"_L1, &c.symbol},
        {"place"_L1, &c.place},
        {"decisionNumber"_L1, &c.decisionNumber},
        {"decisionIssuer"_L1, &c.decisionIssuer},
        {"decisionSubject"_L1, &c.decisionSubject},
        {"scope"_L1, &c.scope},
        {"method"_L1, &c.method},
        {"course"_L1, &c.course},
        {"causes"_L1, &c.causes},
        {"responsibility"_L1, &c.responsibility},
        {"proposals"_L1, &c.proposals},
        {"addressee"_L1, &c.addressee},
        {"recipients"_L1, &c.recipients},
        {"signerTitle"_L1, &c.signerTitle},
        {"signerName"_L1, &c.signerName},
        {"reportNumber"_L1, &c.reportNumber},
        {"dataNote"_L1, &c.dataNote},
    }};
    for (const auto& [name, field] : texts)
        *field = node.text(name);
    c.decisionDate = node.date("decisionDate"_L1);
    c.from = node.date("from"_L1);
    c.to = node.date("to"_L1);
    c.periodFrom = node.date("periodFrom"_L1);
    c.periodTo = node.date("periodTo"_L1);
    c.issueDate = node.date("issueDate"_L1);
    node.finish();
    return c;
}

void readActionPlan(const SnapshotJsonNode& node, Action& action) {
    action.text = node.text("text"_L1);
    action.legalBasis = node.text("legalBasis"_L1);
    action.responsible = node.text("responsible"_L1);
    action.monitor = node.text("monitor"_L1);
    if (node.has("deadline"_L1))
        action.deadline = readDeadline(node.object("deadline"_L1));
    if (node.has("status"_L1))
        action.status = readStatus(node.object("status"_L1));
}

void readVisitPlan(const SnapshotJsonNode& node, Visit& visit) {
    visit.mode = node.word<VisitMode>("mode"_L1).value_or(VisitMode::OnSite);
    visit.jointWith = node.text("jointWith"_L1);
    visit.date = node.date("date"_L1);
    visit.session = node.word<VisitSession>("session"_L1).value_or(VisitSession::WholeDay);
    visit.state = node.word<VisitState>("state"_L1).value_or(VisitState::Planned);
    visit.attendees = node.text("attendees"_L1);
    visit.note = node.text("note"_L1);
}

void writeVisitPlan(SnapshotJsonWriter& w, const Visit& visit) {
    w.word<VisitMode>(u"mode"_s, visit.mode).text(u"jointWith"_s, visit.jointWith).date(u"date"_s, visit.date);
    if (visit.session != VisitSession::WholeDay)
        w.word<VisitSession>(u"session"_s, visit.session);
    w.word<VisitState>(u"state"_s, visit.state).text(u"attendees"_s, visit.attendees);
    w.text(u"note"_s, visit.note);
}

OtherInspection readOtherInspection(const SnapshotJsonNode& node) {
    OtherInspection other;
    other.body = node.text("body"_L1);
    other.from = node.date("from"_L1);
    other.to = node.date("to"_L1);
    other.subject = node.text("subject"_L1);
    return other;
}

Result readResult(const SnapshotJsonNode& node) {
    Result result;
    result.outcome = node.word<Outcome>("outcome"_L1);
    result.figures = {node.number("numerator"_L1), node.number("denominator"_L1), node.number("count"_L1),
                      node.number("target"_L1), node.wholes("parts"_L1)};
    return result;
}

Deadline readDeadline(const SnapshotJsonNode& node) {
    Deadline deadline;
    deadline.event = node.word<DeadlineEvent>("from"_L1).value_or(DeadlineEvent::Issue);
    if (const auto date = node.date("date"_L1)) {
        deadline.rule =
            FixedDeadline{*date, node.word<DateWording>("wording"_L1).value_or(DateWording::AtLatest)};
        node.finish();
        return deadline;
    }
    static constexpr std::array<TermUnit, 3> units{TermUnit::WorkingDays, TermUnit::Days, TermUnit::Months};
    for (const TermUnit unit : units) {
        const QByteArray name = key(unit).toLatin1();
        if (const auto count = node.whole(QLatin1StringView(name))) {
            if (*count < 1 || *count > 3660)
                node.fail(QLatin1StringView(name),
                          SnapshotJsonNode::tr("a number from 1 to 3660 is expected"));
            deadline.rule = TermDeadline{*count, unit};
            node.finish();
            return deadline;
        }
    }
    node.fail("date"_L1, SnapshotJsonNode::tr("a date or a term in workingDays, days or months is missing"));
}

ActionStatus readStatus(const SnapshotJsonNode& node) {
    const ActionStatus status{node.word<ActionState>("state"_L1).value_or(ActionState::Open),
                              node.date("date"_L1), node.text("note"_L1)};
    node.finish();
    return status;
}

QJsonObject campaignToJson(const Campaign& c) {
    SnapshotJsonWriter w;
    w.text(u"title"_s, c.title).text(u"authority"_s, c.authority).text(u"governingBody"_s, c.governingBody);
    w.text(u"issuer"_s, c.issuer).text(u"symbol"_s, c.symbol).text(u"place"_s, c.place);
    w.text(u"decisionNumber"_s, c.decisionNumber).date(u"decisionDate"_s, c.decisionDate);
    w.text(u"decisionIssuer"_s, c.decisionIssuer).text(u"decisionSubject"_s, c.decisionSubject);
    w.date(u"from"_s, c.from).date(u"to"_s, c.to);
    w.date(u"periodFrom"_s, c.periodFrom).date(u"periodTo"_s, c.periodTo);
    w.text(u"scope"_s, c.scope).text(u"method"_s, c.method).text(u"course"_s, c.course);
    w.text(u"causes"_s, c.causes)
        .text(u"responsibility"_s, c.responsibility)
        .text(u"proposals"_s, c.proposals);
    w.text(u"addressee"_s, c.addressee).text(u"recipients"_s, c.recipients);
    w.text(u"signerTitle"_s, c.signerTitle).text(u"signerName"_s, c.signerName);
    w.text(u"reportNumber"_s, c.reportNumber)
        .date(u"issueDate"_s, c.issueDate)
        .text(u"dataNote"_s, c.dataNote);
    return w.json;
}

QJsonObject answerToJson(const Answer& answer) {
    const AnswerFigures& figures = answer.result.figures;
    SnapshotJsonWriter w;
    w.word(u"outcome"_s, answer.result.outcome).number(u"numerator"_s, figures.numerator);
    w.number(u"denominator"_s, figures.denominator).number(u"count"_s, figures.count);
    w.number(u"target"_s, figures.target).number(u"selfScore"_s, answer.selfScore);
    w.number(u"verifiedScore"_s, answer.verifiedScore).text(u"note"_s, answer.note);
    if (!answer.carriedTo.isNull())
        w.text(u"carriedTo"_s, answer.carriedTo.row.hex());
    QJsonArray parts;
    for (const int part : figures.parts)
        parts.append(part);
    return w.list(u"parts"_s, parts).json;
}

QJsonObject deadlineToJson(const Deadline& deadline) {
    SnapshotJsonWriter w;
    if (const auto* fixed = std::get_if<FixedDeadline>(&deadline.rule)) {
        w.date(u"date"_s, fixed->date).word<DateWording>(u"wording"_s, fixed->wording);
    } else {
        const auto& term = std::get<TermDeadline>(deadline.rule);
        w.number(key(term.unit), term.count);
    }
    return w.word<DeadlineEvent>(u"from"_s, deadline.event).json;
}

QJsonObject statusToJson(const ActionStatus& status) {
    SnapshotJsonWriter w;
    w.word<ActionState>(u"state"_s, status.state).date(u"date"_s, status.date);
    return w.text(u"note"_s, status.note).json;
}

} // namespace dkt::snapshotjson
