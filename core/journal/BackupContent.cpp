// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/BackupContent.h"

#include "journal/CommitCodec.h"
#include "journal/CommitStore.h"
#include "journal/JournalSchema.h"
#include "util/Error.h"

#include <algorithm>

namespace dkt {
namespace {

/// From the tables read from the commits, which another version of the program may have made otherwise.
QString titleIn(Database& database) {
    try {
        Statement found(database, "SELECT \"title\" FROM row_Campaign WHERE alive LIMIT 1");
        return found.step() ? found.text(0) : QString();
    } catch (const Error&) {
        return {};
    }
}

std::int64_t inChains(const BackupContent& content) {
    std::int64_t count = 0;
    for (const auto& [device, entry] : content.have)
        count += entry.upTo;
    return count;
}

std::int64_t upTo(const BackupContent& content, const DeviceKey& device) {
    const auto found = content.have.find(device);
    return found == content.have.end() ? 0 : found->second.upTo;
}

} // namespace

BackupContent BackupContent::of(Database& database, const CommitStore& commits) {
    BackupContent content;
    content.dossier = RowId::fromBytes(commits.meta("dossier"));
    content.title = titleIn(database);
    for (const CommitStore::Device& device : commits.devices()) {
        content.commits += device.have.upTo + device.forks + device.waiting;
        if (device.have.upTo == 0)
            continue;
        content.have.emplace(device.key, device.have);
        const auto last = commits.load({device.dev, device.have.upTo, commitcodec::tagOf(device.have.hash)});
        if (!last)
            continue;
        const QDateTime at = commitcodec::decodeInfo(last->commit.body).info.at;
        if (!content.lastChange.isValid() || at > content.lastChange)
            content.lastChange = at;
    }
    content.files = database.integer("SELECT count(*) FROM blob");
    content.fileBytes = database.integer("SELECT coalesce(sum(size), 0) FROM blob");
    return content;
}

std::int64_t BackupContent::lacks(const BackupContent& other) const {
    std::int64_t count = 0;
    for (const auto& [device, entry] : other.have)
        count += std::max<std::int64_t>(0, entry.upTo - upTo(*this, device));
    const std::int64_t beside = other.commits - inChains(other) - (commits - inChains(*this));
    return count + std::max<std::int64_t>(0, beside) + std::max<std::int64_t>(0, other.files - files);
}

int BackupContent::devicesAhead(const BackupContent& other) const {
    return static_cast<int>(std::ranges::count_if(
        other.have, [this](const auto& entry) { return entry.second.upTo > upTo(*this, entry.first); }));
}

} // namespace dkt
