// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/VisitPicker.h"

#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int fewestRows = 3;

} // namespace

VisitPicker::VisitPicker(QWidget* parent)
    : QWidget(parent), m_visits(PaperVisitsModel::Boxes::None), m_words(new QLineEdit), m_list(new QListView) {
    m_filter.setSourceModel(&m_visits);
    m_list->setModel(&m_filter);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(1);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumHeight(fewestRows * (fontMetrics().height() + 6));
    // As high as there is room, and no reason for the panel to scroll.
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_list->setObjectName(u"paperVisits"_s);
    m_words->setObjectName(u"paperVisitSearch"_s);
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.setWords(words);
        // What is shown stays shown while it is in the list; else the first that fits.
        const QModelIndex chosen = m_filter.mapFromSource(m_visits.indexOf(m_visit));
        m_list->setCurrentIndex(chosen.isValid() ? chosen : m_filter.index(0, 0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &VisitPicker::take);
    new OnLanguageChange(this, [this] {
        m_words->setPlaceholderText(tr("Find a unit"));
        m_words->setAccessibleName(tr("Find a unit"));
        m_list->setAccessibleName(tr("Units"));
    });
}

void VisitPicker::take(const QModelIndex& current) {
    if (!current.isValid())
        return;
    const VisitId visit = m_visits.at(m_filter.mapToSource(current).row());
    if (visit == m_visit)
        return;
    m_visit = visit;
    emit visitChosen();
}

void VisitPicker::load(const Snapshot& content, const SnapshotIndex& index) {
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_visits.load(content, index);
    }
    if (!m_visits.indexOf(m_visit).isValid())
        m_visit = m_visits.rowCount() > 0 ? m_visits.at(0) : VisitId();
    select(m_visit);
}

void VisitPicker::clear() {
    m_visit = {};
    m_visits.setRows({});
}

void VisitPicker::select(VisitId visit) {
    const QModelIndex known = m_visits.indexOf(visit);
    if (known.isValid() && !m_filter.mapFromSource(known).isValid())
        m_words->clear();
    m_list->setCurrentIndex(m_filter.mapFromSource(known));
}

bool VisitPicker::eventFilter(QObject* watched, QEvent* event) {
    // From the search straight into the list.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dkt::gui
