// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "domain/SnapshotJsonNode.h"
#include "domain/SnapshotJsonWriter.h"

/// The values of a snapshot file that refer to no other row, read and written.
namespace dkt::snapshotjson {

[[nodiscard]] Campaign readCampaign(const SnapshotJsonNode& node);
[[nodiscard]] QJsonObject campaignToJson(const Campaign& campaign);
/// How and when a visit takes place: everything of it that names no other row.
void readVisitPlan(const SnapshotJsonNode& node, Visit& visit);
void writeVisitPlan(SnapshotJsonWriter& writer, const Visit& visit);
/// Without its id and unit.
[[nodiscard]] OtherInspection readOtherInspection(const SnapshotJsonNode& node);
/// What an action asks for and how it stands, without the rows it belongs to.
void readActionPlan(const SnapshotJsonNode& node, Action& action);
[[nodiscard]] Result readResult(const SnapshotJsonNode& node);
[[nodiscard]] QJsonObject answerToJson(const Answer& answer);
[[nodiscard]] Deadline readDeadline(const SnapshotJsonNode& node);
[[nodiscard]] QJsonObject deadlineToJson(const Deadline& deadline);
[[nodiscard]] ActionStatus readStatus(const SnapshotJsonNode& node);
[[nodiscard]] QJsonObject statusToJson(const ActionStatus& status);

/// The five parts and classes findings and common findings share.
template <class T> void readFindingParts(const SnapshotJsonNode& node, T& finding) {
    finding.kind = node.word<FindingKind>(QLatin1StringView("kind")).value_or(FindingKind::Shortcoming);
    finding.sectionCode = node.text(QLatin1StringView("section"));
    finding.text = node.text(QLatin1StringView("text"));
    finding.legalBasis = node.text(QLatin1StringView("legalBasis"));
    finding.cause = node.text(QLatin1StringView("cause"));
    finding.effect = node.text(QLatin1StringView("effect"));
    finding.recommendation = node.text(QLatin1StringView("recommendation"));
    finding.extent = node.word<Extent>(QLatin1StringView("extent"));
    finding.severity = node.word<FindingSeverity>(QLatin1StringView("severity"));
    finding.fixClass = node.word<FixClass>(QLatin1StringView("fixClass"));
}

template <class T> void writeFindingParts(SnapshotJsonWriter& w, const T& finding) {
    w.word<FindingKind>(QStringLiteral("kind"), finding.kind)
        .text(QStringLiteral("section"), finding.sectionCode);
    w.text(QStringLiteral("text"), finding.text)
        .text(QStringLiteral("legalBasis"), finding.legalBasis)
        .text(QStringLiteral("cause"), finding.cause);
    w.text(QStringLiteral("effect"), finding.effect)
        .text(QStringLiteral("recommendation"), finding.recommendation);
    w.word(QStringLiteral("extent"), finding.extent).word(QStringLiteral("severity"), finding.severity);
    w.word(QStringLiteral("fixClass"), finding.fixClass);
}

} // namespace dkt::snapshotjson
