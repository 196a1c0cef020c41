// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/CellLabels.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkt {

namespace {

struct CellLabelText {
    Q_DECLARE_TR_FUNCTIONS(dkt::CellLabels)
};

/// English source and, where one English word has several Vietnamese ones, what it is said of.
struct LabelSource {
    const char* text;
    const char* of = nullptr;
};

struct KindLabel {
    RowKind kind;
    const char* text;
};

constexpr KindLabel kindLabels[] = {
    {RowKind::Dossier, QT_TRANSLATE_NOOP("dkt::CellLabels", "Dossier")},
    {RowKind::Campaign, QT_TRANSLATE_NOOP("dkt::CellLabels", "Campaign")},
    {RowKind::LegalDocument, QT_TRANSLATE_NOOP("dkt::CellLabels", "Legal basis")},
    {RowKind::Team, QT_TRANSLATE_NOOP("dkt::CellLabels", "Team")},
    {RowKind::Member, QT_TRANSLATE_NOOP("dkt::CellLabels", "Member")},
    {RowKind::Unit, QT_TRANSLATE_NOOP("dkt::CellLabels", "Unit")},
    {RowKind::Visit, QT_TRANSLATE_NOOP("dkt::CellLabels", "Visit")},
    {RowKind::Checklist, QT_TRANSLATE_NOOP("dkt::CellLabels", "Checklist")},
    {RowKind::Answer, QT_TRANSLATE_NOOP("dkt::CellLabels", "Answer")},
    {RowKind::Finding, QT_TRANSLATE_NOOP("dkt::CellLabels", "Finding")},
    {RowKind::CommonFinding, QT_TRANSLATE_NOOP("dkt::CellLabels", "Common finding")},
    {RowKind::Action, QT_TRANSLATE_NOOP("dkt::CellLabels", "Remediation action")},
    {RowKind::DueChange, QT_TRANSLATE_NOOP("dkt::CellLabels", "Extension")},
    {RowKind::UnitResponse, QT_TRANSLATE_NOOP("dkt::CellLabels", "Unit's explanation")},
    {RowKind::Review, QT_TRANSLATE_NOOP("dkt::CellLabels", "Accountability review")},
    {RowKind::RatingChange, QT_TRANSLATE_NOOP("dkt::CellLabels", "Downgrading")},
    {RowKind::Evidence, QT_TRANSLATE_NOOP("dkt::CellLabels", "Evidence")},
    {RowKind::Setting, QT_TRANSLATE_NOOP("dkt::CellLabels", "Setting")},
    {RowKind::Device, QT_TRANSLATE_NOOP("dkt::CellLabels", "Laptop")},
    {RowKind::IssuedDocument, QT_TRANSLATE_NOOP("dkt::CellLabels", "Issued document")},
    {RowKind::Holiday, QT_TRANSLATE_NOOP("dkt::CellLabels", "Day off")},
    {RowKind::OtherInspection, QT_TRANSLATE_NOOP("dkt::CellLabels", "Another body's inspection")},
    {RowKind::ChecklistDraft, QT_TRANSLATE_NOOP("dkt::CellLabels", "Checklist draft")},
    {RowKind::DistinctFindings, QT_TRANSLATE_NOOP("dkt::CellLabels", "Findings kept apart")},
    {RowKind::Assignment, QT_TRANSLATE_NOOP("dkt::CellLabels", "Assignment")},
};

struct FieldLabel {
    FieldId field;
    LabelSource source;
};

/// Ordered by number; a test walks the registry, so that no field is left without a label.
constexpr FieldLabel fieldLabels[] = {
    {field::Dossier::title, QT_TRANSLATE_NOOP3("dkt::CellLabels", "Title", "dossier")},
    {field::Dossier::createdOn, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Made on")}},
    {field::Dossier::sample, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Sample")}},
    {field::Campaign::title, QT_TRANSLATE_NOOP3("dkt::CellLabels", "Title", "campaign")},
    {field::Campaign::authority, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Ordered by")}},
    {field::Campaign::governingBody, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Body above")}},
    {field::Campaign::issuer, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Issuing body")}},
    {field::Campaign::symbol, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Symbol")}},
    {field::Campaign::place, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Place")}},
    {field::Campaign::decision, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Decision setting up the delegation")}},
    {field::Campaign::dates, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Time of the inspection")}},
    {field::Campaign::period, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Period looked at")}},
    {field::Campaign::scope, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Scope and content")}},
    {field::Campaign::method, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Way of working")}},
    {field::Campaign::course, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Course of the inspection")}},
    {field::Campaign::causes, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Causes")}},
    {field::Campaign::responsibility, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Responsibility")}},
    {field::Campaign::proposals, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Proposals")}},
    {field::Campaign::addressee, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Addressed to")}},
    {field::Campaign::recipients, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Recipients")}},
    {field::Campaign::signer, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Signer")}},
    {field::Campaign::reportNumber, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Number of the report as issued")}},
    {field::Campaign::issueDate, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Conclusion issued on")}},
    {field::Campaign::dataNote, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Note on the data")}},
    {field::LegalDocument::type, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Type of the document")}},
    {field::LegalDocument::number, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Number of the document")}},
    {field::LegalDocument::date, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Date of the document")}},
    {field::LegalDocument::issuer, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Issuer of the document")}},
    {field::LegalDocument::subject, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Subject of the document")}},
    {field::LegalDocument::order, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Place in the list")}},
    {field::Team::code, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Code")}},
    {field::Team::name, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Name")}},
    {field::Team::order, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Place in the list")}},
    {field::Member::name, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Name or post")}},
    {field::Member::position, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Position, body")}},
    {field::Member::role, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Role")}},
    {field::Member::team, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Team")}},
    {field::Member::fields, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Responsible for the sections")}},
    {field::Member::order, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Place in the list")}},
    {field::Unit::code, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Code")}},
    {field::Unit::name, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Name")}},
    {field::Unit::type, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Type")}},
    {field::Unit::parent, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Belongs to")}},
    {field::Unit::order, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Place in the list")}},
    {field::Unit::note, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Note")}},
    {field::Unit::successor, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Successor")}},
    {field::Unit::until, {QT_TRANSLATE_NOOP("dkt::CellLabels", "No more from the day")}},
    {field::Visit::code, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Code")}},
    {field::Visit::unit, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Unit")}},
    {field::Visit::team, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Team")}},
    {field::Visit::checklist, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Checklist")}},
    {field::Visit::mode, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Way of inspecting")}},
    {field::Visit::date, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Day")}},
    {field::Visit::state, {QT_TRANSLATE_NOOP("dkt::CellLabels", "State of the visit")}},
    {field::Visit::attendees, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Who took part for the unit")}},
    {field::Visit::order, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Place in the list")}},
    {field::Visit::note, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Note")}},
    {field::Visit::session, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Part of the day")}},
    {field::Checklist::title, QT_TRANSLATE_NOOP3("dkt::CellLabels", "Title", "checklist")},
    {field::Checklist::content, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Content")}},
    {field::Checklist::source, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Source")}},
    {field::Checklist::order, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Place in the list")}},
    {field::Checklist::previous, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Version before")}},
    {field::Answer::visit, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Visit")}},
    {field::Answer::item, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Item")}},
    {field::Answer::result, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Result")}},
    {field::Answer::selfScore, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Self score")}},
    {field::Answer::verifiedScore, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Verified score")}},
    {field::Answer::note, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Note")}},
    {field::Answer::carriedTo, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Carried over to the item")}},
    {field::Finding::visit, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Visit")}},
    {field::Finding::item, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Item")}},
    {field::Finding::sectionCode, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Section")}},
    {field::Finding::kind, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Strength or shortcoming")}},
    {field::Finding::text, {QT_TRANSLATE_NOOP("dkt::CellLabels", "What was found")}},
    {field::Finding::legalBasis, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Criterion, legal basis")}},
    {field::Finding::cause, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Cause")}},
    {field::Finding::effect, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Effect")}},
    {field::Finding::recommendation, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Recommendation")}},
    {field::Finding::extent, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Extent")}},
    {field::Finding::severity, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Severity")}},
    {field::Finding::fixClass, {QT_TRANSLATE_NOOP("dkt::CellLabels", "To be fixed")}},
    {field::Finding::exemplary, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Exemplary")}},
    {field::Finding::common, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Common finding")}},
    {field::Finding::order, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Place in the list")}},
    {field::Finding::number, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Number quoted")}},
    {field::CommonFinding::kind, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Strength or shortcoming")}},
    {field::CommonFinding::sectionCode, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Section")}},
    {field::CommonFinding::text, {QT_TRANSLATE_NOOP("dkt::CellLabels", "What was found")}},
    {field::CommonFinding::legalBasis, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Criterion, legal basis")}},
    {field::CommonFinding::cause, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Cause")}},
    {field::CommonFinding::effect, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Effect")}},
    {field::CommonFinding::recommendation, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Recommendation")}},
    {field::CommonFinding::extent, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Extent")}},
    {field::CommonFinding::severity, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Severity")}},
    {field::CommonFinding::fixClass, {QT_TRANSLATE_NOOP("dkt::CellLabels", "To be fixed")}},
    {field::CommonFinding::order, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Place in the list")}},
    {field::CommonFinding::number, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Number quoted")}},
    {field::Action::visit, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Visit")}},
    {field::Action::finding, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Finding")}},
    {field::Action::common, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Common finding")}},
    {field::Action::text, {QT_TRANSLATE_NOOP("dkt::CellLabels", "What must be done")}},
    {field::Action::legalBasis, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Criterion, legal basis")}},
    {field::Action::responsible, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Who must put it right")}},
    {field::Action::monitor, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Monitored by")}},
    {field::Action::deadline, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Deadline")}},
    {field::Action::status, {QT_TRANSLATE_NOOP("dkt::CellLabels", "State of remediation")}},
    {field::Action::order, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Place in the list")}},
    {field::Action::number, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Number quoted")}},
    {field::DueChange::action, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Remediation action")}},
    {field::DueChange::change, {QT_TRANSLATE_NOOP("dkt::CellLabels", "New deadline")}},
    {field::DueChange::reason, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Reason")}},
    {field::UnitResponse::visit, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Visit")}},
    {field::UnitResponse::date, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Day")}},
    {field::UnitResponse::text, {QT_TRANSLATE_NOOP("dkt::CellLabels", "What the unit explained")}},
    {field::UnitResponse::action, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Remediation action")}},
    {field::Review::visit, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Visit")}},
    {field::Review::date, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Day")}},
    {field::Review::officials, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Persons reviewed")}},
    {field::Review::text, {QT_TRANSLATE_NOOP("dkt::CellLabels", "What the review found")}},
    {field::RatingChange::visit, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Visit")}},
    {field::RatingChange::post, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Post")}},
    {field::RatingChange::period, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Period rated")}},
    {field::RatingChange::change, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Rating before and after")}},
    {field::RatingChange::text, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Note")}},
    {field::Evidence::owner, {QT_TRANSLATE_NOOP("dkt::CellLabels", "What it shows")}},
    {field::Evidence::file, {QT_TRANSLATE_NOOP("dkt::CellLabels", "File")}},
    {field::Evidence::caption, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Caption")}},
    {field::Evidence::number, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Number of the document")}},
    {field::Evidence::documentDate, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Date of the document")}},
    {field::Evidence::order, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Place in the list")}},
    {field::Setting::key, QT_TRANSLATE_NOOP3("dkt::CellLabels", "Name", "setting")},
    {field::Setting::value, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Value")}},
    {field::Setting::bytes, {QT_TRANSLATE_NOOP("dkt::CellLabels", "File")}},
    {field::Device::label, QT_TRANSLATE_NOOP3("dkt::CellLabels", "Name", "laptop")},
    {field::Device::person, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Used by")}},
    {field::Device::standing, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Accepted or closed")}},
    {field::IssuedDocument::kind, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Type of the document")}},
    {field::IssuedDocument::title, QT_TRANSLATE_NOOP3("dkt::CellLabels", "Title", "document")},
    {field::IssuedDocument::number, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Number of the document")}},
    {field::IssuedDocument::visit, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Visit")}},
    {field::IssuedDocument::signer, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Signer")}},
    {field::IssuedDocument::snapshot, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Data as issued")}},
    {field::IssuedDocument::file, {QT_TRANSLATE_NOOP("dkt::CellLabels", "File")}},
    {field::IssuedDocument::state, {QT_TRANSLATE_NOOP("dkt::CellLabels", "State of the document")}},
    {field::Holiday::date, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Day")}},
    {field::Holiday::day, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Off or worked")}},
    {field::OtherInspection::unit, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Unit")}},
    {field::OtherInspection::body, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Inspecting body")}},
    {field::OtherInspection::dates, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Time of the inspection")}},
    {field::OtherInspection::subject, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Subject")}},
    {field::ChecklistDraft::title, QT_TRANSLATE_NOOP3("dkt::CellLabels", "Title", "checklist")},
    {field::ChecklistDraft::content, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Content")}},
    {field::ChecklistDraft::basedOn, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Based on")}},
    {field::ChecklistDraft::order, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Place in the list")}},
    {field::DistinctFindings::first, {QT_TRANSLATE_NOOP("dkt::CellLabels", "One finding")}},
    {field::DistinctFindings::second, {QT_TRANSLATE_NOOP("dkt::CellLabels", "The other finding")}},
    {field::Assignment::visit, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Assigned visit")}},
    {field::Assignment::section, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Assigned section")}},
    {field::Assignment::member, {QT_TRANSLATE_NOOP("dkt::CellLabels", "Assigned member")}},
};

QString said(const LabelSource& source) {
    return QCoreApplication::translate("dkt::CellLabels", source.text, source.of);
}

} // namespace

QString kindLabel(RowKind kind) {
    const auto* const it = std::ranges::find(kindLabels, kind, &KindLabel::kind);
    return it == std::end(kindLabels) ? CellLabelText::tr("Entry no. %1").arg(static_cast<int>(kind))
                                      : said({it->text});
}

QString fieldLabel(FieldId field) {
    if (field.isLife() && findKind(field.kind()))
        return CellLabelText::tr("Deleted or kept");
    const auto* const it = std::ranges::lower_bound(fieldLabels, field, {}, &FieldLabel::field);
    return it == std::end(fieldLabels) || it->field != field
               ? CellLabelText::tr("Field no. %1").arg(field.number)
               : said(it->source);
}

FieldId fieldFromText(const QString& text, std::optional<RowKind> kind) {
    if (const FieldId named = fieldByName(text); named.number != 0)
        return named;
    const QString folded = text.trimmed();
    for (const FieldLabel& label : fieldLabels)
        if ((!kind || label.field.kind() == *kind) &&
            QString::compare(said(label.source), folded, Qt::CaseInsensitive) == 0)
            return label.field;
    bool isNumber = false;
    const int number = folded.toInt(&isNumber);
    return FieldId(isNumber && number > 0 ? number : 0);
}

} // namespace dkt
