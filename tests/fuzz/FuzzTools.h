// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Error.h"

#include <QByteArrayView>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace fuzz {

/// An Error must be of the user's file, and must say something; anything else that is thrown ends the
/// process.
template <class Work> void mustEndWell(Work work) {
    try {
        work();
    } catch (const dkt::Error& error) {
        using Kind = dkt::Error::Kind;
        // SQLite finds the “disk full” in a file whose counters were damaged.
        const bool ofTheFile = error.kind() == Kind::Input || error.kind() == Kind::CannotOpen ||
                               error.kind() == Kind::Newer || error.kind() == Kind::DiskFull;
        if (!ofTheFile || error.message().isEmpty()) {
            std::fprintf(stderr, "not a sentence for the user: %s\n", error.what());
            std::abort();
        }
    }
}

/// What has to hold whatever the input is.
inline void must(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline QByteArrayView view(const std::uint8_t* data, std::size_t size) {
    return QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

} // namespace fuzz
