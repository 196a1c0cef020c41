// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/decide/OpenConflict.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace dkt::gui {

/// One version: what it says, with what differs marked, who wrote it when and where, and the button that keeps it.
class SidePanel final : public QFrame {
    Q_OBJECT

public:
    explicit SidePanel(int number, QWidget* parent = nullptr);

    struct Content {
        QString heading; ///< "1 · shown for now"
        QString html;
        std::vector<SideAuthor> authors;
        QString button; ///< "Keep this"
        QString keys;   ///< "Ctrl+1"; may be empty
    };
    void show(const Content& content);
    [[nodiscard]] QTextBrowser& text() const { return *m_text; }
    [[nodiscard]] QPushButton& button() const { return *m_keep; }

signals:
    void kept();

private:
    QLabel *m_heading, *m_authors;
    QTextBrowser* m_text;
    QPushButton* m_keep;
};

} // namespace dkt::gui
