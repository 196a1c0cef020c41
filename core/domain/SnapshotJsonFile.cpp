// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SnapshotJson.h"

#include "domain/SnapshotJsonNode.h"
#include "util/Error.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

QJsonObject readJsonFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            Error::Kind::CannotOpen,
            SnapshotJsonNode::tr("The file %1 cannot be read; check that it exists and may be opened.")
                .arg(path),
            file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        throw Error(Error::Kind::Input,
                    SnapshotJsonNode::tr("The file %1 is not JSON: at byte %2 something else was found.")
                        .arg(path)
                        .arg(error.offset),
                    error.errorString());
    return document.object();
}

} // namespace

bool isSnapshotJson(const QJsonObject& json) {
    return json.value("format"_L1) == u"dkt-snapshot"_s;
}

Snapshot snapshotFromFile(const QString& path) {
    const QString folder = QFileInfo(path).path();
    return snapshotFromJson(readJsonFile(path), [&folder](const QString& name) {
        // Only a neighbour: a dossier from elsewhere must not make us read any file of this machine.
        if (QFileInfo(name).fileName() != name)
            SnapshotJsonNode::failAt(
                u"checklists.file"_s,
                SnapshotJsonNode::tr("\"%1\" is not the name of a file beside it").arg(name));
        return readJsonFile(folder + u'/' + name);
    });
}

} // namespace dkt
