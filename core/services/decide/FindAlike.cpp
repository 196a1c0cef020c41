// SPDX-License-Identifier: GPL-3.0-or-later
// The search for findings that read alike.
#include "services/decide/AlikeFindings.h"
#include "util/Error.h"
#include "util/Likeness.h"

#include <tuple>

namespace dkt {

namespace {

/// What a finding is about: two findings are compared when one of these is the same.
struct Subject {
    VisitId visit;
    RowId item;      ///< null: on no item
    QString section; ///< of findings that stand on no item
    FindingKind kind;

    auto tie() const { return std::tie(visit, item, section, kind); }
    bool operator<(const Subject& other) const { return tie() < other.tie(); }
};

struct Candidate {
    const Finding* finding;
    text::Wording wording;
};

using Groups = std::map<Subject, std::vector<Candidate>>;

void compareAll(const std::vector<Candidate>& group, std::vector<AlikeFindings>& found) {
    for (auto one = group.begin(); one != group.end(); ++one)
        for (auto other = one + 1; other != group.end(); ++other)
            if (const double likeness = one->wording.likeness(other->wording); likeness >= text::nearlyEqual)
                found.push_back({one->finding->id, other->finding->id, likeness});
}

/// Findings on a section as a whole against those on one of its items.
void compareBoth(const std::vector<Candidate>& wholes, const std::vector<Candidate>& onItem,
                 std::vector<AlikeFindings>& found) {
    for (const Candidate& one : wholes)
        for (const Candidate& other : onItem)
            if (const double likeness = one.wording.likeness(other.wording); likeness >= text::nearlyEqual)
                found.push_back({one.finding->id, other.finding->id, likeness});
}

} // namespace

std::vector<AlikeFindings> findAlike(const DossierView& view, Progress& progress) {
    Groups groups;
    qint64 read = 0;
    for (const Finding& finding : view.data().findings) {
        if (++read % 256 == 0 && progress.cancelled())
            throw Error(Error::Kind::Cancelled, {});
        groups[{finding.visit, finding.item.row, view.index().sectionCode(finding), finding.kind}].push_back(
            {&finding, text::Wording(finding.text)});
    }
    std::vector<AlikeFindings> found;
    for (const auto& [subject, group] : groups) {
        if (progress.cancelled())
            throw Error(Error::Kind::Cancelled, {});
        compareAll(group, found);
        if (subject.item.isNull())
            continue;
        const auto wholes = groups.find({subject.visit, RowId(), subject.section, subject.kind});
        if (wholes != groups.end())
            compareBoth(wholes->second, group, found);
    }
    return found;
}

} // namespace dkt
