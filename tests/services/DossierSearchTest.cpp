// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "services/DossierSearch.h"
#include "services/Sample.h"
#include "util/Error.h"
#include "util/Text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

class DossierSearchTest : public DossierFixture {
protected:
    [[nodiscard]] std::vector<SearchResult> search(const QString& query, int limit = 100) const {
        NoProgress silent;
        return searchDossier(*dossier->view(), query, limit, silent);
    }
};

TEST_F(DossierSearchTest, marksCaseAndDDoNotMatter) {
    for (const auto& query : {u"dương xá"_s, u"DUONG XA"_s, u"xa duong"_s, u"duo"_s}) {
        const auto found = search(query);
        ASSERT_GE(found.size(), 2U) << query.toStdString(); // the unit and its visit
        EXPECT_EQ(found.front().kind, RowKind::Unit);
    }
    EXPECT_TRUE(search(u"uong"_s).empty()) << "a word is found by its beginning";
    EXPECT_TRUE(search(u"  "_s).empty());
    EXPECT_TRUE(search(u"khong co"_s).empty());
}

TEST_F(DossierSearchTest, everyKindOfTextIsFoundWhereItStands) {
    RecordingService recording(*dossier);
    FindingForm form = recording.newFinding(visitId, item(1), FindingKind::Shortcoming);
    Finding finding = form.finding.value;
    finding.text = u"Chưa niêm yết đủ thủ tục"_s;
    recording.saveFinding(actor, form, finding, form.action.value);
    auto found = search(u"niem yet du"_s);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, RowKind::Finding);
    EXPECT_EQ(found[0].visit, visitId);
    EXPECT_EQ(found[0].item, item(1));
    EXPECT_TRUE(found[0].title.contains(u"1.1.2"_s));
    EXPECT_EQ(found[0].where, u"Xã Dương Xá"_s);
    found = search(u"ty le"_s);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, RowKind::Checklist);
    EXPECT_EQ(found[0].item, item(1));
}

TEST_F(DossierSearchTest, agreesWithReadingEveryText) {
    const QString path = folder.filePath(u"s.dkt"_s);
    const auto sample = createSample(path, u"gia-lam-2021"_s, options(u"b"_s), actor);
    const auto view = sample->view();
    NoProgress silent;
    for (const auto& word : {u"niem"_s, u"van"_s, u"thu"_s, u"ho"_s}) {
        std::size_t expected = 0;
        for (const Finding& f : view->data().findings) {
            const QStringList words =
                text::folded(QStringList{f.text, f.legalBasis, f.cause, f.effect, f.recommendation}.join(u' '))
                    .split(QRegularExpression(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption));
            expected += std::ranges::any_of(words, [&](const QString& w) { return w.startsWith(word); });
        }
        const auto found = searchDossier(*view, word, 100000, silent);
        const auto got = std::ranges::count(found, RowKind::Finding, &SearchResult::kind);
        EXPECT_EQ(static_cast<std::size_t>(got), expected) << word.toStdString();
        EXPECT_GT(expected, 0U);
        EXPECT_EQ(searchDossier(*view, word, 3, silent).size(), 3U);
    }
}

} // namespace dkt
