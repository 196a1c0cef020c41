// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ZipWriter.h"

#include "documents/XmlBuffer.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QIODevice>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace dkt::doc {
namespace {

struct ZipOutput {
    Q_DECLARE_TR_FUNCTIONS(ZipOutput)
};

constexpr int deflateLevel = 6;

[[noreturn]] void throwZipError(int code) {
    throw Error(Error::Kind::CannotOpen, ZipOutput::tr("The file could not be written to its end."),
                QStringLiteral("zip error %1").arg(code));
}

} // namespace

ZipWriter::ZipWriter(QIODevice& out) : m_zip(std::make_unique<QuaZip>(&out)) {
    m_zip->setAutoClose(false);
    m_zip->setUtf8Enabled(true);
    // Sizes in front of the data: every reader understands it, streaming ones too.
    m_zip->setDataDescriptorWritingEnabled(false);
    if (!m_zip->open(QuaZip::mdCreate))
        throwZipError(m_zip->getZipError());
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::xmlPart(const QString& name, const std::function<void(XmlBuffer&)>& write) {
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // the zip format's zero
    QuaZipFile part(m_zip.get());
    if (!part.open(QIODevice::WriteOnly, info, nullptr, 0, Z_DEFLATED, deflateLevel))
        throwZipError(part.getZipError());
    XmlBuffer xml(part);
    xml << "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    write(xml);
    xml.flush();
    part.close();
    if (part.getZipError() != ZIP_OK)
        throwZipError(part.getZipError());
}

void ZipWriter::finish() {
    m_zip->close();
    if (m_zip->getZipError() != ZIP_OK)
        throwZipError(m_zip->getZipError());
}

} // namespace dkt::doc
