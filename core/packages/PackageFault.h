// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>

namespace dkt {

/// Why the bytes of a package cannot be followed any further.
class PackageFault : public std::exception {
public:
    enum class Kind {
        NotAPackage,
        Newer,           ///< of a newer program, in a way this one cannot read
        NeedsPassphrase, ///< protected, and none was given
        WrongPassphrase,
        Cut,       ///< the file ends too early
        Damaged,   ///< something in it was changed
        Unreadable ///< the disk does not give the bytes
    };
    PackageFault(Kind kind, const char* reason) : m_kind(kind), m_reason(reason) {}

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// For the log.
    [[nodiscard]] const char* what() const noexcept override { return m_reason; }

private:
    Kind m_kind;
    const char* m_reason;
};

} // namespace dkt
