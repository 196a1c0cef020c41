// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryDetail.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/Appearance.h"
#include "gui/widgets/ActionButton.h"
#include "gui/widgets/DiffHtml.h"
#include "gui/widgets/FlowLayout.h"
#include "journal/Fingerprint.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

HistoryDetail::HistoryDetail(ActionTable& table, QWidget* parent)
    : QWidget(parent), m_heading(new QLabel), m_facts(new QLabel), m_fromLabel(new QLabel), m_toLabel(new QLabel),
      m_from(new QTextBrowser), m_to(new QTextBrowser) {
    m_heading->setObjectName(u"historyHeading"_s);
    m_facts->setObjectName(u"historyFacts"_s);
    m_from->setObjectName(u"historyFromText"_s);
    m_to->setObjectName(u"historyToText"_s);
    QFont bold = font();
    bold.setBold(true);
    for (QLabel* label : {m_heading, m_fromLabel, m_toLabel})
        label->setFont(bold);
    for (QLabel* label : {m_heading, m_facts}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QTextBrowser* text : {m_from, m_to})
        text->setTabChangesFocus(true);
    auto* texts = new QGridLayout;
    texts->addWidget(m_fromLabel, 0, 0);
    texts->addWidget(m_toLabel, 0, 1);
    texts->addWidget(m_from, 1, 0);
    texts->addWidget(m_to, 1, 1);
    texts->setColumnStretch(0, 1);
    texts->setColumnStretch(1, 1);
    texts->setRowStretch(1, 1);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const char* id : {"history.place", "history.cell", "history.row"})
        flow->addWidget(new ActionButton(table.action(id)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addLayout(texts, 1);
    column->addWidget(m_facts);
    column->addWidget(buttons);
    m_parts = {m_facts, m_fromLabel, m_toLabel, m_from, m_to, buttons};
    retranslate();
}

void HistoryDetail::show(const HistoryWords& words, const HistoryEntry& entry) {
    m_shown = Shown{words, entry};
    refresh();
}

void HistoryDetail::clear() {
    m_shown.reset();
    refresh();
}

QString HistoryDetail::facts() const {
    const CommitInfo& commit = m_shown->entry.commit;
    QStringList facts{tr("%1, %2, on %3").arg(m_shown->words.who, m_shown->words.when, m_shown->words.device),
                      m_shown->words.action};
    if (m_shown->entry.before.size() > 1)
        facts << tr("replaced %n values at once", nullptr, static_cast<int>(m_shown->entry.before.size()));
    facts << (m_shown->entry.current ? tr("stands now") : tr("changed since"));
    if (!commit.appVersion.isEmpty())
        facts << tr("program version %1").arg(commit.appVersion);
    facts << tr("fingerprint of the laptop %1, change no. %2")
                 .arg(fingerprintOf(commit.id.device), QString::number(commit.id.seq));
    QString text = facts.join(u" · "_s);
    if (!commit.comment.isEmpty())
        text += u'\n' + tr("Reason: “%1”").arg(commit.comment);
    return text;
}

void HistoryDetail::refresh() {
    for (QWidget* part : m_parts)
        part->setVisible(m_shown.has_value());
    if (!m_shown) {
        m_heading->setText(tr("Choose a change to see it in full."));
        return;
    }
    const HistoryWords& words = m_shown->words;
    const QString where = words.what.where.isEmpty() ? QString() : u" (%1)"_s.arg(words.what.where);
    m_heading->setText(u"%1 — %2: %3%4"_s.arg(words.field, words.what.kind, words.what.title, where));
    m_facts->setText(facts());
    setTone(*m_facts, Tone::Quiet);
    const QString none = u"<i>%1</i>"_s.arg(CellWords::empty().toHtmlEscaped());
    const auto parts = text::diffWords(words.from, words.to);
    const bool both = !words.from.isEmpty() && !words.to.isEmpty();
    m_from->setHtml(words.from.isEmpty() ? none
                    : both ? diffHtml(parts, DiffSide::Before, DiffLook::Changed, palette())
                           : plainHtml(words.from, palette()));
    m_to->setHtml(words.to.isEmpty() ? none
                  : both ? diffHtml(parts, DiffSide::After, DiffLook::Changed, palette())
                         : plainHtml(words.to, palette()));
}

void HistoryDetail::retranslate() {
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_from->setAccessibleName(tr("What stood there before"));
    m_to->setAccessibleName(tr("What it became"));
    refresh();
}

void HistoryDetail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace dkt::gui
