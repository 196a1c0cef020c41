// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/JsonFile.h"

#include "imports/sheets/FileKind.h"
#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/ReadErrors.h"

#include <QCoreApplication>
#include <QFile>

namespace dkt {

std::optional<QJsonDocument> readJsonFile(const QString& path) {
    constexpr qint64 headBytes = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw readerror::cannotOpen(path, file.errorString());
    if (fileKind(file.peek(headBytes)) != FileKind::Json)
        return std::nullopt;
    if (file.size() > limits::fileBytes)
        throw readerror::tooLarge(path, file.size(), limits::fileBytes);
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n') + 1;
        throw Error(Error::Kind::CannotOpen,
                    QCoreApplication::translate("SheetReader",
                                                "“%1” is not correct JSON, at line %2: correct it or "
                                                "export it again.")
                        .arg(readerror::shownName(path))
                        .arg(line),
                    error.errorString());
    }
    return document;
}

} // namespace dkt
