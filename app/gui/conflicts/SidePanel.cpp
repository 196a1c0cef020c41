// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflicts/SidePanel.h"

#include "gui/frame/Icons.h"

#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString authorText(const SideAuthor& author) {
    QString text = SidePanel::tr("%1, %2, on %3")
                       .arg(author.person, author.at.toString(u"dd/MM/yyyy HH:mm"_s), author.device)
                       .toHtmlEscaped();
    if (!author.comment.isEmpty())
        text += u"<br><i>“%1”</i>"_s.arg(author.comment.toHtmlEscaped());
    return text;
}

} // namespace

SidePanel::SidePanel(int number, QWidget* parent)
    : QFrame(parent), m_heading(new QLabel), m_authors(new QLabel), m_text(new QTextBrowser), m_keep(new QPushButton) {
    setFrameShape(QFrame::StyledPanel);
    setObjectName(u"side%1"_s.arg(number));
    m_keep->setObjectName(u"keep%1"_s.arg(number));
    m_text->setObjectName(u"sideText%1"_s.arg(number));
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    m_authors->setWordWrap(true);
    m_authors->setTextFormat(Qt::RichText);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_keep->setIcon(icon(u"done"_s));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_authors);
    column->addWidget(m_text, 1);
    column->addWidget(m_keep);
    connect(m_keep, &QPushButton::clicked, this, &SidePanel::kept);
}

void SidePanel::show(const Content& content) {
    QStringList authors;
    for (const SideAuthor& author : content.authors)
        authors << authorText(author);
    m_heading->setText(content.heading);
    m_authors->setText(authors.join(u"<br>"_s));
    m_authors->setVisible(!authors.isEmpty());
    m_text->setHtml(content.html);
    m_text->setAccessibleName(content.heading);
    m_keep->setText(content.keys.isEmpty() ? content.button : u"%1  (%2)"_s.arg(content.button, content.keys));
}

} // namespace dkt::gui
