// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../QtPrint.h"
#include "ZipMaker.h"
#include "imports/SheetTable.h"
#include "util/Error.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// A folder for the files of a test, and what a sheet looks like to a reader.
class SheetTester : public ::testing::Test {
protected:
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(at(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString writeParts(const QString& name, const ZipContent& parts) const {
        writeZip(at(name), parts);
        return at(name);
    }

    static dkt::SheetTable table(const QString& path, const QString& sheet = {}) {
        dkt::NoProgress unwatched;
        return dkt::readSheetTable(path, sheet, 2'000'000, unwatched);
    }
    /// "A1=text|B1=1.5": what a user would read off the sheet.
    static QString shown(const dkt::SheetTable& table) {
        QStringList cells;
        for (const dkt::SheetTable::Row& row : table.rows)
            for (const dkt::SheetCell& cell : row.cells)
                cells.append(dkt::CellAddress{row.index, cell.column}.name() + u'=' + cell.display());
        return cells.join(u'|');
    }
    static QString shown(const QString& path, const QString& sheet = {}) { return shown(table(path, sheet)); }

    /// The error reading `path` ends in; fails the test when there is none.
    static std::optional<dkt::Error> errorOf(const QString& path) {
        try {
            const auto reader = dkt::SheetReader::open(path);
            for (std::size_t sheet = 0; sheet < reader->sheets().size(); ++sheet)
                reader->read(static_cast<int>(sheet),
                             [](const dkt::SheetRow&) { return dkt::SheetReader::Flow::Continue; });
        } catch (const dkt::Error& error) {
            return error;
        }
        ADD_FAILURE() << path.toStdString() << " was read without an error";
        return std::nullopt;
    }
    static void expectError(const QString& path, dkt::Error::Kind kind, const QString& words) {
        const auto error = errorOf(path);
        if (!error)
            return;
        EXPECT_EQ(error->kind(), kind) << error->what();
        EXPECT_TRUE(error->message().contains(words)) << error->what();
        EXPECT_TRUE(error->message().contains(QFileInfo(path).fileName())) << error->what();
    }

private:
    QTemporaryDir m_folder;
};
