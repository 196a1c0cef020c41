// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChecklistChoice.h"

#include "CliContext.h"
#include "util/Error.h"
#include "util/Text.h"

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::ChecklistChoice)
};

} // namespace

std::shared_ptr<const Checklist> ChecklistChoice::named(const Snapshot& snapshot, const std::string& title) {
    if (snapshot.checklists.empty())
        throw Error(Error::Kind::Input, ChoiceText::tr("The dossier has no checklist yet; import one first."));
    const QString wanted = text::folded(fromStd(title));
    std::vector<std::shared_ptr<const Checklist>> exact, beginning;
    QStringList titles;
    for (const auto& checklist : snapshot.checklists) {
        const QString own = text::folded(checklist->title);
        titles << u"“"_s + checklist->title + u"”"_s;
        if (own == wanted)
            exact.push_back(checklist);
        if (own.startsWith(wanted))
            beginning.push_back(checklist);
    }
    const auto& fitting = exact.empty() ? beginning : exact;
    if (fitting.size() == 1)
        return fitting.front();
    const QString all = titles.join(u", "_s);
    throw Error(Error::Kind::Input,
                fitting.empty()
                    ? ChoiceText::tr("No checklist is called \"%1\"; there are: %2.").arg(fromStd(title), all)
                    : ChoiceText::tr("There are several checklists; name one with --checklist: %1.").arg(all));
}

} // namespace dkt::cli
