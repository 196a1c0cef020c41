// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/search/SearchBox.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Icons.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/search/SearchDelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int pauseMs = 120;
constexpr int mostResults = 100;
constexpr int mostRowsShown = 8;

/// Rows of a visit are shown there; the rest by the page that edits it.
bool isOfVisit(const SearchResult& found) {
    return !found.visit.isNull();
}

} // namespace

SearchBox::SearchBox(AppContext& context, ActionTable& table, QWidget* window)
    : m_context(context), m_window(window), m_field(new QLineEdit), m_frame(new QFrame(window)),
      m_list(new QListView), m_nothing(new QLabel), m_model(new SearchModel(this)) {
    m_field->setObjectName("searchBox"_L1);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(120);
    m_field->setMaximumWidth(360);
    m_field->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->addStretch(1);
    row->addWidget(m_field, 4);

    m_frame->setObjectName("searchResultsFrame"_L1);
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    m_nothing->setMargin(10);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_list->setObjectName("searchResults"_L1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_frame->hide();

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_list, &QListView::clicked, this, &SearchBox::go);
    connect(&context, &AppContext::dossierSwitched, this, [this] {
        m_field->clear();
        closeList();
        m_field->setEnabled(m_context.dossier());
    });
    m_field->setEnabled(context.dossier());
    table.bind("edit.find", this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
        if (!m_field->text().isEmpty())
            search();
    });
    new OnLanguageChange(this, [this, &table] {
        m_field->setPlaceholderText(tr("Search the dossier"));
        m_field->setAccessibleName(m_field->placeholderText());
        m_field->setToolTip(
            tr("Units, items, notes, findings; marks and case do not matter (%1)")
                .arg(table.action("edit.find")->shortcut().toString(QKeySequence::NativeText)));
        m_list->setAccessibleName(tr("What was found"));
    });
}

void SearchBox::search() {
    if (m_job)
        m_job->cancel();
    const QString query = m_field->text();
    const auto view = m_context.view();
    if (!view || query.trimmed().isEmpty()) {
        closeList();
        return;
    }
    m_job = m_context.jobs().startQuietly(this, [this, view, query](Progress& progress) {
        auto found = searchDossier(*view, query, mostResults, progress);
        return [this, results = std::move(found)] { showResults(results); };
    });
}

void SearchBox::showResults(std::vector<SearchResult> results) {
    if (!m_field->hasFocus())
        return;
    const bool none = results.empty();
    m_model->setResults(std::move(results));
    m_nothing->setText(
        tr("Nothing in this dossier holds “%1”. Try fewer or shorter words.").arg(m_field->text()));
    m_nothing->setVisible(none);
    m_list->setVisible(!none);
    if (!none)
        m_list->setCurrentIndex(m_model->index(0));
    placeList();
    m_frame->show();
    m_frame->raise();
}

void SearchBox::placeList() {
    const QRect room = m_window->rect();
    const int width = std::min(640, room.width() - 16);
    const QPoint below = m_field->mapTo(m_window, QPoint(m_field->width(), m_field->height() + 2));
    const int rows = std::min(mostRowsShown, m_model->rowCount());
    const int wanted =
        rows > 0 ? rows * m_list->sizeHintForRow(0) + 4 : m_nothing->heightForWidth(width - 2) + 4;
    const int height = std::min(wanted, room.height() - below.y() - 8);
    m_frame->setGeometry(std::max(8, below.x() - width), below.y(), width, height);
}

void SearchBox::closeList() {
    m_pause.stop();
    if (m_job)
        m_job->cancel();
    m_frame->hide();
}

void SearchBox::go(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const SearchResult found = m_model->result(index.row());
    m_field->clear();
    closeList();
    m_field->clearFocus();
    if (isOfVisit(found))
        m_context.showVisit(found.visit, found.item);
    else
        m_context.showPlace({found.kind, found.row, found.item});
}

bool SearchBox::steer(int key) {
    if (!m_frame->isVisible())
        return false;
    const int now = m_list->currentIndex().row();
    const auto choose = [this](int row) {
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
        return true;
    };
    switch (key) {
    case Qt::Key_Down:
        return choose(now + 1);
    case Qt::Key_Up:
        return choose(now - 1);
    case Qt::Key_PageDown:
        return choose(now + mostRowsShown);
    case Qt::Key_PageUp:
        return choose(now - mostRowsShown);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        closeList();
        return true;
    default:
        return false;
    }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && steer(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut && !m_frame->underMouse())
        closeList();
    return QWidget::eventFilter(watched, event);
}

} // namespace dkt::gui
