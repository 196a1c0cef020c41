// SPDX-License-Identifier: GPL-3.0-or-later
#include "LaptopImage.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace dkt::test {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a file of the test cannot be written");
}

QStringList keyFilesOf(const Laptop& laptop) {
    QStringList files;
    QDirIterator it(laptop.options.identityDir, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

LaptopImage LaptopImage::of(const Laptop& laptop) {
    LaptopImage image;
    image.m_dossier = bytesOf(laptop.file());
    if (const QString log = laptop.file() + u"-wal"_s; QFile::exists(log))
        image.m_log = bytesOf(log);
    for (const QString& key : keyFilesOf(laptop))
        image.m_keys.emplace(key.mid(laptop.options.identityDir.size()), bytesOf(key));
    return image;
}

void LaptopImage::putOn(Laptop& laptop, Part part) const {
    // A new file each, as copying tools make it; the old one may still be open somewhere.
    QFile::remove(laptop.file());
    putBytes(laptop.file(), m_dossier);
    QFile::remove(laptop.file() + u"-wal"_s);
    if (m_log)
        putBytes(laptop.file() + u"-wal"_s, *m_log);
    if (part == Part::DossierOnly)
        return;
    QDir(laptop.options.identityDir).removeRecursively();
    for (const auto& [path, bytes] : m_keys)
        putBytes(laptop.options.identityDir + path, bytes);
}

} // namespace dkt::test
