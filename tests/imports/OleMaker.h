// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// A compound file (OLE2) with these streams in its root, each padded to 4,096 bytes at least.
QByteArray oleFile(const std::vector<std::pair<QString, QByteArray>>& streams);

/// A record of a workbook stream.
QByteArray biffRecord(quint16 id, const QByteArray& data);
QByteArray biffWord(quint16 value);
QByteArray biffLong(quint32 value);
QByteArray biffDouble(double value);
