// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/LetterheadPreview.h"

#include "printing/PagedDocument.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr double shownHeight = 118; ///< millimetres of the page: head, a line of text and the signature

doc::Document sampleOf(const Campaign& campaign, int year) {
    doc::Document paper;
    doc::Letterhead head;
    head.governingBody = campaign.governingBody.toUpper();
    head.issuer = campaign.issuer.isEmpty() ? u"ĐOÀN KIỂM TRA"_s : campaign.issuer.toUpper();
    head.symbol = u"BC-"_s + (campaign.symbol.isEmpty() ? u"ĐKT"_s : campaign.symbol);
    head.place = campaign.place.isEmpty() ? u"……"_s : campaign.place;
    head.yearIfOpen = year;
    paper.blocks.emplace_back(head);
    paper.blocks.emplace_back(doc::Title{u"BÁO CÁO"_s, u"Kết quả kiểm tra"_s});
    doc::SignatureBlock signature;
    signature.recipients = QStringList{u"Như trên"_s, u"Lưu: VT"_s};
    signature.signerTitle = campaign.signerTitle.split(u'\n', Qt::SkipEmptyParts);
    if (signature.signerTitle.isEmpty())
        signature.signerTitle = QStringList{u"TM. ĐOÀN KIỂM TRA"_s, u"TRƯỞNG ĐOÀN"_s};
    signature.signerName = campaign.signerName;
    paper.blocks.emplace_back(signature);
    return paper;
}

} // namespace

struct LetterheadPreview::Paper {
    explicit Paper(const Campaign& campaign, int year)
        : pages(std::make_shared<const doc::Document>(sampleOf(campaign, year)), {}, unwatched) {}

    NoProgress unwatched;
    printing::PagedDocument pages;
};

LetterheadPreview::LetterheadPreview(QWidget* parent) : QWidget(parent) {
    setObjectName("wizardLetterheadPreview"_L1);
    setAccessibleName(tr("Letterhead and signature as printed"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LetterheadPreview::heightForWidth(int width) const {
    return qRound(width * shownHeight / 210);
}

void LetterheadPreview::show(const Campaign& campaign, int year) {
    m_paper = std::make_shared<const Paper>(campaign, year);
    update();
}

void LetterheadPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // Paper is white in any theme.
    painter.fillRect(rect(), Qt::white);
    if (m_paper) {
        const QSizeF page = m_paper->pages.pageSize(0);
        m_paper->pages.paint(painter, 0, QRectF(0, 0, width(), width() * page.height() / page.width()));
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace dkt::gui
