// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"

#include <QJsonObject>
#include <QString>

#include <functional>

/// A snapshot as JSON a person can write: samples, fixtures, trial dossiers. `"format": "dkt-snapshot"`,
/// `"formatVersion": 1`; keys in camelCase, enumerators by their words (Keys.h), dates ISO 8601. Rows refer
/// to each other by code, key or title, and their ids are derived from those, so that the same file gives
/// the same rows on every machine. A row may carry an `"id"` (32 hex digits), which then is its id and may
/// be used to refer to it. An object may have a `"comment"`; any other unknown key is refused.
///
///   campaign: the fields of Campaign
///   legalDocuments: [{type, number, date, issuer, subject}]
///   teams: [{code, name}]    members: [{name, position, role, team, fields}]
///   units: [{code, name, type, parent, note, successor, until}]
///   checklists: [a checklist (ChecklistJson.h), or {"file": "name.json"}]
///   commonFindings: [{key, kind, section, text, legalBasis, cause, effect, recommendation, extent,
///     extentText, severity, fixClass}]
///   otherInspections: [{key, unit, body, from, to, subject}]
///   visits: [{code, unit, team, checklist, mode, jointWith, date, session, state, attendees, note,
///     answers: {"3.2.2": {outcome, numerator, denominator, count, target, parts, selfScore,
///       verifiedScore, note}},
///     findings: [{key, item, section, kind, text, legalBasis, cause, effect, recommendation, extent,
///       severity, fixClass, exemplary, common}],
///     responses: [{date, text}], reviews: [{date, officials, text}],
///     ratingChanges: [{post, period, from, to, text}]}]
///   actions: [{key, visit, finding, common, text, legalBasis, responsible, monitor,
///     deadline: {date, wording} or {workingDays | days | months: n, from: issue | visit},
///     status: {state, date, note}, dueChanges: [{due, reason, decidedBy, decidedOn}]}]
///
///   evidence: [{id, owner: id of an answer or a finding, name, mime, hash, size, caption, number,
///     documentDate}]: without the files' bytes
///
/// `checklist` may be left out when there is one. Lists give the order; `"order"` overrides it.
namespace dkt {

/// Gives the checklist file a snapshot names, as read.
using ChecklistResolver = std::function<QJsonObject(const QString& file)>;

/// @throws Error(Input) naming the place ("visits[2].findings[0].item"), or Error(Newer)
[[nodiscard]] Snapshot snapshotFromJson(const QJsonObject& json, const ChecklistResolver& resolve = {});

/// Reads a file and the checklists it names in the same folder; works on resources (":/samples/…") too.
/// @throws Error(CannotOpen) when a file cannot be read, and what snapshotFromJson throws
[[nodiscard]] Snapshot snapshotFromFile(const QString& path);

/// What snapshotFromJson reads back equal: ids are written where they cannot be derived. Checklists are
/// written inline. Rows whose visit or action is not in the snapshot are left out; openConflicts is not
/// part of the form.
[[nodiscard]] QJsonObject toJson(const Snapshot& snapshot);

/// True when `json` says it is in this form.
[[nodiscard]] bool isSnapshotJson(const QJsonObject& json);

} // namespace dkt
