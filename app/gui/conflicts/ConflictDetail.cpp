// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflicts/ConflictDetail.h"

#include "gui/conflicts/ThirdValueEditor.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "gui/widgets/ActionButton.h"
#include "gui/widgets/DiffHtml.h"
#include "services/words/CellWords.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// Of the starting value: more is scrolled.
constexpr int baseLines = 3;
constexpr int keysUpTo = 4;

} // namespace

ConflictDetail::ConflictDetail(ActionTable& table, QWidget* parent)
    : QWidget(parent), m_table(table), m_heading(new QLabel), m_where(new QLabel), m_baseLabel(new QLabel),
      m_base(new QTextBrowser), m_againstBase(new QCheckBox), m_sides(new QHBoxLayout),
      m_third(new ThirdValueEditor), m_openThird(new ActionButton(table.action("conflicts.write"))),
      m_keepBoth(new ActionButton(table.action("conflicts.keepBoth"))), m_commentLabel(new QLabel),
      m_comment(new QLineEdit) {
    m_openThird->setObjectName(u"openThird"_s);
    m_keepBoth->setObjectName(u"keepBoth"_s);
    m_comment->setObjectName(u"decisionComment"_s);
    m_base->setObjectName(u"conflictBase"_s);
    m_base->setTabChangesFocus(true);
    m_base->setFixedHeight(baseLines * fontMetrics().lineSpacing() + 14);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_heading->setFont(large);
    m_heading->setWordWrap(true);
    m_where->setWordWrap(true);
    m_commentLabel->setBuddy(m_comment);
    auto* base = new QHBoxLayout;
    base->addWidget(m_baseLabel);
    base->addStretch(1);
    base->addWidget(m_againstBase);
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_commentLabel);
    ways->addWidget(m_comment, 1);
    ways->addWidget(m_openThird);
    ways->addWidget(m_keepBoth);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_where);
    column->addLayout(base);
    column->addWidget(m_base);
    column->addLayout(m_sides, 1);
    column->addWidget(m_third);
    column->addLayout(ways);
    connect(m_againstBase, &QCheckBox::toggled, this, &ConflictDetail::showSides);
    connect(m_third, &ThirdValueEditor::written, this, &ConflictDetail::written);
    connect(m_third, &ThirdValueEditor::edited, this, &ConflictDetail::remember);
    connect(m_comment, &QLineEdit::textEdited, this, &ConflictDetail::remember);
    retranslate();
}

void ConflictDetail::show(const ConflictEntry* entry) {
    const bool same = entry && entry->id == m_entry.id && entry->conflict == m_entry.conflict && entry->pair == m_entry.pair;
    if (same)
        return; // read again, and nothing of it changed
    m_entry = entry ? *entry : ConflictEntry();
    showAll();
}

void ConflictDetail::showAll() {
    const ConflictEntry* entry = this->entry();
    for (QWidget* part : {static_cast<QWidget*>(m_comment), static_cast<QWidget*>(m_commentLabel),
                          static_cast<QWidget*>(m_openThird)})
        part->setVisible(entry);
    m_heading->setText(entry ? u"%1 — %2"_s.arg(entry->title, entry->what) : QString());
    m_where->setText(entry ? entry->where : QString());
    m_where->setVisible(entry && !entry->where.isEmpty());
    m_keepBoth->setVisible(entry && entry->pair);
    m_openThird->setVisible(entry && (entry->pair || entry->conflict->third != ThirdValue::None));
    m_comment->setText(entry ? m_typed.value(entry->id).comment : QString());
    showBase();
    showThird();
    showSides();
}

void ConflictDetail::showBase() {
    const bool known = m_entry.conflict && m_entry.conflict->base;
    const bool deletion = m_entry.conflict && m_entry.conflict->cell.kind != ConflictKind::Value;
    const QString base = known ? *m_entry.conflict->base : QString();
    const QSignalBlocker quiet(m_againstBase);
    m_againstBase->setVisible(known && !base.isEmpty());
    if (!known || base.isEmpty())
        m_againstBase->setChecked(false);
    m_base->setVisible(known && !base.isEmpty());
    m_base->setHtml(plainHtml(base, palette()));
    m_baseLabel->setVisible(m_entry.conflict && !deletion);
    m_baseLabel->setText(!known           ? tr("Neither knew of a value before.")
                         : base.isEmpty() ? tr("Before, the field was empty.")
                                          : tr("Before:"));
    setTone(*m_baseLabel, Tone::Quiet);
}

QStringList ConflictDetail::texts() const {
    QStringList texts;
    if (m_entry.pair)
        texts << m_entry.pair->firstText << m_entry.pair->secondText;
    else if (m_entry.conflict)
        for (const OpenSide& side : m_entry.conflict->sides)
            texts << side.text;
    return texts;
}

void ConflictDetail::showSides() {
    const QStringList all = texts();
    for (int side = 0; side < static_cast<int>(all.size()); ++side) {
        SidePanel& shown = panel(side);
        shown.show(content(all, side));
        shown.setVisible(true);
    }
    for (std::size_t spare = static_cast<std::size_t>(all.size()); spare < m_panels.size(); ++spare)
        m_panels[spare]->setVisible(false);
}

SidePanel& ConflictDetail::panel(int side) {
    while (static_cast<int>(m_panels.size()) <= side) {
        const int number = static_cast<int>(m_panels.size());
        auto* panel = new SidePanel(number + 1, this);
        // Made later than the fields after it, but reached before them.
        QWidget::setTabOrder(m_panels.empty() ? m_base : static_cast<QWidget*>(&m_panels.back()->button()), &panel->text());
        QWidget::setTabOrder(&panel->text(), &panel->button());
        connect(panel, &SidePanel::kept, this, [this, number] { emit kept(number); });
        m_sides->addWidget(panel, 1);
        m_panels.push_back(panel);
    }
    return *m_panels[static_cast<std::size_t>(side)];
}

/// Two versions are compared with each other, more of them with the first; all with what they started from
/// when that is asked for.
QString ConflictDetail::marked(const QStringList& texts, int side) const {
    const QString& own = texts[side];
    if (own.isEmpty())
        return u"<i>%1</i>"_s.arg(CellWords::empty().toHtmlEscaped());
    if (m_entry.conflict && m_entry.conflict->cell.kind != ConflictKind::Value)
        return plainHtml(own, palette());
    if (m_againstBase->isChecked())
        return diffHtml(text::diffWords(*m_entry.conflict->base, own), DiffSide::After, DiffLook::Changed, palette());
    const QString& other = texts[side == 0 ? 1 : 0];
    return diffHtml(text::diffWords(other, own), DiffSide::After, DiffLook::Equal, palette());
}

SidePanel::Content ConflictDetail::content(const QStringList& texts, int side) const {
    SidePanel::Content content;
    content.html = marked(texts, side);
    content.heading = tr("Version %1").arg(side + 1);
    content.button = tr("Keep this");
    if (side < keysUpTo)
        content.keys = keysOf(QByteArray("conflicts.keep" + QByteArray::number(side + 1)).constData());
    if (m_entry.pair) {
        content.heading = tr("Finding %1").arg(side + 1);
        content.button = tr("Merge, keep this one");
        content.authors = {side == 0 ? m_entry.pair->firstAuthor : m_entry.pair->secondAuthor};
        return content;
    }
    const OpenSide& own = m_entry.conflict->sides[static_cast<std::size_t>(side)];
    content.authors = own.authors;
    if (own.meaning == SideMeaning::Keep) {
        content.heading = tr("Kept, with what was changed");
        content.button = tr("Keep");
    } else if (own.meaning == SideMeaning::Delete) {
        content.heading = tr("Deleted");
        content.button = tr("Delete");
    } else if (side == 0) {
        content.heading = tr("Version 1 · shown for now");
    }
    return content;
}

QString ConflictDetail::keysOf(const char* action) const {
    return m_table.action(action)->shortcut().toString(QKeySequence::NativeText);
}

/// A value of one's own begins with the version shown: most often the two are brought together.
QString ConflictDetail::beginning() const {
    if (m_entry.pair)
        return m_entry.pair->firstText;
    const OpenSide& first = m_entry.conflict->sides.front();
    return m_entry.conflict->third == ThirdValue::Choice ? first.value.toText() : first.text;
}

void ConflictDetail::showThird() {
    const Typed typed = m_typed.value(m_entry.id);
    const bool possible = m_entry.pair || (m_entry.conflict && m_entry.conflict->third != ThirdValue::None);
    m_third->setVisible(possible && typed.open);
    if (!possible)
        return;
    const FieldId field = m_entry.pair ? field::Finding::text : m_entry.conflict->cell.field;
    m_third->begin(field, m_entry.pair ? ThirdValue::Text : m_entry.conflict->third,
                   typed.third.isNull() ? beginning() : typed.third);
    m_third->setButton(m_entry.pair ? tr("Merge with this text") : tr("Use this value"), keysOf("conflicts.useOwn"));
}

void ConflictDetail::toggleThird() {
    if (m_entry.id.isEmpty())
        return;
    Typed& typed = m_typed[m_entry.id];
    typed.open = !typed.open;
    typed.third = QString();
    const bool open = typed.open;
    showThird();
    if (open)
        m_third->focusField();
    emit this->typed();
}

void ConflictDetail::offer(const QString& id, const QString& third) {
    Typed& typed = m_typed[id];
    if (typed.third.isNull())
        typed = {third, typed.comment, true};
}

std::optional<QString> ConflictDetail::typedText() const {
    const Typed typed = m_typed.value(m_entry.id);
    return typed.open && !typed.third.isNull() && typed.third != beginning() ? std::optional(typed.third)
                                                                             : std::nullopt;
}

void ConflictDetail::focusComment() {
    m_comment->setFocus();
    m_comment->selectAll();
}

void ConflictDetail::remember() {
    if (m_entry.id.isEmpty())
        return;
    Typed& typed = m_typed[m_entry.id];
    typed.comment = m_comment->text();
    if (typed.open)
        typed.third = m_third->text();
    emit this->typed();
}

QString ConflictDetail::comment() const {
    return m_comment->text().trimmed();
}

QString ConflictDetail::thirdText() const {
    return m_third->text();
}

bool ConflictDetail::isThirdOpen() const {
    return m_typed.value(m_entry.id).open;
}

void ConflictDetail::retranslate() {
    m_againstBase->setText(tr("Mark what differs from it"));
    m_commentLabel->setText(tr("Reason (may be empty):"));
    m_comment->setAccessibleName(tr("Reason for the decision"));
    m_base->setAccessibleName(tr("The value before"));
    showAll();
}

void ConflictDetail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange) {
        showBase();
        showSides();
    }
}

} // namespace dkt::gui
