// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/LiveFile.h"

#include "util/RowId.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString lockOf(const QString& file) {
    return file + ".lock"_L1;
}

/// The lock's descriptor, or -1 while somebody else has it. The program's children do not inherit it.
int lockFile(const QString& file, int flags) {
    const int fd = ::open(QFile::encodeName(lockOf(file)).constData(), O_RDWR | O_CLOEXEC | flags, 0600);
    if (fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(fd);
        return -1;
    }
    return fd;
}

/// Whether a running program holds it.
bool hasOwner(const QString& file) {
    if (!QFile::exists(lockOf(file)))
        return false;
    const int fd = lockFile(file, 0);
    if (fd < 0)
        return true;
    ::close(fd);
    return false;
}

} // namespace

LiveFile::LiveFile(const QString& folder, const QString& kind)
    : m_folder(folder), m_file(u"%1/%2-%3.json"_s.arg(folder, kind, RowId::random().hex())) {
}

LiveFile::~LiveFile() {
    clear();
}

bool LiveFile::write(const QJsonObject& content) {
    if (m_lock < 0) {
        QDir().mkpath(m_folder);
        m_lock = lockFile(m_file, O_CREAT);
    }
    QSaveFile file(m_file);
    file.setDirectWriteFallback(false);
    return m_lock >= 0 && file.open(QIODevice::WriteOnly) &&
           file.write(QJsonDocument(content).toJson(QJsonDocument::Compact)) > 0 && file.commit();
}

void LiveFile::clear() {
    if (m_lock < 0)
        return;
    discard(m_file);
    ::close(m_lock);
    m_lock = -1;
}

std::vector<LiveFile::Left> LiveFile::leftBehind(const QString& folder, const QString& kind) {
    std::vector<Left> left;
    const QDir dir(folder);
    for (const QFileInfo& info : dir.entryInfoList({kind + "-*.json"_L1}, QDir::Files)) {
        const QString path = info.absoluteFilePath();
        QFile file(path);
        if (hasOwner(path) || !file.open(QIODevice::ReadOnly))
            continue;
        if (const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object(); content.isEmpty())
            discard(path); // torn by the power cut: it says nothing any more
        else
            left.push_back({path, info.lastModified(), content});
    }
    std::ranges::sort(left, std::ranges::greater(), &Left::at);
    return left;
}

void LiveFile::discard(const QString& file) {
    QFile::remove(file);
    QFile::remove(lockOf(file));
}

} // namespace dkt::gui
