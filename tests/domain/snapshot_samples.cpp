// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChecklistJson.h"
#include "domain/SnapshotJson.h"
#include "domain/scoring/Score.h"
#include "domain/scoring/Totals.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

QString samplePath(const QString& name) {
    return QStringLiteral(DKT_SOURCE_DIR) + u"/resources/samples/"_s + name;
}

Checklist sampleChecklist(const QString& name) {
    QFile file(samplePath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return checklistFromJson(QJsonDocument::fromJson(file.readAll()).object());
}

const Snapshot& giaLam() {
    static const Snapshot snapshot = snapshotFromFile(samplePath(u"gia-lam-2021.json"_s));
    return snapshot;
}

} // namespace

TEST(Samples, communeChecklistAddsUpToOneHundred) {
    const Checklist checklist = sampleChecklist(u"bo-tieu-chi-cap-xa-2021.json"_s);
    EXPECT_EQ(checklist.sections.size(), 8U);
    EXPECT_DOUBLE_EQ(maxPoints(checklist), 100);
    const auto places = itemPlaces(checklist);
    EXPECT_EQ(places.size(), 54U);
    QSet<QString> codes;
    for (const ItemPlace& place : places) {
        codes.insert(place.item->code);
        EXPECT_FALSE(std::holds_alternative<rule::Text>(place.item->rule.shape)) << place.item->code.toStdString();
    }
    EXPECT_EQ(codes.size(), 54);
    for (const Section& section : checklist.sections)
        EXPECT_DOUBLE_EQ(maxPoints(section), section.maxPoints.value_or(-1)) << section.code.toStdString();
}

// The published targets of 2019, as operator, value and unit.
TEST(Samples, haiBaTrungTargets) {
    const Checklist checklist = sampleChecklist(u"hai-ba-trung-2019.json"_s);
    QStringList targets;
    for (const ItemPlace& place : itemPlaces(checklist)) {
        ASSERT_TRUE(place.item->target);
        const Target& target = *place.item->target;
        const FiguresAsked asked = figuresAsked(*place.item);
        EXPECT_EQ(asked.ratio, target.unit == u"%"_s) << "a form without points still asks for its figures";
        EXPECT_EQ(asked.count, target.unit != u"%"_s);
        targets << (target.comparison == Target::Comparison::Equal ? u"="_s : u"≥"_s) +
                       QString::number(target.value) + target.unit;
    }
    EXPECT_EQ(targets.count(u"=100%"_s), 6);
    for (const QString& one : {u"≥95%"_s, u"≥80%"_s, u"≥40%"_s, u"≥2lần/năm"_s})
        EXPECT_EQ(targets.count(one), 1) << one.toStdString();
    EXPECT_EQ(targets.size(), 10);
}

TEST(Samples, giaLamAgreesWithThePublishedFacts) {
    const Snapshot& s = giaLam();
    EXPECT_EQ(s.teams.size(), 2U);
    EXPECT_EQ(s.units.size(), 20U);
    ASSERT_EQ(s.visits.size(), 20U);
    QSet<QString> joint, exemplary;
    QDate first(9999, 1, 1), last(1, 1, 1);
    const SnapshotIndex index(s);
    for (const Visit& visit : s.visits) {
        ASSERT_TRUE(visit.date);
        first = std::min(first, *visit.date);
        last = std::max(last, *visit.date);
        EXPECT_LE(visit.date->dayOfWeek(), 5);
        if (visit.mode == VisitMode::Joint)
            joint.insert(index.unitName(visit.id));
    }
    EXPECT_EQ(first, QDate(2021, 10, 1));
    EXPECT_EQ(last, QDate(2021, 10, 21));
    EXPECT_EQ(joint, (QSet<QString>{u"Xã Kim Lan"_s, u"Xã Cổ Bi"_s}));
    for (const Finding& finding : s.findings)
        if (finding.exemplary)
            exemplary.insert(index.unitName(finding.visit));
    EXPECT_EQ(exemplary, (QSet<QString>{u"Xã Dương Xá"_s, u"Xã Ninh Hiệp"_s, u"Xã Đình Xuyên"_s,
                                        u"Thị trấn Trâu Quỳ"_s, u"Thị trấn Yên Viên"_s}));
    int officials = 0;
    QSet<VisitId> reviewed;
    for (const Review& review : s.reviews) {
        officials += review.officials;
        reviewed.insert(review.visit);
        EXPECT_LE(review.date, QDate(2021, 11, 17));
    }
    EXPECT_EQ(officials, 30);
    EXPECT_EQ(reviewed.size(), 20);
    EXPECT_EQ(s.ratingChanges.size(), 4U);
}

// "Common" is stated of all units, "most" of more than half, "some" of fewer than ten.
TEST(Samples, giaLamOccurrencesAgreeWithTheExtents) {
    const Snapshot& s = giaLam();
    const SnapshotIndex index(s);
    int shortcomings = 0;
    for (const CommonFinding& common : s.commonFindings) {
        const auto count = index.occurrencesOf(common.id).size();
        const QString& text = common.text;
        shortcomings += common.kind == FindingKind::Shortcoming;
        if (common.extent == Extent::All) {
            EXPECT_EQ(count, 20U) << text.toStdString();
        } else if (common.extent == Extent::Most) {
            EXPECT_TRUE(count > 10 && count < 20) << text.toStdString();
        } else if (common.extent == Extent::Some) {
            EXPECT_TRUE(count > 0 && count < 10) << text.toStdString();
        }
    }
    EXPECT_EQ(shortcomings, 8);
    for (const Visit& visit : s.visits) {
        int own = 0;
        for (const Finding* finding : index.findingsOf(visit.id))
            own += finding->kind == FindingKind::Shortcoming && finding->common.isNull();
        EXPECT_GE(own, 1) << visit.code.toStdString();
    }
}

TEST(Samples, giaLamAnswersEveryItem) {
    const Snapshot& s = giaLam();
    const SnapshotIndex index(s);
    for (const VisitScore& score : scoreVisits(s, index)) {
        EXPECT_EQ(score.total.items, 54);
        EXPECT_EQ(score.total.answered, 54);
        EXPECT_EQ(score.total.unscored, 0);
        EXPECT_GT(score.total.percent(), 75);
        EXPECT_LT(score.total.percent(), 100);
        EXPECT_GE(score.total.selfPoints, score.total.points - 1e-9);
    }
}

// The sample's points were reckoned apart from the program; both must come to the same.
TEST(Samples, giaLamPointsAreWhatTheRulesGive) {
    const Snapshot& s = giaLam();
    const SnapshotIndex index(s);
    for (const Answer& answer : s.answers) {
        const ItemPlace place = index.item(answer.item);
        ASSERT_NE(place.item, nullptr);
        const std::string at = index.unitName(answer.visit).toStdString() + " " + place.item->code.toStdString();
        const auto points = score(*place.item, answer.result);
        EXPECT_EQ(points.has_value(), answer.verifiedScore.has_value()) << at;
        EXPECT_NEAR(points.value_or(0), answer.verifiedScore.value_or(0), 1e-9) << at;
        EXPECT_LE(answer.selfScore.value_or(0), place.item->maxPoints.value_or(0)) << at;
        for (const Issue& issue : checkFigures(*place.item, answer.result))
            ADD_FAILURE() << at << ": " << issue.text.toStdString();
    }
}

TEST(Samples, giaLamRoundTrip) {
    const Snapshot& s = giaLam();
    const Snapshot again = snapshotFromJson(toJson(s));
    EXPECT_EQ(again.visits, s.visits);
    EXPECT_EQ(again.answers, s.answers);
    EXPECT_EQ(again.findings, s.findings);
    EXPECT_EQ(again.commonFindings, s.commonFindings);
    EXPECT_EQ(again.actions, s.actions);
    EXPECT_EQ(again.campaign, s.campaign);
}
