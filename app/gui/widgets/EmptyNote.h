// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QHBoxLayout;

namespace dkt::gui {

/// What stands where a list is still empty: what belongs here, and the buttons that begin it.
class EmptyNote final : public QWidget {
    Q_OBJECT

public:
    EmptyNote(const QString& iconName, const QList<QAction*>& actions, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintPicture();

    QString m_iconName;
    QLabel *m_picture, *m_title, *m_text;
};

} // namespace dkt::gui
