// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/BatchSummary.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

BatchSummary::BatchSummary(const printing::BatchResult& result, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"batchSummary"_s);
    setWindowTitle(tr("Many papers at once"));
    QStringList counts{tr("%n paper(s) written.", nullptr, static_cast<int>(result.written.size()))};
    if (!result.failed.empty())
        counts << tr("%n paper(s) failed.", nullptr, static_cast<int>(result.failed.size()));
    if (!result.left.empty())
        counts << tr("Stopped before %n more paper(s).", nullptr, static_cast<int>(result.left.size()));
    auto* words = new QLabel(counts.join(u' '));
    words->setObjectName(u"batchSummaryText"_s);
    auto* list = new QListWidget;
    list->setObjectName(u"batchSummaryList"_s);
    list->setAccessibleName(tr("Papers not written"));
    list->setWordWrap(true);
    std::vector<printing::PaperFile> rest;
    for (const printing::BatchFailure& failure : result.failed) {
        list->addItem(u"%1: %2"_s.arg(QFileInfo(failure.file.path).fileName(), failure.reason));
        rest.push_back(failure.file);
    }
    for (const printing::PaperFile& file : result.left) {
        list->addItem(tr("%1: not begun").arg(QFileInfo(file.path).fileName()));
        rest.push_back(file);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    QPushButton* retry = buttons->addButton(tr("&Try these again"), QDialogButtonBox::AcceptRole);
    retry->setObjectName(u"batchRetry"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, rest] {
        emit retryRequested(rest);
        accept();
    });
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(620, 360);
}

} // namespace dkt::gui
