// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace dkt {

/// What is remembered of one package that was handed over or taken in: enough to write its receipt.
struct ExchangeFacts {
    enum class Way { HandedOver, TakenIn, ReceiptGiven };

    Way way = Way::HandedOver;
    QString file;    ///< its name, the first of several volumes
    QString package; ///< its id, hexadecimal
    QDateTime at;    ///< when it was handed over or taken in
    QDateTime made;  ///< when it was made, by the sender's clock
    QString person;  ///< who made it
    QString laptop;  ///< the sender's
    int volume = 1;
    int volumes = 1;
    qint64 changes = 0;   ///< in it
    qint64 fresh = 0;     ///< new here
    qint64 held = 0;      ///< kept until their laptop is accepted
    qint64 conflicts = 0; ///< to decide because of it
    qint64 refused = 0;   ///< changes that were not taken
    qint64 evidence = 0;  ///< files that came or went along
    qint64 omitted = 0;   ///< evidence files left out
    qint64 bytes = 0;     ///< of the files written
    bool whole = true;    ///< false: the package was cut off or damaged

    bool operator==(const ExchangeFacts&) const = default;
};

} // namespace dkt
