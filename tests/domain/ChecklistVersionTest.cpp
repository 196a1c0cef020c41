// SPDX-License-Identifier: GPL-3.0-or-later
// A checklist file of a newer program is refused as such, whatever number it names.
#include "domain/ChecklistJson.h"
#include "util/Error.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dkt {
namespace {

TEST(ChecklistVersion, ANewerOneIsNamedAndRefused) {
    for (const char* version : {"2", "155555555555555", "1e300"}) {
        const QByteArray json = QByteArray(R"({"format":"dkt-checklist","title":"T","formatVersion":)") + version + '}';
        try {
            (void)checklistFromJson(QJsonDocument::fromJson(json).object());
            ADD_FAILURE() << version;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::Newer) << version;
            EXPECT_TRUE(error.message().contains(QString::number(QByteArray(version).toDouble(), 'g', 15)))
                << error.message().toStdString();
        }
    }
}

} // namespace
} // namespace dkt
