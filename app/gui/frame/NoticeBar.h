// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Notice.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace dkt::gui {

/// News above the page. A plain note goes by itself after a while; what needs a look stays until it is
/// closed or the next one comes.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void show(const Notice& notice);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Notice m_notice;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_second;
    QToolButton* m_close;
    QTimer m_timer;
};

} // namespace dkt::gui
