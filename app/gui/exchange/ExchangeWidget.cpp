// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/ExchangeWidget.h"

#include "gui/exchange/AwaitedModel.h"
#include "gui/exchange/ExchangesModel.h"
#include "gui/exchange/LaptopsModel.h"
#include "gui/frame/WhereaboutsWords.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "gui/widgets/ActionButton.h"
#include "gui/widgets/ChooseRow.h"
#include "gui/widgets/FlowLayout.h"

#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QTableView* tableOver(QAbstractItemModel* model, const QString& name, int wide) {
    auto* view = new QTableView;
    view->setObjectName(name);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    return view;
}

QLabel* quietWords() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setContentsMargins(12, 12, 12, 12);
    return label;
}

QWidget* withButtons(const ActionTable& table, std::initializer_list<const char*> actions, QTableView* view) {
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(6, 6, 6, 6);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    for (const char* id : actions) {
        flow->addWidget(new ActionButton(table.action(id)));
        view->addAction(table.action(id));
    }
    column->addWidget(buttons);
    column->addWidget(view, 1);
    return panel;
}

} // namespace

ExchangeWidget::ExchangeWidget(const ActionTable& table, QWidget* parent)
    : QWidget(parent), m_laptops(new LaptopsModel(this)), m_awaited(new AwaitedModel(this)),
      m_exchanges(new ExchangesModel(this)),
      m_laptopsView(tableOver(m_laptops, u"exchangeLaptops"_s, LaptopsModel::Standing)),
      m_awaitedView(tableOver(m_awaited, u"exchangeAwaited"_s, AwaitedModel::What)),
      m_exchangesView(tableOver(m_exchanges, u"exchangeLog"_s, ExchangesModel::Brought)), m_tabs(new QTabWidget),
      m_icon(new QLabel), m_where(new QLabel), m_more(new QLabel), m_noneAwaited(quietWords()),
      m_noneExchanged(quietWords()) {
    setObjectName(u"exchangePage"_s);
    m_tabs->setObjectName(u"exchangeTabs"_s);
    m_tabs->addTab(makeLaptops(table), {});
    auto* awaited = new QWidget;
    auto* column = new QVBoxLayout(awaited);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_noneAwaited);
    column->addWidget(m_awaitedView, 1);
    m_tabs->addTab(awaited, {});
    m_tabs->addTab(makeExchanges(table), {});
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(makeHead(table));
    whole->addWidget(m_tabs, 1);
    for (QTableView* view : {m_laptopsView, m_exchangesView})
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExchangeWidget::selectionChanged);
    connect(m_exchangesView, &QTableView::activated, this, &ExchangeWidget::exchangeOpened);
    retranslate();
}

QWidget* ExchangeWidget::makeHead(const ActionTable& table) {
    auto* head = new QWidget;
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.15);
    big.setBold(true);
    m_where->setFont(big);
    m_where->setObjectName(u"exchangeWhere"_s);
    for (QLabel* label : {m_where, m_more})
        label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_where);
    words->addWidget(m_more);
    auto* sentence = new QHBoxLayout;
    sentence->addWidget(m_icon, 0, Qt::AlignTop);
    sentence->addLayout(words, 1);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    for (const char* id : {"exchange.handOver", "exchange.takeIn", "exchange.giveReceipt", "exchange.verify"})
        flow->addWidget(new ActionButton(table.action(id)));
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(4, 4, 4, 4);
    column->addLayout(sentence);
    column->addWidget(buttons);
    return head;
}

QWidget* ExchangeWidget::makeLaptops(const ActionTable& table) {
    return withButtons(table, {"exchange.rename", "exchange.accept", "exchange.handOverTo", "exchange.close"}, m_laptopsView);
}

QWidget* ExchangeWidget::makeExchanges(const ActionTable& table) {
    QWidget* panel = withButtons(table, {"exchange.printReceipt", "exchange.saveReceipt"}, m_exchangesView);
    static_cast<QVBoxLayout*>(panel->layout())->insertWidget(1, m_noneExchanged);
    return panel;
}

void ExchangeWidget::show(const ExchangeData& content, const QDateTime& now) {
    m_laptops->setRows(content.laptops);
    m_awaited->setRows(content.awaited);
    m_exchanges->setRows(content.exchanges);
    for (QTableView* view : {m_laptopsView, m_exchangesView})
        if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
            chooseRow(*view, view->model()->index(0, 0));
    m_noneAwaited->setVisible(content.awaited.empty());
    m_awaitedView->setVisible(!content.awaited.empty());
    m_noneExchanged->setVisible(content.exchanges.empty());
    m_exchangesView->setVisible(!content.exchanges.empty());
    showWhere(content.where, now);
    nameTabs();
    emit selectionChanged();
}

void ExchangeWidget::showWhere(const Whereabouts& where, const QDateTime& now) {
    m_shown = where;
    m_now = now;
    m_icon->setPixmap(icon(where.onlyHere > 0 ? u"warning"_s : u"saved"_s, where.onlyHere > 0 ? Tone::Warning : Tone::Good).pixmap(28, 28));
    m_where->setText(whereaboutsWords(where, now));
    m_more->setText(whereaboutsDetail(where));
    m_more->setVisible(!m_more->text().isEmpty());
    setTone(*m_more, Tone::Quiet);
}

void ExchangeWidget::nameTabs() {
    m_tabs->setTabText(0, tr("Laptops"));
    m_tabs->setTabText(1, m_awaited->rowCount() > 0 ? tr("Awaited (%1)").arg(m_awaited->rowCount()) : tr("Awaited"));
    m_tabs->setTabText(2, tr("Packages and receipts"));
}

void ExchangeWidget::retranslate() {
    m_laptops->retranslate();
    m_awaited->retranslate();
    m_exchanges->retranslate();
    m_tabs->setAccessibleName(tr("Packages and receipts"));
    m_laptopsView->setAccessibleName(tr("Laptops"));
    m_awaitedView->setAccessibleName(tr("Awaited"));
    m_exchangesView->setAccessibleName(tr("Packages and receipts"));
    m_noneAwaited->setText(tr("Nothing is missing: every change and every evidence file that is known of is here."));
    m_noneExchanged->setText(tr("No package came or went yet. Hand one over at the end of each day: whoever has it, has a "
                                "copy of your work."));
    for (QLabel* words : {m_noneAwaited, m_noneExchanged})
        setTone(*words, Tone::Quiet);
    nameTabs();
    if (m_now.isValid())
        showWhere(m_shown, m_now);
}

const LaptopRow* ExchangeWidget::laptop() const {
    const QModelIndex index = m_laptopsView->currentIndex();
    return index.isValid() && m_tabs->currentIndex() == 0 ? &m_laptops->row(index.row()) : nullptr;
}

const ExchangeRow* ExchangeWidget::exchange() const {
    const QModelIndex index = m_exchangesView->currentIndex();
    return index.isValid() ? &m_exchanges->row(index.row()) : nullptr;
}

} // namespace dkt::gui
