// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/ReadErrors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace dkt::readerror {

using namespace Qt::StringLiterals;

namespace {
struct ReadErrorText {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

QString megabytes(qint64 bytes) {
    constexpr double megabyte = 1024.0 * 1024.0;
    return QString::number(static_cast<double>(bytes) / megabyte, 'f', 0);
}
} // namespace

QString shownName(const QString& path) {
    return QFileInfo(path).fileName();
}

Error cannotOpen(const QString& path, const QString& systemMessage) {
    return Error(
        Error::Kind::CannotOpen,
        ReadErrorText::tr("“%1” cannot be opened: check that the file exists and that you may read it.")
            .arg(shownName(path)),
        u"%1: %2"_s.arg(path, systemMessage));
}

Error empty(const QString& path) {
    return Error(
        Error::Kind::CannotOpen,
        ReadErrorText::tr("“%1” is an empty file (0 bytes): copy or download it again.").arg(shownName(path)),
        path);
}

Error tooLarge(const QString& path, qint64 bytes, qint64 limit) {
    return Error(Error::Kind::Input,
                 ReadErrorText::tr(
                     "“%1” is too large (%2 MB, at most %3 MB): keep only the sheet to be read and save it "
                     "again.")
                     .arg(shownName(path), megabytes(bytes), megabytes(limit)),
                 path);
}

Error truncated(const QString& path, const QString& detail) {
    return Error(Error::Kind::CannotOpen,
                 ReadErrorText::tr("“%1” is incomplete, its end is missing: copy or download it again.")
                     .arg(shownName(path)),
                 detail);
}

Error encrypted(const QString& path) {
    return Error(Error::Kind::CannotOpen,
                 ReadErrorText::tr(
                     "“%1” is protected by a password: open it in its program, save it without a password "
                     "and try again.")
                     .arg(shownName(path)),
                 path);
}

Error notASheet(const QString& path, const QString& what) {
    return Error(
        Error::Kind::CannotOpen,
        ReadErrorText::tr("“%1” is not a spreadsheet but %2: open it in its program and save it as .xlsx.")
            .arg(shownName(path), what),
        path);
}

Error damaged(const QString& path, const QString& place, const QString& detail) {
    const QString message =
        place.isEmpty()
            ? ReadErrorText::tr("“%1” is damaged: open it in its program and save it as a new .xlsx file.")
                  .arg(shownName(path))
            : ReadErrorText::tr(
                  "“%1” is damaged at %2: open it in its program and save it as a new .xlsx file.")
                  .arg(shownName(path), place);
    return Error(Error::Kind::CannotOpen, message, detail);
}

Error refused(const QString& path, const QString& place, const QString& what, const QString& detail) {
    const QString message =
        place.isEmpty()
            ? ReadErrorText::tr("“%1” was not read, %2: copy the rows you need into a new workbook.")
                  .arg(shownName(path), what)
            : ReadErrorText::tr("“%1” was not read, at %2 %3: copy the rows you need into a new workbook.")
                  .arg(shownName(path), place, what);
    return Error(Error::Kind::Input, message, detail);
}

Error noSheets(const QString& path) {
    return Error(
        Error::Kind::Input,
        ReadErrorText::tr("“%1” has no sheet to read: check that it is the right file.").arg(shownName(path)),
        path);
}

Error cancelled() {
    return Error(Error::Kind::Cancelled, ReadErrorText::tr("Reading was stopped."));
}

} // namespace dkt::readerror
