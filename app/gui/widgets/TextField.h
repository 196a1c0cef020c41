// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace dkt::gui {

/// A field for a few lines of plain text, as tall as its lines in any font. Tab leaves it.
class TextField final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextField(int lines, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_lines;
};

} // namespace dkt::gui
