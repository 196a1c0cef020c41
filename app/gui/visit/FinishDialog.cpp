// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/FinishDialog.h"

#include "gui/frame/Icons.h"
#include "gui/visit/VisitSheet.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// Counts what is missing, in the order the kinds are asked for.
class LackingList {
public:
    void note(Lacking::What what, ItemId item) {
        const auto known = std::ranges::find(m_list, what, &Lacking::what);
        if (known != m_list.end())
            ++known->count;
        else
            m_list.push_back({what, 1, item});
    }
    std::vector<Lacking> take() {
        std::ranges::stable_sort(m_list, {}, &Lacking::what);
        return std::move(m_list);
    }

private:
    std::vector<Lacking> m_list;
};

bool wantsPoints(const Item& item, const ItemState& state) {
    return item.maxPoints && !state.points && state.outcome && *state.outcome != Outcome::NotApplicable &&
           *state.outcome != Outcome::NothingArose;
}

} // namespace

std::vector<Lacking> lackingAt(const VisitSheet& sheet) {
    using What = Lacking::What;
    LackingList list;
    for (int index = 0; index < sheet.count(); ++index) {
        const Item& item = *sheet.place(index).item;
        const ItemState& state = sheet.state(index);
        if (!state.outcome)
            list.note(What::Answers, item.id);
        if ((state.outcome == Outcome::NotMet || state.outcome == Outcome::PartlyMet) &&
            state.shortcomings == 0)
            list.note(What::Findings, item.id);
        if (wantsPoints(item, state))
            list.note(What::Points, item.id);
        if (state.conflict)
            list.note(What::Conflicts, item.id);
    }
    for (const Finding& finding : sheet.findings()) {
        if (finding.kind != FindingKind::Shortcoming)
            continue;
        if (finding.recommendation.isEmpty())
            list.note(What::Recommendations, finding.item);
        if (finding.legalBasis.isEmpty())
            list.note(What::Bases, finding.item);
    }
    if (!sheet.visit().date)
        list.note(What::Day, {});
    if (sheet.visit().attendees.isEmpty())
        list.note(What::Attendees, {});
    return list.take();
}

QString lackingText(const Lacking& lacking) {
    switch (lacking.what) {
    case Lacking::What::Answers:
        return FinishDialog::tr("%n items without an answer", nullptr, lacking.count);
    case Lacking::What::Findings:
        return FinishDialog::tr("%n items not fully met without a shortcoming written down", nullptr,
                                lacking.count);
    case Lacking::What::Points:
        return FinishDialog::tr("%n items waiting for points", nullptr, lacking.count);
    case Lacking::What::Recommendations:
        return FinishDialog::tr("%n shortcomings without a recommendation", nullptr, lacking.count);
    case Lacking::What::Bases:
        return FinishDialog::tr("%n shortcomings without a legal basis", nullptr, lacking.count);
    case Lacking::What::Conflicts:
        return FinishDialog::tr("%n items on which two people disagree", nullptr, lacking.count);
    case Lacking::What::Day:
        return FinishDialog::tr("The day of the visit");
    case Lacking::What::Attendees:
        return FinishDialog::tr("Who took part for the unit");
    }
    return {};
}

FinishDialog::FinishDialog(const QString& unit, std::vector<Lacking> lacking, QWidget* parent)
    : QDialog(parent), m_lacking(std::move(lacking)), m_list(new QListWidget) {
    setObjectName(u"finishDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Finish the visit"));
    auto* head =
        new QLabel(tr("Still missing at %1. Choose a line to go there, or finish all the same.").arg(unit));
    head->setWordWrap(true);
    head->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"finishMissing"_s);
    m_list->setAccessibleName(tr("What is missing"));
    for (const Lacking& line : m_lacking)
        m_list->addItem(new QListWidgetItem(icon(u"warning"_s, Tone::Warning), lackingText(line)));
    m_list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox;
    QPushButton* go = buttons->addButton(tr("Go there"), QDialogButtonBox::ActionRole);
    QPushButton* finish = buttons->addButton(tr("Finish all the same"), QDialogButtonBox::AcceptRole);
    QPushButton* stay = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    go->setObjectName(u"finishGo"_s);
    go->setDefault(true);
    finish->setObjectName(u"finishAnyway"_s);
    stay->setObjectName(u"finishCancel"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    const auto lead = [this] {
        const Lacking chosen = m_lacking[static_cast<std::size_t>(std::max(0, m_list->currentRow()))];
        close();
        emit placeChosen(chosen);
    };
    connect(m_list, &QListWidget::itemActivated, this, lead);
    connect(go, &QPushButton::clicked, this, lead);
    connect(finish, &QPushButton::clicked, this, [this] {
        close();
        emit finishChosen();
    });
    connect(stay, &QPushButton::clicked, this, &QDialog::close);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().lineSpacing() * 18);
}

} // namespace dkt::gui
