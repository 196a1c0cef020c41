// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperNames.h"
#include "documents/PaperType.h"
#include "documents/report/ReportContext.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

TEST(PaperType, KeysAreUniqueAndFound) {
    QSet<QString> keys;
    for (const PaperType& type : paperTypes()) {
        const QString key = QString::fromLatin1(type.key);
        EXPECT_FALSE(keys.contains(key)) << type.key;
        keys << key;
        EXPECT_EQ(findPaperType(key), &type);
        EXPECT_FALSE(type.title().isEmpty());
        EXPECT_FALSE(type.description().isEmpty());
    }
    EXPECT_EQ(findPaperType(u"nothing"), nullptr);
}

TEST(PaperType, EachIsMadeOfAnEmptyDossier) {
    Snapshot empty;
    empty.visits.emplace_back().id = VisitId::random();
    const ReportContext context(empty, {QDate(2026, 9, 30)});
    for (const PaperType& type : paperTypes()) {
        const VisitId visit = type.scope == PaperScope::Visit ? empty.visits.front().id : VisitId();
        EXPECT_FALSE(type.build(context, visit).blocks.empty()) << type.key;
        EXPECT_EQ(type.sheet != nullptr, type.formats().front() == PaperFormat::Xlsx) << type.key;
    }
}

PaperNameParts nameParts() {
    return {u"bien-ban"_s, u"xa-duong-xa"_s,      u"Xã Dương Xá"_s, u"Tổ công tác số 1"_s, QDate(2021, 10, 5),
            QDate(2021, 11, 22), 7};
}

TEST(PaperNames, FillsItsFields) {
    EXPECT_EQ(PaperNames(PaperNames::defaultPattern()).name(nameParts()), u"bien-ban-xa-duong-xa"_s);
    EXPECT_EQ(PaperNames(u"{stt} {ten} ({ngay})"_s).name(nameParts()), u"007 Xã Dương Xá (2021-10-05)"_s);
    EXPECT_EQ(PaperNames(u"{to}_{homnay}"_s).name(nameParts()), u"Tổ công tác số 1_2021-11-22"_s);
}

TEST(PaperNames, FieldsWithoutContentLeaveNoDashes) {
    PaperNameParts parts = nameParts();
    parts.code.clear();
    parts.date.reset();
    EXPECT_EQ(PaperNames(u"{loai}-{ma}"_s).name(parts), u"bien-ban"_s);
    EXPECT_EQ(PaperNames(u"{ma}-{ngay}-{loai}"_s).name(parts), u"bien-ban"_s);
    EXPECT_EQ(PaperNames(u"{ma}{ngay}"_s).name(parts), u"bien-ban"_s) << "never empty";
}

TEST(PaperNames, TakesNoMarksAFileSystemRefuses) {
    PaperNameParts parts = nameParts();
    parts.unit = u"../Phòng \"Nội vụ\" / A:B?"_s;
    const QString name = PaperNames(u"{ten}"_s).name(parts);
    for (const QChar mark : u"/\\:\"?*<>|"_s)
        EXPECT_FALSE(name.contains(mark)) << name.toStdString();
    EXPECT_FALSE(name.startsWith(u'.'));
    parts.unit = QString(u"Xã rất dài "_s).repeated(60);
    EXPECT_LE(PaperNames(u"{ten}"_s).name(parts).size(), 100);
}

TEST(PaperNames, NamesWhatIsNoField) {
    EXPECT_EQ(PaperNames(u"{ma}-{mã}-{}"_s).unknownFields(), QStringList({u"{mã}"_s, u"{}"_s}));
    EXPECT_TRUE(PaperNames(PaperNames::defaultPattern()).unknownFields().isEmpty());
}

} // namespace

} // namespace dkt::doc
