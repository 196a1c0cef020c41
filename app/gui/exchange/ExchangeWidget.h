// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/exchange/ExchangeData.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTableView;

namespace dkt::gui {

class ActionTable;
class AwaitedModel;
class ExchangesModel;
class LaptopsModel;

/// The Exchange page's widget: where the work is, the laptops, what is awaited, what came and went.
class ExchangeWidget : public QWidget {
    Q_OBJECT

public:
    explicit ExchangeWidget(const ActionTable& table, QWidget* parent = nullptr);

    void show(const ExchangeData& content, const QDateTime& now);
    void retranslate();
    /// Null when none is chosen.
    [[nodiscard]] const LaptopRow* laptop() const;
    [[nodiscard]] const ExchangeRow* exchange() const;

signals:
    void selectionChanged();
    void exchangeOpened();

private:
    QWidget* makeHead(const ActionTable& table);
    QWidget* makeLaptops(const ActionTable& table);
    QWidget* makeExchanges(const ActionTable& table);
    void showWhere(const Whereabouts& where, const QDateTime& now);
    void nameTabs();

    LaptopsModel* m_laptops;
    AwaitedModel* m_awaited;
    ExchangesModel* m_exchanges;
    QTableView *m_laptopsView, *m_awaitedView, *m_exchangesView;
    QTabWidget* m_tabs;
    QLabel *m_icon, *m_where, *m_more;
    QLabel *m_noneAwaited, *m_noneExchanged;
    Whereabouts m_shown;
    QDateTime m_now;
};

} // namespace dkt::gui
