// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LayoutJson.h"

#include "documents/LayoutRanges.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

struct LayoutText {
    Q_DECLARE_TR_FUNCTIONS(dkt::doc::LayoutJson)
};

constexpr qsizetype longestFamily = 60;

void readMeasure(const LayoutRange& range, const QJsonValue& value, LayoutRead& read) {
    const QString key = QString::fromLatin1(range.key);
    if (!value.isDouble()) {
        read.issues.push_back({Severity::Warning,
                               LayoutText::tr("Layout: \"%1\" is no number; the decree's value is used.")
                                   .arg(range.title()),
                               key});
        return;
    }
    const double given = value.toDouble();
    const double kept = std::clamp(given, range.least, range.most);
    read.profile.*range.member = kept;
    if (kept != given)
        read.issues.push_back({Severity::Warning,
                               LayoutText::tr("Layout: \"%1\" cannot be %2; %3 is used.")
                                   .arg(range.title(), text::formatNumber(given, 2), text::formatNumber(kept, 2)),
                               key});
}

void readFamily(const QJsonValue& value, LayoutRead& read) {
    const QString family = text::collapsed(value.toString());
    if (!family.isEmpty() && family.size() <= longestFamily)
        read.profile.fontFamily = family;
    else
        read.issues.push_back({Severity::Warning,
                               LayoutText::tr("Layout: the font's name cannot be read; %1 is used.")
                                   .arg(read.profile.fontFamily),
                               u"fontFamily"_s});
}

} // namespace

QString toJson(const LayoutProfile& profile) {
    const LayoutProfile decree;
    QJsonObject object;
    if (profile.fontFamily != decree.fontFamily)
        object.insert(u"fontFamily"_s, profile.fontFamily);
    for (const LayoutRange& range : layoutRanges())
        if (profile.*range.member != decree.*range.member)
            object.insert(QLatin1StringView(range.key), profile.*range.member);
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LayoutRead layoutFromJson(const QString& json) {
    LayoutRead read;
    if (json.isEmpty())
        return read;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject()) {
        read.issues.push_back(
            {Severity::Warning, LayoutText::tr("The layout of papers cannot be read; the decree's is used."), {}});
        return read;
    }
    const QJsonObject object = document.object();
    if (object.contains(u"fontFamily"_s))
        readFamily(object.value(u"fontFamily"_s), read);
    for (const LayoutRange& range : layoutRanges())
        if (const QJsonValue value = object.value(QLatin1StringView(range.key)); !value.isUndefined())
            readMeasure(range, value, read);
    return read;
}

} // namespace dkt::doc
