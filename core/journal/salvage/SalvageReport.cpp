// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage/SalvageReport.h"

namespace dkt {

std::int64_t SalvageReport::Device::lost() const {
    std::int64_t count = 0;
    for (const MissingRange& range : missing)
        count += range.to - range.from + 1;
    return count;
}

std::int64_t SalvageReport::lostCommits() const {
    std::int64_t count = 0;
    for (const Device& device : devices)
        count += device.lost();
    return count;
}

std::int64_t SalvageReport::behindGap() const {
    std::int64_t count = 0;
    for (const Device& device : devices)
        count += device.behindGap;
    return count;
}

} // namespace dkt
