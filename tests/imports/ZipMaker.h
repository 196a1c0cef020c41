// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// Writes a zip container with these parts, for tests that need one nobody would write.
using ZipContent = std::vector<std::pair<QString, QByteArray>>;
void writeZip(const QString& path, const ZipContent& parts);

/// The parts of a workbook with one sheet "S" whose <worksheet> holds `sheetBody`; `strings` and `styles`
/// are the insides of <sst> and <styleSheet>, left out when empty.
ZipContent xlsxParts(const QByteArray& sheetBody, const QByteArray& strings = {},
                     const QByteArray& styles = {}, const QByteArray& workbookHead = {});

/// The parts of an OpenDocument sheet: `automaticStyles` and the insides of <office:spreadsheet>.
ZipContent odsParts(const QByteArray& tables, const QByteArray& automaticStyles = {});
