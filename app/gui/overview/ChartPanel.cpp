// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/ChartPanel.h"

#include "gui/overview/BarChartView.h"
#include "gui/overview/BarTableModel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

ChartPanel::ChartPanel(const QString& name, QWidget* parent)
    : QWidget(parent), m_model(new BarTableModel(this)), m_key(new QLabel), m_nothing(new QLabel),
      m_asTable(new QToolButton), m_stack(new QStackedWidget), m_picture(new QWidget),
      m_view(new QTableView) {
    setObjectName(name);
    m_asTable->setObjectName(name + u"AsTable"_s);
    m_view->setObjectName(name + u"Table"_s);
    build();
    connect(m_asTable, &QToolButton::toggled, this,
            [this](bool table) { m_stack->setCurrentIndex(table ? 1 : 0); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const Spot spot = m_model->spotAt(index); !spot.visit.isNull())
            emit chosen(spot);
    });
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &ChartPanel::showMenu);
}

void ChartPanel::build() {
    m_key->setTextFormat(Qt::RichText);
    m_key->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_view->setModel(m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setHighlightSections(false);
    auto* row = new QHBoxLayout(m_picture);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_view);
    auto* head = new QHBoxLayout;
    head->addWidget(m_key, 1);
    head->addWidget(m_asTable, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 2);
    column->addLayout(head);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_stack, 1);
}

void ChartPanel::makeChart() {
    m_chart = new BarChartView;
    m_chart->setObjectName(objectName() + u"View"_s);
    m_scroll = new QScrollBar(Qt::Vertical);
    m_picture->layout()->addWidget(m_chart);
    m_picture->layout()->addWidget(m_scroll);
    connect(m_chart, &BarChartView::chosen, this, &ChartPanel::chosen);
    connect(m_chart, &BarChartView::windowChanged, this, &ChartPanel::followWindow);
    connect(m_scroll, &QScrollBar::valueChanged, m_chart, &BarChartView::setFirstRow);
    showFigures();
}

void ChartPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_chart)
        makeChart();
}

void ChartPanel::setTable(BarTable table) {
    m_model->setTable(std::move(table));
    showFigures();
}

void ChartPanel::showFigures() {
    const BarTable& table = m_model->table();
    const bool empty = table.rows.empty();
    m_nothing->setVisible(empty);
    m_stack->setVisible(!empty);
    m_asTable->setVisible(!empty);
    m_key->setVisible(!empty);
    showKey();
    m_view->setAccessibleName(table.title);
    m_view->resizeColumnsToContents();
    m_view->setColumnWidth(0, std::min(m_view->columnWidth(0), fontMetrics().averageCharWidth() * 40));
    if (!m_chart)
        return;
    m_chart->setAccessibleName(table.title);
    m_chart->setAccessibleDescription(m_model->asText());
    m_chart->setTable(table);
}

void ChartPanel::showKey() {
    QStringList parts;
    for (const BarTable::Series& series : m_model->table().series)
        parts << u"<span style='white-space:nowrap'><span style='color:%1'>■</span>&nbsp;%2</span>"_s.arg(
            chartColor(series.mark, palette()).name(), series.name.toHtmlEscaped());
    m_key->setText(parts.join(u"&nbsp;&nbsp; "_s));
}

void ChartPanel::followWindow() {
    const int rows = m_model->rowCount();
    const QSignalBlocker quiet(m_scroll);
    m_scroll->setRange(0, std::max(0, rows - m_chart->pageRows()));
    m_scroll->setPageStep(m_chart->pageRows());
    m_scroll->setValue(m_chart->firstRow());
    m_scroll->setVisible(rows > m_chart->pageRows());
}

void ChartPanel::setNothing(const QString& words) {
    m_nothing->setText(words);
}

void ChartPanel::copyTable() const {
    auto* mime = new QMimeData;
    mime->setText(m_model->asText());
    mime->setHtml(m_model->asHtml());
    QGuiApplication::clipboard()->setMimeData(mime);
}

void ChartPanel::copyPicture() {
    if (!m_chart)
        return;
    const QFont caption = m_chart->font();
    const int line = QFontMetrics(caption).height() + 8;
    const QPixmap key = m_key->grab();
    const QPixmap bars = m_chart->grab();
    const qreal ratio = bars.devicePixelRatio();
    const QSize size(m_chart->width(), line + m_key->height() + m_chart->height());
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(palette().color(QPalette::Window));
    QPainter painter(&image);
    painter.setFont(caption);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, 0, size.width(), line), Qt::AlignCenter, m_model->table().title);
    painter.drawPixmap(0, line, key);
    painter.drawPixmap(0, line + m_key->height(), bars);
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
}

void ChartPanel::showMenu(const QPoint& position) {
    if (m_model->rowCount() == 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as table"), this, &ChartPanel::copyTable);
    menu->addAction(tr("Copy picture"), this, &ChartPanel::copyPicture)->setEnabled(m_chart);
    QAction* asTable = menu->addAction(tr("Show as table"), m_asTable, &QToolButton::setChecked);
    asTable->setCheckable(true);
    asTable->setChecked(m_asTable->isChecked());
    menu->popup(mapToGlobal(position));
}

void ChartPanel::retranslate() {
    m_asTable->setText(tr("As table"));
    m_asTable->setToolTip(tr("The figures of this chart as a table"));
}

void ChartPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showKey();
}

} // namespace dkt::gui
