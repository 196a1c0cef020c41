// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/PlanMarks.h"

#include "gui/frame/FieldMarks.h"
#include "gui/frame/RowMarks.h"
#include "gui/plan/LegalModel.h"
#include "gui/plan/TeamsModel.h"
#include "gui/plan/UnitsModel.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace dkt::gui::planmarks {

void onCampaign(AppContext& context, QWidget& form) {
    namespace f = field::Campaign;
    new FieldMarks(context, &form,
                   {{u"campaignTitle"_s, f::title},
                    {u"campaignAuthority"_s, f::authority},
                    {u"campaignScope"_s, f::scope},
                    {u"campaignMethod"_s, f::method},
                    {u"campaignFrom"_s, f::dates},
                    {u"campaignTo"_s, f::dates},
                    {u"campaignPeriodFrom"_s, f::period},
                    {u"campaignPeriodTo"_s, f::period},
                    {u"decisionNumber"_s, f::decision},
                    {u"decisionDate"_s, f::decision},
                    {u"decisionIssuer"_s, f::decision},
                    {u"decisionSubject"_s, f::decision},
                    {u"campaignGoverningBody"_s, f::governingBody},
                    {u"campaignIssuer"_s, f::issuer},
                    {u"campaignSymbol"_s, f::symbol},
                    {u"campaignPlace"_s, f::place},
                    {u"campaignReportNumber"_s, f::reportNumber},
                    {u"campaignIssueDate"_s, f::issueDate},
                    {u"campaignAddressee"_s, f::addressee},
                    {u"campaignSignerTitle"_s, f::signer},
                    {u"campaignSignerName"_s, f::signer},
                    {u"campaignRecipients"_s, f::recipients},
                    {u"campaignCourse"_s, f::course},
                    {u"campaignCauses"_s, f::causes},
                    {u"campaignResponsibility"_s, f::responsibility},
                    {u"campaignProposals"_s, f::proposals}});
}

void onLegalBases(AppContext& context, QAbstractItemView& list, QWidget& form) {
    namespace f = field::LegalDocument;
    new FieldMarks(context, &form,
                   {{u"legalType"_s, f::type},
                    {u"legalNumber"_s, f::number},
                    {u"legalDate"_s, f::date},
                    {u"legalIssuer"_s, f::issuer},
                    {u"legalSubject"_s, f::subject}});
    RowMarks::on(list, context, RowMarks::keyOf<LegalModel>());
}

void onTeams(AppContext& context, QAbstractItemView& tree, QWidget& memberForm, QWidget& teamForm) {
    namespace f = field::Member;
    new FieldMarks(context, &memberForm,
                   {{u"memberName"_s, f::name},
                    {u"memberPosition"_s, f::position},
                    {u"memberRole"_s, f::role},
                    {u"memberTeam"_s, f::team},
                    {u"memberSections"_s, f::fields}});
    new FieldMarks(context, &teamForm,
                   {{u"teamName"_s, field::Team::name}, {u"teamCode"_s, field::Team::code}});
    const auto rowOf = [](const QModelIndex& index) {
        const QModelIndex source = sourceIndex(index);
        const auto& model = sourceModel<TeamsModel>(source);
        if (const Member* member = model.member(source))
            return member->id.row;
        const Team* team = model.team(source);
        return team ? team->id.row : RowId();
    };
    RowMarks::on(tree, context, rowOf, TeamsModel::Name);
}

void onUnits(AppContext& context, QAbstractItemView& grid) {
    RowMarks::on(grid, context, RowMarks::keyOf<UnitsModel>(), UnitsModel::Name);
}

void show(const QWidget& form, RowKind kind, RowId row) {
    if (auto* marks = form.findChild<FieldMarks*>(QString(), Qt::FindDirectChildrenOnly))
        marks->setRow(kind, row);
}

} // namespace dkt::gui::planmarks
