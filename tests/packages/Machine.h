// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/PackageExporter.h"
#include "packages/PackageImporter.h"
#include "services/EvidenceService.h"
#include "util/Error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dkt::test {

/// A clock that goes on a minute whenever it is read.
class MinuteClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_at = m_at.addSecs(60); }

private:
    mutable QDateTime m_at{QDate(2026, 8, 20), QTime(8, 0), Qt::OffsetFromUTC, 7 * 3600};
};

/// One laptop with keys of its own, and its copy of a dossier.
class Machine {
public:
    explicit Machine(const QString& name) {
        options.clock = &clock;
        options.identityDir = home.filePath(QStringLiteral("keys"));
        options.deviceLabel = name;
        options.appVersion = QStringLiteral("0.1");
        options.machineId = name;
        options.unsafeFolders = UnsafeFolders::Allow;
        actor = {name, QStringLiteral("s")};
    }

    [[nodiscard]] QString path(const QString& name) const { return home.filePath(name); }
    void create() { dossier = Dossier::create(path(QStringLiteral("h.dkt")), options); }
    void reopen() {
        dossier->close();
        dossier.reset();
        dossier = Dossier::open(path(QStringLiteral("h.dkt")), options);
    }
    [[nodiscard]] Journal& journal() const { return dossier->journal(); }
    Journal* operator->() const { return &dossier->journal(); }

    RowId write(const QString& words, RowId row = RowId::random()) {
        journal().commit({actor.person, QStringLiteral("finding.add"), actor.session},
                         {journal().set(row, field::Finding::text, words)});
        return row;
    }
    [[nodiscard]] QString words(RowId row) const {
        return journal().cell(row, field::Finding::text).value.toText();
    }

    /// Hands over everything, or what `to` lacks; returns the one file written.
    QString pack(const std::optional<Peer>& to = {}, const QString& passphrase = {}) {
        return packAs({.path = path(QStringLiteral("p%1.dktx").arg(++packages)),
                       .recipient = to,
                       .passphrase = passphrase})
            .paths.first();
    }
    ExportReport packAs(const ExportOrder& order) {
        NoProgress quiet;
        return PackageExporter(*dossier).write(order, actor, quiet);
    }
    ImportReport take(const QStringList& paths, const ImportOrder& how = {}) {
        NoProgress quiet;
        ImportOrder order = how;
        order.paths = paths;
        return PackageImporter(*dossier).run(order, quiet);
    }
    ImportReport takeFrom(Machine& other) {
        return take({other.pack()}, {.newcomers = UnknownDevices::Accept});
    }
    void join(const QStringList& paths, const QString& passphrase = {}) {
        NoProgress quiet;
        dossier = joinDossier(path(QStringLiteral("h.dkt")), {.paths = paths, .passphrase = passphrase},
                              options, quiet);
    }
    /// What `other` was last seen to have.
    [[nodiscard]] std::optional<Peer> peer(Machine& other) const {
        for (const Peer& one : journal().peers())
            if (one.device == other->device())
                return one;
        return {};
    }

    QTemporaryDir home{QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/dkt-XXXXXX")
                                                                 : QString()};
    MinuteClock clock;
    JournalOptions options;
    Actor actor;
    std::unique_ptr<Dossier> dossier;
    int packages = 0;
};

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The same in each run; does not get smaller by compressing.
inline QByteArray noiseOf(qsizetype size) {
    QByteArray noise(size, Qt::Uninitialized);
    std::uint32_t n = 1;
    for (char& byte : noise) {
        n = n * 1664525U + 1013904223U;
        byte = static_cast<char>(n >> 24U);
    }
    return noise;
}

inline QString fileWith(const Machine& machine, const QString& name, const QByteArray& bytes) {
    QFile file(machine.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

} // namespace dkt::test
