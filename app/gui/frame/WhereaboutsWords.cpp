// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/WhereaboutsWords.h"

#include <QCoreApplication>

namespace dkt::gui {

namespace {

struct WhereText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::Whereabouts)
};

} // namespace

QString agoWords(const QDateTime& then, const QDateTime& now) {
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    const qint64 seconds = then.secsTo(now);
    if (seconds < 0) // the clock was set back since
        return then.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    if (seconds < 2 * minute)
        return WhereText::tr("just now");
    if (seconds < 2 * hour)
        return WhereText::tr("%n minutes ago", nullptr, static_cast<int>(seconds / minute));
    if (seconds < 3 * day)
        return WhereText::tr("%n hours ago", nullptr, static_cast<int>(seconds / hour));
    return WhereText::tr("%n days ago", nullptr, static_cast<int>(seconds / day));
}

QString whereaboutsWords(const Whereabouts& where, const QDateTime& now) {
    if (where.onlyHere == 0)
        return WhereText::tr("Every change of this laptop is on another one, too");
    const QString here = WhereText::tr("%n changes exist only on this laptop", nullptr, static_cast<int>(where.onlyHere));
    return where.lastHandover.isValid() ? WhereText::tr("%1 · last hand-over %2").arg(here, agoWords(where.lastHandover, now))
                                        : WhereText::tr("%1 · never handed over").arg(here);
}

QString whereaboutsDetail(const Whereabouts& where) {
    return where.onTheWay == 0
               ? QString()
               : WhereText::tr("%n of them were handed over; nobody has confirmed yet that they arrived.", nullptr,
                               static_cast<int>(where.onTheWay));
}

} // namespace dkt::gui
