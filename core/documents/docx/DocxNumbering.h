// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LayoutProfile.h"

#include <vector>

namespace dkt::doc {

class XmlBuffer;

/// numbering.xml: the automatic numbers of headings (I., 1.) and lists (-, +, 1.), and the restarts handed
/// out while the body is written.
class DocxNumbering {
public:
    static constexpr int headings = 1; ///< the main text's
    static constexpr int dash = 2;
    static constexpr int plus = 3;

    /// A numbering of headings from I. again, for an annex.
    int restartHeadings() { return add(Kind::Headings); }
    /// A list counting from 1.
    int newNumberList() { return add(Kind::Number); }

    void write(XmlBuffer& xml, const LayoutProfile& profile) const;

private:
    enum class Kind { Headings, Number };

    int add(Kind kind) {
        m_restarts.push_back(kind);
        return plus + static_cast<int>(m_restarts.size());
    }

    std::vector<Kind> m_restarts;
};

} // namespace dkt::doc
