// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace dkt::gui {

/// Something left unfinished last time, offered back in one line until it is taken or declined.
class StartOffer final : public QFrame {
    Q_OBJECT

public:
    explicit StartOffer(const QString& objectName, QWidget* parent = nullptr);

    void say(const QString& text, const QString& take, const QString& decline);

signals:
    void taken();
    void declined();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QPushButton *m_take, *m_decline;
};

} // namespace dkt::gui
