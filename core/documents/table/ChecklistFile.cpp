// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/ChecklistFile.h"

#include "documents/table/ChecklistSheet.h"
#include "documents/table/XlsxSheet.h"
#include "domain/ChecklistJson.h"
#include "util/Error.h"
#include "util/SafeFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

struct ChecklistFileText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistFile)
};

} // namespace

void writeChecklistFile(const Checklist& checklist, const QString& path, Progress& progress) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"json"_s) {
        const QByteArray bytes = QJsonDocument(toJson(checklist)).toJson();
        return writeFileSafely(path, [&](QIODevice& file) { file.write(bytes); });
    }
    if (ending != u"xlsx"_s)
        throw Error(Error::Kind::Input,
                    ChecklistFileText::tr("A checklist is written as .xlsx or .json; “%1” ends in neither.")
                        .arg(QFileInfo(path).fileName()));
    writeXlsx(checklistSheet(std::make_shared<const Checklist>(checklist)), path, progress);
}

} // namespace dkt::doc
