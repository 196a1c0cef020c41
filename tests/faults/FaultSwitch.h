// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

/// Whether the fault of this number is asked for: the environment variable DKT_FAULT. 0: none.
inline bool dktFault(int number) {
    static const int chosen = [] {
        const char* text = std::getenv("DKT_FAULT");
        return text ? std::atoi(text) : 0;
    }();
    return chosen == number;
}
