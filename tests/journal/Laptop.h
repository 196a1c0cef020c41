// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <memory>

namespace dkt::test {

/// A clock that ticks a second each time it is read, and can be set.
class TickingClock final : public Clock {
public:
    explicit TickingClock(QDateTime start = QDateTime(QDate(2026, 8, 20), QTime(8, 0), Qt::OffsetFromUTC,
                                                      7 * 3600))
        : m_at(std::move(start)) {}
    [[nodiscard]] QDateTime now() const override { return m_at = m_at.addSecs(1); }
    void set(const QDateTime& at) { m_at = at; }

private:
    mutable QDateTime m_at;
};

/// One machine: a folder with a dossier, a folder with keys, a clock.
class Laptop {
public:
    explicit Laptop(const QString& name = QStringLiteral("máy 1")) {
        options.clock = &clock;
        options.identityDir = home.filePath(QStringLiteral("keys"));
        options.deviceLabel = name;
        options.appVersion = QStringLiteral("0.1");
        options.machineId = name;
        options.unsafeFolders = UnsafeFolders::Allow;
    }

    [[nodiscard]] QString file() const { return home.filePath(QStringLiteral("dossier.dkt")); }
    Journal& create(RowId dossier = RowId::random()) {
        journal = Journal::create(file(), options, dossier);
        return *journal;
    }
    Journal& open() {
        journal = Journal::open(file(), options);
        return *journal;
    }
    void close() {
        if (journal)
            journal->close();
        journal.reset();
    }
    Journal& restart() {
        close();
        return open();
    }
    Journal* operator->() const { return journal.get(); }
    Journal& operator*() const { return *journal; }

    /// One edit over the heads as they are.
    CommitId edit(RowId row, FieldId field, const Value& value) {
        return journal->commit(intent, {journal->set(row, field, value)});
    }
    Value value(RowId row, FieldId field) const { return journal->cell(row, field).value; }

    /// In memory where there is such a folder: thousands of dossiers are made, and none has to last.
    QTemporaryDir home{QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/dkt-XXXXXX")
                                                                 : QString()};
    TickingClock clock;
    JournalOptions options;
    Intent intent{QStringLiteral("Trưởng đoàn"), QStringLiteral("test"), QStringLiteral("s1")};
    std::unique_ptr<Journal> journal;
};

/// Gives everything `from` has to `to`.
inline ApplyReport send(const Laptop& from, Laptop& to) {
    const auto commits = from->commitsSince(to->have());
    return to->apply(commits);
}

inline Value text(const char16_t* words) {
    return Value(QString::fromUtf16(words));
}

} // namespace dkt::test
