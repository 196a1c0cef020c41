// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FindingLines.h"

#include <QTextBrowser>

namespace dkt::gui {

/// One finding in full: all its parts, to be read.
class FindingPreview final : public QTextBrowser {
    Q_OBJECT

public:
    explicit FindingPreview(QWidget* parent = nullptr);

    /// Null empties.
    void show(const FindingLine* line);

private:
    [[nodiscard]] static QString words(const FindingLine& line);
};

} // namespace dkt::gui
