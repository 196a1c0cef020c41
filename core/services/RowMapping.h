// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChecklistDraft.h"
#include "domain/Setting.h"
#include "domain/Snapshot.h"
#include "domain/time/WorkingCalendar.h"
#include "journal/Fields.h"

#include <tuple>

/// Which member of a domain value lives in which cell: the one place that knows both. `visit(field, member)`
/// is called for each; a tuple of members is one composite cell. A new field is one line here and one in
/// journal/Fields.def.
namespace dkt {

template <class T> struct RowMapping;

#define DKT_MAPPING(Type)                                                                                    \
    template <> struct RowMapping<Type> {                                                                    \
        static constexpr RowKind kind = RowKind::Type;                                                       \
        template <class Row, class Visit> static void fields(Row& r, Visit&& visit) {                        \
            namespace f = field::Type;
#define DKT_MAPPING_END                                                                                      \
    }                                                                                                        \
    }                                                                                                        \
    ;

DKT_MAPPING(Campaign)
visit(f::title, r.title);
visit(f::authority, r.authority);
visit(f::governingBody, r.governingBody);
visit(f::issuer, r.issuer);
visit(f::symbol, r.symbol);
visit(f::place, r.place);
visit(f::decision, std::tie(r.decisionNumber, r.decisionDate, r.decisionIssuer, r.decisionSubject));
visit(f::dates, std::tie(r.from, r.to));
visit(f::period, std::tie(r.periodFrom, r.periodTo));
visit(f::scope, r.scope);
visit(f::method, r.method);
visit(f::course, r.course);
visit(f::causes, r.causes);
visit(f::responsibility, r.responsibility);
visit(f::proposals, r.proposals);
visit(f::addressee, r.addressee);
visit(f::recipients, r.recipients);
visit(f::signer, std::tie(r.signerTitle, r.signerName));
visit(f::reportNumber, r.reportNumber);
visit(f::issueDate, r.issueDate);
visit(f::dataNote, r.dataNote);
DKT_MAPPING_END

DKT_MAPPING(Setting)
visit(f::key, r.key);
visit(f::value, r.value);
DKT_MAPPING_END

DKT_MAPPING(LegalDocument)
visit(f::type, r.type);
visit(f::number, r.number);
visit(f::date, r.date);
visit(f::issuer, r.issuer);
visit(f::subject, r.subject);
visit(f::order, r.order);
DKT_MAPPING_END

DKT_MAPPING(Team)
visit(f::code, r.code);
visit(f::name, r.name);
visit(f::order, r.order);
DKT_MAPPING_END

DKT_MAPPING(Member)
visit(f::name, r.name);
visit(f::position, r.position);
visit(f::role, r.role);
visit(f::team, r.team);
visit(f::fields, r.fields);
visit(f::order, r.order);
DKT_MAPPING_END

DKT_MAPPING(Unit)
visit(f::code, r.code);
visit(f::name, r.name);
visit(f::type, r.type);
visit(f::parent, r.parent);
visit(f::order, r.order);
visit(f::note, r.note);
visit(f::successor, r.successor);
visit(f::until, r.until);
DKT_MAPPING_END

DKT_MAPPING(Visit)
visit(f::code, r.code);
visit(f::unit, r.unit);
visit(f::team, r.team);
visit(f::checklist, r.checklist);
visit(f::mode, std::tie(r.mode, r.jointWith));
visit(f::date, r.date);
visit(f::state, r.state);
visit(f::attendees, r.attendees);
visit(f::order, r.order);
visit(f::session, r.session);
visit(f::note, r.note);
DKT_MAPPING_END

DKT_MAPPING(Answer)
visit(f::visit, r.visit);
visit(f::item, r.item);
visit(f::result, r.result);
visit(f::selfScore, r.selfScore);
visit(f::verifiedScore, r.verifiedScore);
visit(f::note, r.note);
visit(f::carriedTo, r.carriedTo);
DKT_MAPPING_END

DKT_MAPPING(ChecklistDraft)
visit(f::title, r.title);
visit(f::content, r.content);
visit(f::basedOn, r.basedOn);
visit(f::order, r.order);
DKT_MAPPING_END

DKT_MAPPING(Finding)
visit(f::visit, r.visit);
visit(f::item, r.item);
visit(f::sectionCode, r.sectionCode);
visit(f::kind, r.kind);
visit(f::text, r.text);
visit(f::legalBasis, r.legalBasis);
visit(f::cause, r.cause);
visit(f::effect, r.effect);
visit(f::recommendation, r.recommendation);
visit(f::extent, r.extent);
visit(f::severity, r.severity);
visit(f::fixClass, r.fixClass);
visit(f::exemplary, r.exemplary);
visit(f::common, r.common);
visit(f::order, r.order);
DKT_MAPPING_END

DKT_MAPPING(DistinctFindings)
visit(f::first, r.first);
visit(f::second, r.second);
DKT_MAPPING_END

DKT_MAPPING(CommonFinding)
visit(f::kind, r.kind);
visit(f::sectionCode, r.sectionCode);
visit(f::text, r.text);
visit(f::legalBasis, r.legalBasis);
visit(f::cause, r.cause);
visit(f::effect, r.effect);
visit(f::recommendation, r.recommendation);
visit(f::extent, std::tie(r.extent, r.extentText));
visit(f::severity, r.severity);
visit(f::fixClass, r.fixClass);
visit(f::order, r.order);
DKT_MAPPING_END

DKT_MAPPING(Action)
visit(f::visit, r.visit);
visit(f::finding, r.finding);
visit(f::common, r.common);
visit(f::text, r.text);
visit(f::legalBasis, r.legalBasis);
visit(f::responsible, r.responsible);
visit(f::monitor, r.monitor);
visit(f::deadline, r.deadline);
visit(f::status, r.status);
visit(f::order, r.order);
DKT_MAPPING_END

DKT_MAPPING(DueChange)
visit(f::action, r.action);
visit(f::change, std::tie(r.due, r.decidedBy, r.decidedOn));
visit(f::reason, r.reason);
DKT_MAPPING_END

DKT_MAPPING(UnitResponse)
visit(f::visit, r.visit);
visit(f::date, r.date);
visit(f::text, r.text);
DKT_MAPPING_END

DKT_MAPPING(Review)
visit(f::visit, r.visit);
visit(f::date, r.date);
visit(f::officials, r.officials);
visit(f::text, r.text);
DKT_MAPPING_END

DKT_MAPPING(RatingChange)
visit(f::visit, r.visit);
visit(f::post, r.post);
visit(f::period, r.period);
visit(f::change, std::tie(r.from, r.to));
visit(f::text, r.text);
DKT_MAPPING_END

DKT_MAPPING(Evidence)
visit(f::owner, r.owner);
visit(f::file, std::tie(r.file.hash, r.file.name, r.file.mime, r.file.size));
visit(f::caption, r.caption);
visit(f::number, r.number);
visit(f::documentDate, r.documentDate);
visit(f::order, r.order);
DKT_MAPPING_END

DKT_MAPPING(Assignment)
visit(f::visit, r.visit);
visit(f::section, r.section);
visit(f::member, r.member);
DKT_MAPPING_END

DKT_MAPPING(OtherInspection)
visit(f::unit, r.unit);
visit(f::body, r.body);
visit(f::dates, std::tie(r.from, r.to));
visit(f::subject, r.subject);
DKT_MAPPING_END

#undef DKT_MAPPING
#undef DKT_MAPPING_END

} // namespace dkt
