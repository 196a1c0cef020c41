// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/DocxCheck.h"

#include "util/Error.h"
#include "util/ZipDevice.h"

#include <QCoreApplication>
#include <QIODevice>

#include <cstring>
#include <memory>

#include <expat.h>
#include <unzip.h>

using namespace Qt::StringLiterals;

namespace dkt::doc {
namespace {

struct DocxCheckText {
    Q_DECLARE_TR_FUNCTIONS(DocxCheckText)
};

[[noreturn]] void throwDamaged(const QString& detail) {
    throw Error(Error::Kind::CannotOpen,
                DocxCheckText::tr("The file read back from the disk is not what was written. Save it to another "
                                  "disk."),
                detail);
}

void countElement(void* user, const XML_Char* name, const XML_Char**) {
    auto& counts = *static_cast<DocxCounts*>(user);
    if (std::strcmp(name, "w:p") == 0)
        ++counts.paragraphs;
    else if (std::strcmp(name, "w:tr") == 0)
        ++counts.rows;
    else if (std::strcmp(name, "w:tbl") == 0)
        ++counts.tables;
}

DocxCounts parsePart(unzFile zip, const QString& name) {
    constexpr int chunk = 64 * 1024;
    DocxCounts counts;
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                        XML_ParserFree);
    XML_SetUserData(parser.get(), &counts);
    XML_SetStartElementHandler(parser.get(), countElement);
    for (bool last = false; !last;) {
        void* const room = XML_GetBuffer(parser.get(), chunk);
        const int length = unzReadCurrentFile(zip, room, chunk);
        last = length <= 0;
        if (length < 0 || XML_ParseBuffer(parser.get(), length, last) != XML_STATUS_OK)
            throwDamaged(name);
    }
    return counts;
}

QString currentName(unzFile zip) {
    char name[512] = {};
    unzGetCurrentFileInfo64(zip, nullptr, name, sizeof name - 1, nullptr, 0, nullptr, 0);
    return QString::fromUtf8(name);
}

} // namespace

void checkDocx(QIODevice& in, const DocxCounts& written) {
    zlib_filefunc64_def functions = zipFunctionsOf(in);
    const std::unique_ptr<void, int (*)(unzFile)> zip(unzOpen2_64("", &functions), unzClose);
    if (!zip)
        throwDamaged(u"directory"_s);
    DocxCounts found;
    for (int more = unzGoToFirstFile(zip.get()); more == UNZ_OK; more = unzGoToNextFile(zip.get())) {
        const QString name = currentName(zip.get());
        if (unzOpenCurrentFile(zip.get()) != UNZ_OK)
            throwDamaged(name);
        const DocxCounts counts = parsePart(zip.get(), name);
        if (unzCloseCurrentFile(zip.get()) != UNZ_OK) // compares the checksum
            throwDamaged(name);
        if (name == u"word/document.xml"_s)
            found = counts;
    }
    found.cellSizes = written.cellSizes;
    if (found != written)
        throwDamaged(u"%1 paragraphs, %2 rows; written %3, %4"_s.arg(found.paragraphs)
                         .arg(found.rows)
                         .arg(written.paragraphs)
                         .arg(written.rows));
}

} // namespace dkt::doc
