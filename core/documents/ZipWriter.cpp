// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ZipWriter.h"

#include "documents/XmlBuffer.h"
#include "util/Error.h"
#include "util/ZipDevice.h"

#include <QCoreApplication>
#include <QIODevice>

#include <utility>

#include <zip.h>

namespace dkt::doc {
namespace {

struct ZipOutput {
    Q_DECLARE_TR_FUNCTIONS(ZipOutput)
};

constexpr int deflateLevel = 6;
constexpr uLong dosEpoch = 0x00210000; ///< 1 January 1980, the zip format's zero

[[noreturn]] void throwZipError(int code) {
    throw Error(Error::Kind::CannotOpen, ZipOutput::tr("The file could not be written to its end."),
                QStringLiteral("zip error %1").arg(code));
}

/// The open part as a device the XML goes into.
class ZipPartDevice final : public QIODevice {
public:
    explicit ZipPartDevice(zipFile zip) : m_zip(zip) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 length) override {
        return zipWriteInFileInZip(m_zip, data, static_cast<unsigned>(length)) == ZIP_OK ? length : -1;
    }

private:
    zipFile m_zip;
};

} // namespace

ZipWriter::ZipWriter(QIODevice& out) {
    zlib_filefunc64_def functions = zipFunctionsOf(out);
    m_zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    if (!m_zip)
        throwZipError(ZIP_INTERNALERROR);
}

ZipWriter::~ZipWriter() {
    if (m_zip)
        zipClose(m_zip, nullptr);
}

void ZipWriter::xmlPart(const QString& name, const std::function<void(XmlBuffer&)>& write) {
    zip_fileinfo info{};
    info.dosDate = dosEpoch;
    if (const int code = zipOpenNewFileInZip64(m_zip, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0,
                                               nullptr, Z_DEFLATED, deflateLevel, 0);
        code != ZIP_OK)
        throwZipError(code);
    ZipPartDevice part(m_zip);
    XmlBuffer xml(part);
    xml << "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    write(xml);
    xml.flush();
    if (const int code = zipCloseFileInZip(m_zip); code != ZIP_OK)
        throwZipError(code);
}

void ZipWriter::finish() {
    if (const int code = zipClose(std::exchange(m_zip, nullptr), nullptr); code != ZIP_OK)
        throwZipError(code);
}

} // namespace dkt::doc
