// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Fields.h"

#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

QStringList registryLines() {
    static constexpr const char* types[] = {"Text", "SearchText", "Date",  "Integer", "Real",
                                            "Flag", "Ref",        "Bytes", "List"};
    QStringList lines;
    for (const KindInfo& kind : rowKinds())
        for (const FieldInfo& field : kind.fields)
            lines << u"%1 %2 %3"_s.arg(field.id.number)
                         .arg(fieldName(field.id), QLatin1String(types[static_cast<int>(field.type)]));
    return lines;
}

// data/fields.txt is what was ever given out. A line in it may never change or go; new ones are added to it.
TEST(Fields, numbersNeverChange) {
    QFile golden(QStringLiteral(DKT_SOURCE_DIR "/tests/journal/data/fields.txt"));
    ASSERT_TRUE(golden.open(QIODevice::ReadOnly | QIODevice::Text));
    const QStringList given = QString::fromUtf8(golden.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList now = registryLines();
    for (const QString& line : given)
        EXPECT_TRUE(now.contains(line)) << "changed or removed: " << line.toStdString();
    for (const QString& line : now)
        EXPECT_TRUE(given.contains(line)) << "add to tests/journal/data/fields.txt: " << line.toStdString();
}

TEST(Fields, eachNumberAndNameIsUsedOnce) {
    std::set<int> numbers;
    std::set<QString> names;
    for (const KindInfo& kind : rowKinds()) {
        EXPECT_FALSE(kind.fields.empty()) << kind.name;
        EXPECT_EQ(findKind(kind.kind), &kind);
        for (const FieldInfo& field : kind.fields) {
            EXPECT_TRUE(numbers.insert(field.id.number).second);
            EXPECT_TRUE(names.insert(fieldName(field.id).toLower()).second);
            EXPECT_EQ(field.id.kind(), kind.kind);
            EXPECT_EQ(findField(field.id), &field);
            EXPECT_EQ(fieldByName(fieldName(field.id)), field.id);
        }
        EXPECT_EQ(fieldByName(fieldName(lifeField(kind.kind))), lifeField(kind.kind));
    }
    EXPECT_EQ(findKind(static_cast<RowKind>(98)), nullptr);
    EXPECT_EQ(findField(FieldId(9807)), nullptr);
    EXPECT_EQ(fieldName(FieldId(9807)), u"9807");
    EXPECT_EQ(fieldByName(u"Answer.nothing").number, 0);
}

} // namespace
} // namespace dkt::test
