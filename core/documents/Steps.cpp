// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Steps.h"

#include "util/Error.h"

#include <QCoreApplication>

namespace dkt::doc {
namespace {

struct RenderingSteps {
    Q_DECLARE_TR_FUNCTIONS(RenderingSteps)
};

constexpr qint64 stepsBetweenReports = 64;

} // namespace

void Steps::step() {
    if (m_done++ % stepsBetweenReports != 0)
        return;
    if (m_progress.cancelled())
        throw Error(Error::Kind::Cancelled, RenderingSteps::tr("Stopped."));
    m_progress.report(m_done, m_total);
}

} // namespace dkt::doc
