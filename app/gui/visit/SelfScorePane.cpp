// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/SelfScorePane.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/visit/SelfScoreModel.h"
#include "gui/widgets/ChooseRow.h"
#include "gui/widgets/NumberField.h"
#include "util/Numbers.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// Enter and Tab go down the column, not along the row.
class ScoreColumn final : public QTableView {
public:
    using QTableView::QTableView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override {
        if (action == MoveNext)
            action = MoveDown;
        if (action == MovePrevious)
            action = MoveUp;
        return QTableView::moveCursor(action, modifiers);
    }
};

class ScoreDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        auto* field = new NumberField(parent);
        field->setFrame(false);
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        field->setAccessibleName(index.siblingAtColumn(SelfScoreModel::CodeColumn).data().toString());
        return field;
    }

protected:
    bool eventFilter(QObject* editor, QEvent* event) override {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            const bool down = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
            if (down || key == Qt::Key_Up) {
                emit commitData(static_cast<QWidget*>(editor));
                emit closeEditor(static_cast<QWidget*>(editor), down ? EditNextItem : EditPreviousItem);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(editor, event);
    }
};

} // namespace

SelfScorePane::SelfScorePane(AppContext& context, VisitSheet& sheet, ShareKeeper& shares, QWidget* parent)
    : QWidget(parent), m_context(context), m_sheet(sheet), m_model(new SelfScoreModel(context, sheet, shares, this)),
      m_section(new QComboBox), m_done(new QToolButton), m_view(new ScoreColumn), m_sum(new QLabel) {
    auto* head = new QHBoxLayout;
    head->addWidget(m_section, 1);
    head->addWidget(m_sum);
    head->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 2, 0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    m_section->setObjectName(u"selfScoreSection"_s);
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_section->setMinimumContentsLength(16);
    m_done->setObjectName(u"selfScoreDone"_s);
    m_view->setObjectName(u"selfScores"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(SelfScoreModel::SelfColumn, new ScoreDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                            QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(SelfScoreModel::TitleColumn, QHeaderView::Stretch);
    m_view->installEventFilter(this);
    connect(m_section, &QComboBox::activated, this, [this](int row) {
        const auto first = m_section->itemData(row).toInt();
        m_model->setSection(first < 0 ? nullptr : m_sheet.place(first).section);
        editRow(0);
    });
    connect(m_done, &QToolButton::clicked, this, &SelfScorePane::closeRequested);
    connect(&sheet, &VisitSheet::shown, this, &SelfScorePane::fillSections);
    connect(&sheet, &VisitSheet::itemsChanged, this, &SelfScorePane::showSum);
    new OnLanguageChange(this, [this] { retranslate(); });
}

void SelfScorePane::fillSections() {
    m_section->clear();
    m_section->addItem(tr("All sections"), -1);
    const Section* last = nullptr;
    for (int item = 0; item < m_sheet.count(); ++item)
        if (const Section* section = m_sheet.place(item).section; section != last) {
            last = section;
            m_section->addItem((section->code + u"  "_s + section->title).trimmed(), item);
        }
    showSum();
}

void SelfScorePane::chooseSection(int item) {
    const Section* section = item < 0 ? nullptr : m_sheet.place(item).section;
    m_model->setSection(section);
    for (int row = 0; row < m_section->count(); ++row) {
        const int first = m_section->itemData(row).toInt();
        if ((first < 0 && !section) || (first >= 0 && m_sheet.place(first).section == section))
            m_section->setCurrentIndex(row);
    }
}

void SelfScorePane::start(int item) {
    chooseSection(item);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(SelfScoreModel::CodeColumn, letter * 9);
    m_view->setColumnWidth(SelfScoreModel::MostColumn, letter * 10);
    m_view->setColumnWidth(SelfScoreModel::SelfColumn, letter * 14);
    m_view->setFocus();
    editRow(std::max(0, m_model->rowOf(item)));
}

int SelfScorePane::current() const {
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->itemAt(index.row()) : -1;
}

void SelfScorePane::editRow(int row) {
    const QModelIndex index = m_model->index(row, SelfScoreModel::SelfColumn);
    if (!index.isValid())
        return;
    chooseRow(*m_view, index);
    m_view->edit(index);
}

void SelfScorePane::paste() {
    const QModelIndex from = m_view->currentIndex();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    const int taken = from.isValid() ? m_model->paste(from.row(), lines) : 0;
    m_context.notify({Severity::Note, taken == 0 ? tr("The clipboard holds no column of numbers.")
                                                 : tr("%n scores pasted", nullptr, taken)});
}

bool SelfScorePane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            emit closeRequested();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            editRow(m_view->currentIndex().row());
            return true;
        }
        if (key->key() == Qt::Key_Delete && m_view->currentIndex().isValid()) {
            m_model->setData(m_view->currentIndex().siblingAtColumn(SelfScoreModel::SelfColumn), QString(),
                             Qt::EditRole);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SelfScorePane::showSum() {
    double sum = 0;
    double most = 0;
    for (int item = 0; item < m_sheet.count(); ++item) {
        sum += m_sheet.state(item).selfScore.value_or(0);
        most += m_sheet.place(item).item->maxPoints.value_or(0);
    }
    m_sum->setText(tr("Together %1 of %2").arg(text::formatNumber(sum), text::formatNumber(most)));
}

void SelfScorePane::retranslate() {
    m_done->setText(tr("Back to the item"));
    m_done->setToolTip(tr("Esc"));
    m_section->setAccessibleName(tr("Section"));
    m_view->setAccessibleName(tr("Self scores of the unit"));
    if (m_section->count() > 0)
        m_section->setItemText(0, tr("All sections"));
    m_model->retranslate();
    showSum();
}

} // namespace dkt::gui
