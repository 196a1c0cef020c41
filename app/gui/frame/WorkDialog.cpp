// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/WorkDialog.h"

#include "gui/frame/Job.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace dkt::gui {

WorkDialog::WorkDialog(Job& job, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint), m_job(job), m_bar(new QProgressBar),
      m_stop(new QPushButton(tr("Stop"))) {
    setWindowTitle(job.title());
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("workDialog"));
    auto* words = new QLabel(job.title());
    words->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(job.title());
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_stop);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_bar);
    column->addLayout(row);
    setMinimumWidth(420);
    showProgress(-1);
    connect(m_stop, &QPushButton::clicked, this, &WorkDialog::reject);
    connect(&job, &Job::progressed, this, &WorkDialog::showProgress);
    connect(&job, &Job::finished, this, &QDialog::accept);
}

void WorkDialog::reject() {
    m_stop->setEnabled(false);
    m_job.cancel();
}

void WorkDialog::showProgress(int permille) {
    m_bar->setRange(0, permille < 0 ? 0 : 1000);
    m_bar->setValue(permille);
}

} // namespace dkt::gui
