// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ImportResultPage.h"

#include "gui/checklists/ImportSession.h"
#include "gui/checklists/OutlineTree.h"
#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

ImportResultPage::ImportResultPage(ImportSession& session, QWidget* parent)
    : QWizardPage(parent), m_session(session), m_titleLabel(new QLabel), m_title(new QLineEdit),
      m_versionLabel(new QLabel), m_version(new QLineEdit), m_remarkIcon(new QLabel), m_remark(new QLabel),
      m_outline(new OutlineTree) {
    m_title->setObjectName("importTitle"_L1);
    m_version->setObjectName("importVersion"_L1);
    m_remark->setObjectName("importRemark"_L1);
    m_titleLabel->setBuddy(m_title);
    m_versionLabel->setBuddy(m_version);
    m_remark->setWordWrap(true);
    auto* remark = new QHBoxLayout;
    remark->addWidget(m_remarkIcon, 0, Qt::AlignTop);
    remark->addWidget(m_remark, 1);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_titleLabel, 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_versionLabel, 0, 2);
    grid->addWidget(m_version, 0, 3);
    grid->addLayout(remark, 1, 0, 1, 4);
    grid->addWidget(m_outline, 2, 0, 1, 4);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(2, 1);
    connect(m_title, &QLineEdit::textChanged, this, &ImportResultPage::completeChanged);
    connect(&session, &ImportSession::resultChanged, this, &ImportResultPage::show);
    new OnLanguageChange(this, [this] { retranslate(); });
}

bool ImportResultPage::isComplete() const {
    const ChecklistImport* result = m_session.result();
    return result && !hasErrors(*result) && !checklistTitle().isEmpty();
}

void ImportResultPage::initializePage() {
    const ChecklistImport* result = m_session.result();
    m_title->setText(result ? result->checklist.title : QString());
    m_version->setText(result ? result->checklist.version : QString());
    m_title->setCursorPosition(0);
    show();
}

QString ImportResultPage::checklistTitle() const {
    return text::collapsed(text::normalized(m_title->text()));
}

QString ImportResultPage::version() const {
    return text::collapsed(text::normalized(m_version->text()));
}

void ImportResultPage::show() {
    const ChecklistImport* result = m_session.result();
    m_outline->setChecklist(result ? std::make_shared<const Checklist>(result->checklist) : nullptr);
    QString remark;
    Tone tone = Tone::Good;
    if (result) {
        const auto warnings = std::ranges::count(result->issues, Severity::Warning, &Issue::severity);
        remark = tr("%1 items with %2 points are ready to be imported.")
                     .arg(itemPlaces(result->checklist).size())
                     .arg(text::formatNumber(maxPoints(result->checklist)));
        if (warnings > 0) {
            remark += u' ' + tr("%n remarks want a look: go back to see where.", nullptr, static_cast<int>(warnings));
            tone = Tone::Warning;
        }
        if (hasErrors(*result)) {
            const auto error = std::ranges::find(result->issues, Severity::Error, &Issue::severity);
            remark = tr("This sheet cannot be imported yet: %1 Mend it in its program, save it, and choose it again.")
                         .arg(error->text);
            tone = Tone::Bad;
        }
    }
    const int side = fontMetrics().height();
    const QString name = tone == Tone::Good ? u"done"_s : tone == Tone::Bad ? u"error"_s : u"warning"_s;
    m_remarkIcon->setPixmap(icon(name, tone).pixmap(side, side));
    m_remark->setText(remark);
    emit completeChanged();
}

void ImportResultPage::retranslate() {
    setTitle(tr("Is this the checklist?"));
    m_titleLabel->setText(tr("&Title:"));
    m_versionLabel->setText(tr("&Version:"));
    m_version->setPlaceholderText(tr("such as 2026"));
    show();
}

} // namespace dkt::gui
