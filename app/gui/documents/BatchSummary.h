// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PaperBatch.h"

#include <QDialog>

namespace dkt::gui {

/// How a batch ended that is not complete: what was written, what failed and why, and another try for the
/// rest.
class BatchSummary : public QDialog {
    Q_OBJECT

public:
    BatchSummary(const printing::BatchResult& result, QWidget* parent);

signals:
    void retryRequested(const std::vector<dkt::printing::PaperFile>& files);
};

} // namespace dkt::gui
