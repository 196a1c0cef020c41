// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/IssueStrip.h"

#include "gui/frame/Icons.h"
#include "util/RowId.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int pictureSize = 16;
constexpr std::size_t mostLines = 4;

Tone toneOf(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Note:
        break;
    }
    return Tone::Quiet;
}

QLabel* pictureOf(Severity severity) {
    auto* picture = new QLabel;
    const QString name = severity == Severity::Error     ? u"error"_s
                         : severity == Severity::Warning ? u"warning"_s
                                                         : u"info"_s;
    picture->setPixmap(icon(name, toneOf(severity)).pixmap(pictureSize, pictureSize));
    picture->setAlignment(Qt::AlignTop);
    return picture;
}

} // namespace

IssueStrip::IssueStrip(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout(this)) {
    m_lines->setContentsMargins(0, 2, 0, 2);
    m_lines->setSpacing(3);
    setVisible(false);
}

void IssueStrip::setIssues(const std::vector<Issue>& issues) {
    if (issues == m_issues)
        return;
    m_issues = issues;
    show();
}

void IssueStrip::show() {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const Issue& issue) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto* words = new QLabel;
        words->setWordWrap(true);
        const QString text = issue.text.toHtmlEscaped();
        const bool leads = !RowId::fromHex(issue.target).isNull();
        words->setTextFormat(leads ? Qt::RichText : Qt::PlainText);
        words->setText(leads ? u"<a href=\"%1\">%2</a>"_s.arg(issue.target, text) : issue.text);
        if (!leads)
            setTone(*words, issue.severity == Severity::Error ? Tone::Bad : Tone::Plain);
        connect(words, &QLabel::linkActivated, this, &IssueStrip::targetChosen);
        row->addWidget(pictureOf(issue.severity));
        row->addWidget(words, 1);
        m_lines->addWidget(line);
    };
    for (std::size_t at = 0; at < std::min(m_issues.size(), mostLines); ++at)
        add(m_issues[at]);
    if (m_issues.size() > mostLines)
        add({Severity::Note,
             tr("and %n more remark(s)", nullptr, static_cast<int>(m_issues.size() - mostLines)),
             {}});
    setVisible(!m_issues.empty());
}

void IssueStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

} // namespace dkt::gui
