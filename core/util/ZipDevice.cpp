// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/ZipDevice.h"

#include <QIODevice>

namespace dkt {

namespace {

QIODevice& deviceOf(voidpf stream) {
    return *static_cast<QIODevice*>(stream);
}

voidpf openDevice(voidpf opaque, const void*, int) {
    return opaque;
}

uLong readDevice(voidpf, voidpf stream, void* buffer, uLong size) {
    const qint64 got = deviceOf(stream).read(static_cast<char*>(buffer), static_cast<qint64>(size));
    return got < 0 ? 0 : static_cast<uLong>(got);
}

uLong writeDevice(voidpf, voidpf stream, const void* buffer, uLong size) {
    const qint64 put = deviceOf(stream).write(static_cast<const char*>(buffer), static_cast<qint64>(size));
    return put < 0 ? 0 : static_cast<uLong>(put);
}

ZPOS64_T tellDevice(voidpf, voidpf stream) {
    return static_cast<ZPOS64_T>(deviceOf(stream).pos());
}

long seekDevice(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
    QIODevice& device = deviceOf(stream);
    const auto base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? device.pos()
                      : origin == ZLIB_FILEFUNC_SEEK_END ? device.size()
                                                         : 0;
    return device.seek(base + static_cast<qint64>(offset)) ? 0 : -1;
}

int closeDevice(voidpf, voidpf) {
    return 0;
}

int deviceError(voidpf, voidpf) {
    return 0;
}

} // namespace

zlib_filefunc64_def zipFunctionsOf(QIODevice& device) {
    return {openDevice, readDevice, writeDevice, tellDevice, seekDevice, closeDevice, deviceError, &device};
}

} // namespace dkt
