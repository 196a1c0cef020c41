// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/PaperSetupDialog.h"

#include "documents/LayoutJson.h"
#include "documents/report/ConsolidatedReport.h"
#include "gui/documents/LayoutForm.h"
#include "gui/documents/LetterheadForm.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/FieldMarks.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/OnLanguageChange.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int settleMs = 250;

/// A report with the campaign's head and foot and no results: one page or two, made in a moment.
Snapshot headOnly(const Snapshot& data, const Campaign& campaign) {
    Snapshot head;
    head.campaign = campaign;
    head.legalDocuments = data.legalDocuments;
    return head;
}

} // namespace

PaperSetupDialog::PaperSetupDialog(AppContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_before(PaperSetupService(*context.dossier()).load()),
      m_tabs(new QTabWidget), m_letterhead(new LetterheadForm(m_before.campaign.value)),
      m_layout(new LayoutForm(doc::layoutFromJson(m_before.layout.value.value).profile)),
      m_preview(new PaperPreview), m_save(new QPushButton), m_cancel(new QPushButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"paperSetupDialog"_s);
    lay();
    markFields();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &PaperSetupDialog::preview);
    connect(m_letterhead, &LetterheadForm::changed, &m_settle, qOverload<>(&QTimer::start));
    connect(m_layout, &LayoutForm::changed, &m_settle, qOverload<>(&QTimer::start));
    connect(m_save, &QPushButton::clicked, this, &PaperSetupDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    new OnLanguageChange(this, [this] { retranslate(); });
    resize(QSize(1040, 620).boundedTo(screen()->availableSize() - QSize(20, 40)));
    preview();
}

PaperSetupDialog::~PaperSetupDialog() {
    if (m_job)
        m_job->cancel();
}

void PaperSetupDialog::lay() {
    m_tabs->setObjectName(u"paperSetupTabs"_s);
    m_tabs->addTab(m_letterhead, {});
    m_tabs->addTab(m_layout, {});
    m_preview->setObjectName(u"paperSetupPreview"_s);
    m_save->setObjectName(u"paperSetupSave"_s);
    m_save->setDefault(true);
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_tabs, 5);
    columns->addWidget(m_preview, 4);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(columns, 1);
    rows->addLayout(buttons);
}

void PaperSetupDialog::markFields() {
    namespace f = field::Campaign;
    auto* marks = new FieldMarks(m_context, m_letterhead,
                                 {{u"setupGoverningBody"_s, f::governingBody},
                                  {u"setupIssuer"_s, f::issuer},
                                  {u"setupSymbol"_s, f::symbol},
                                  {u"setupPlace"_s, f::place},
                                  {u"setupAddressee"_s, f::addressee},
                                  {u"setupSignerTitle"_s, f::signer},
                                  {u"setupSignerName"_s, f::signer},
                                  {u"setupRecipients"_s, f::recipients}});
    marks->setRow(RowKind::Campaign, rowOf(Campaign{}));
    m_layout->setObjectName(u"setupLayout"_s);
    auto* layout = new FieldMarks(m_context, m_tabs, {{u"setupLayout"_s, field::Setting::value}});
    layout->setRow(RowKind::Setting, settingId(PaperSetupService::layoutKey()).row);
}

Campaign PaperSetupDialog::pending() const {
    Campaign campaign = m_before.campaign.value;
    m_letterhead->apply(campaign);
    return campaign;
}

void PaperSetupDialog::preview() {
    if (m_job)
        m_job->cancel();
    m_context.guard().run([this] {
        const doc::ReportOptions options{m_context.clock().today(), m_context.dossier()->calendar()};
        const doc::LayoutProfile profile = m_layout->profile();
        m_job = m_context.jobs().startQuietly(
            this,
            [this, data = headOnly(m_context.view()->data(), pending()), options,
             profile](Progress& progress) -> Jobs::Continuation {
                auto paper = std::make_shared<doc::Document>(doc::consolidatedReport(data, options));
                auto pages = std::make_shared<printing::PagedDocument>(std::move(paper), profile, progress);
                return [this, pages] { m_preview->setPages(pages); };
            });
    });
}

void PaperSetupDialog::save() {
    const auto done = m_context.guard().run([this] {
        PaperSetupService(*m_context.dossier())
            .save(m_context.actor(), m_before, pending(), doc::toJson(m_layout->profile()));
    });
    if (done == Guard::Result::Done)
        accept();
}

void PaperSetupDialog::retranslate() {
    setWindowTitle(tr("Letterhead and layout"));
    m_tabs->setTabText(0, tr("&Letterhead"));
    m_tabs->setTabText(1, tr("La&yout"));
    m_preview->setAccessibleName(tr("Preview"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace dkt::gui
