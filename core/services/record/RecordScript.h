// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"
#include "util/Issue.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace dkt {

class RecordReader;

/// Edits as JSON, one object a line: what `dkt record` takes. Each line is one durable user action. All
/// lines are read and checked before the first is carried out: a script with a mistake changes nothing.
///
///   {"visit":"xa-duong-xa","item":"3.2.2","outcome":"partlyMet","numerator":931,"denominator":980,
///    "selfScore":5,"verifiedScore":4.5,"note":"…"}          what is left out stays; null clears
///   {"visit":"…","item":"3.1.1","finding":{"key":"…","kind":"shortcoming","text":"…","legalBasis":"…",
///    "cause":"…","effect":"…","recommendation":"…","extent":"some","severity":"medium","fixClass":"atOnce",
///    "exemplary":true,"common":"KEY","responsible":"…","monitor":"…",
///    "due":{"workingDays":15,"from":"issue"} or {"date":"2026-11-30","wording":"before"}}}
///   {"visit":"…","state":"finished"}   {"visit":"…","response":{…}}, {"review":{…}}, {"ratingChange":{…}}
///   {"campaign":{…}}  {"legalDocument":{…}}  {"team":{"code","name"}}  {"member":{…}}  {"unit":{…}}
///   {"plan":{"unit","code","team","checklist","mode","jointWith","date"}}
///   {"commonFinding":{"key":"…",…}}   {"status":{"state","date","note"},"visit":"…","finding":"KEY"}
///
/// A finding or common finding with a "key" is the same row when written again.
class RecordScript {
public:
    explicit RecordScript(Dossier& dossier);
    ~RecordScript();

    /// Reads and checks all lines; empty lines are passed over. Each issue's target is the line's number.
    [[nodiscard]] std::vector<Issue> read(const QByteArray& lines);

    struct Report {
        int edits = 0;   ///< lines carried out
        int changed = 0; ///< of them, those that changed anything
        std::vector<Issue> issues; ///< remarks on figures, by line; on work given to others, by visit
    };
    /// Carries out what read() took. @throws Error; lines before it are durable then
    Report run(const Actor& actor);

private:
    /// One remark for each visit and section that was edited since `before` and is given to others.
    [[nodiscard]] std::vector<Issue> outsideShare(const Actor& actor, const HaveVector& before) const;

    struct Step {
        int line = 0;
        std::function<std::vector<Issue>(const Actor&)> run;
    };

    Dossier& m_dossier;
    std::unique_ptr<RecordReader> m_reader; ///< the steps use it until they have run
    std::vector<Step> m_steps;
};

} // namespace dkt
