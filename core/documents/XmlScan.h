// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string>
#include <vector>

namespace dkt::doc {

/// How often an element (qualified name) was written.
struct ElementCount {
    const char* element;
    qint64 count;
};

/// Goes through XML as XmlBuffer writes it (no comments, no CDATA, ">" always escaped) and tells whether
/// every element is closed by its own tag and every reference is whole. Several times faster than a parser,
/// which reading back every export needs.
class XmlScan {
public:
    /// Each element found is taken off its count in `expected`; may be null.
    explicit XmlScan(std::vector<ElementCount>* expected) : m_expected(expected) {}

    /// The next piece; false once the XML is broken.
    bool feed(QByteArrayView piece);
    /// True when one whole element was seen and nothing is open.
    [[nodiscard]] bool complete() const;

private:
    bool tag(QByteArrayView inside);
    bool text(QByteArrayView between) const;

    std::vector<ElementCount>* m_expected;
    std::vector<std::string> m_open;
    QByteArray m_rest; ///< an unfinished tag or reference
    bool m_rootSeen = false;
};

} // namespace dkt::doc
