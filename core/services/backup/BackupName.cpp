// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/BackupName.h"

#include "services/PlanService.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

constexpr qsizetype mostStem = 48;
constexpr auto timeFormat = "yyyy-MM-dd-HHmmss"_L1;

} // namespace

QString backupStem(const QString& title) {
    const QString whole = visitCodeFor(title);
    // Cut between words: people read it.
    const QString stem = whole.size() <= mostStem ? whole : whole.left(whole.lastIndexOf(u'-', mostStem));
    return stem.isEmpty() ? u"ho-so"_s : stem.left(mostStem);
}

QString backupFileName(const QString& title, const QDateTime& made) {
    return u"%1-%2.%3"_s.arg(backupStem(title), made.toString(timeFormat), QLatin1StringView(backupSuffix));
}

std::optional<QDateTime> backupTime(const QString& fileName) {
    static const QRegularExpression pattern(uR"(^.+-(\d{4}-\d{2}-\d{2}-\d{6})(-\d+)?\.dkt-backup$)"_s);
    const QRegularExpressionMatch match = pattern.match(fileName);
    const QDateTime made = QDateTime::fromString(match.captured(1), timeFormat);
    return match.hasMatch() && made.isValid() ? std::optional(made) : std::nullopt;
}

} // namespace dkt
