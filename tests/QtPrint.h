// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <ostream>

/// Lets GoogleTest print Qt values as text when an expectation fails.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(QDate date, std::ostream* out) {
    *out << date.toString(Qt::ISODate).toStdString();
}
