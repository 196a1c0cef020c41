// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/DraftStrip.h"

#include "gui/frame/Guard.h"
#include "gui/frame/OnLanguageChange.h"
#include "services/Dossier.h"
#include "services/SnapshotReader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int wordsShown = 80; ///< characters, enough to recognise the text

} // namespace

DraftStrip::DraftStrip(AppContext& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_text(new QLabel(this)), m_take(new QPushButton(this)),
      m_discard(new QPushButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_take->setObjectName(u"takeDraftBack"_s);
    m_discard->setObjectName(u"discardDraft"_s);
    row->addWidget(m_text, 1);
    row->addWidget(m_take);
    row->addWidget(m_discard);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const PendingDraft draft = m_pending.front();
        next();
        emit takeBack(draft);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_context.guard().run([this] { discard(m_context.dossier()->journal(), m_pending.front()); });
        next();
    });
    new OnLanguageChange(this, [this] { show(); });
}

void DraftStrip::scan() {
    m_pending.clear();
    if (m_context.dossier())
        m_context.guard().run([this] { m_pending = pendingDrafts(m_context.dossier()->journal()); });
    show();
}

void DraftStrip::next() {
    m_pending.erase(m_pending.begin());
    show();
}

void DraftStrip::show() {
    m_take->setText(tr("Take it back"));
    m_discard->setText(tr("Discard"));
    setVisible(!m_pending.empty());
    if (m_pending.empty())
        return;
    const PendingDraft& draft = m_pending.front();
    QString words = draft.words.left(wordsShown);
    if (draft.words.size() > wordsShown)
        words += u'…';
    m_text->setText(tr("Typed but not saved (%1, %2): “%3”")
                        .arg(placeOf(draft), draft.at.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s), words));
}

QString DraftStrip::placeOf(const PendingDraft& draft) const {
    const Dossier& dossier = *m_context.dossier();
    const auto visit = readRow<Visit>(dossier.journal(), draft.visit.row);
    if (!visit)
        return tr("unknown visit");
    const auto unit = readRow<Unit>(dossier.journal(), visit->unit.row);
    QString place = unit ? unit->name : visit->code;
    if (const auto checklist = dossier.checklist(visit->checklist))
        for (const ItemPlace& at : itemPlaces(*checklist))
            if (at.item->id == draft.item)
                place += u", "_s + at.item->code;
    return place;
}

} // namespace dkt::gui
