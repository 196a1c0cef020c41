// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Appearance.h"

#include <QFrame>

class QLabel;

namespace dkt::gui {

/// One large figure with its name and a line of detail.
class FigureTile : public QFrame {
    Q_OBJECT

public:
    explicit FigureTile(QWidget* parent = nullptr);

    /// `parts` are the words of the detail line, each in its tone.
    struct Part {
        QString text;
        Tone tone = Tone::Quiet;
    };
    /// A tile that leads somewhere: by mouse, by Enter and Space.
    void setLeads(const QString& where);
    void show(const QString& name, const QString& figure, const std::vector<Part>& parts);

signals:
    void chosen();

protected:
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QLabel* m_name;
    QLabel* m_figure;
    QLabel* m_detail;
    std::vector<Part> m_parts;
    QString m_where; ///< empty: the tile leads nowhere
};

} // namespace dkt::gui
