// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Life.h"

#include <algorithm>
#include <map>

namespace dkt::life {

Value deletion(const std::vector<OpId>& seen) {
    // One list a device: its key is long. Sorted, so that two people who delete the same agree.
    std::map<DeviceKey, std::vector<OpId>> byDevice;
    for (const OpId& id : seen)
        byDevice[id.device].push_back(id);
    ValueList parts{Value(1)};
    for (auto& [device, ids] : byDevice) {
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        ValueList numbers{Value(device.toBytes())};
        for (const OpId& id : ids) {
            numbers.emplace_back(id.seq);
            numbers.emplace_back(id.index);
            numbers.emplace_back(id.tag);
        }
        parts.emplace_back(std::move(numbers));
    }
    return parts;
}

bool isDeletion(const Value& value) {
    return value.at(0).toInteger() == 1;
}

std::vector<OpId> seenBy(const Value& value) {
    std::vector<OpId> seen;
    const ValueList& parts = value.toList();
    for (std::size_t n = 1; n < parts.size(); ++n) {
        const ValueList& numbers = parts[n].toList();
        const DeviceKey device = DeviceKey::fromBytes(parts[n].at(0).toBytes());
        for (std::size_t i = 1; i + 2 < numbers.size(); i += 3)
            seen.push_back({device, numbers[i].toInteger(), static_cast<int>(numbers[i + 1].toInteger()),
                            numbers[i + 2].toInteger()});
    }
    std::ranges::sort(seen);
    return seen;
}

State judge(const std::vector<Value>& lifeHeads, const std::vector<OpId>& others) {
    const auto deletions = std::ranges::count_if(lifeHeads, isDeletion);
    if (deletions == 0)
        return State::Alive;
    if (deletions < static_cast<std::ptrdiff_t>(lifeHeads.size()))
        return State::DeletedKept;
    std::vector<OpId> seen;
    for (const Value& value : lifeHeads) {
        const std::vector<OpId> some = seenBy(value);
        seen.insert(seen.end(), some.begin(), some.end());
    }
    std::ranges::sort(seen);
    const bool allSeen =
        std::ranges::all_of(others, [&](const OpId& id) { return std::ranges::binary_search(seen, id); });
    return allSeen ? State::Deleted : State::DeletedEdited;
}

} // namespace dkt::life
