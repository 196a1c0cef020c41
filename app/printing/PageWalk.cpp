// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PageWalk.h"

#include "util/Error.h"

#include <QCoreApplication>

namespace dkt::printing {

void walkPages(const PaperFlow& flow, PageComposer& composer, Progress& progress,
               const std::function<void(const Page&, int number)>& visit) {
    FlowPosition start;
    int section = 0;
    int number = 0;
    for (bool last = false; !last;) {
        if (progress.cancelled())
            throw Error(Error::Kind::Cancelled, QCoreApplication::translate("printing", "Stopped."));
        const Page page = composer.compose(start);
        number = page.section == section ? number + 1 : 1;
        section = page.section;
        visit(page, number);
        last = page.last;
        start = page.next;
        progress.report(last ? flow.partCount() : flow.partsBefore(start.block, start.part),
                        flow.partCount());
    }
}

} // namespace dkt::printing
