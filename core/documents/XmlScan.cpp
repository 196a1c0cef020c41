// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/XmlScan.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dkt::doc {
namespace {

bool isReference(QByteArrayView text) {
    static constexpr std::array<std::string_view, 6> known{"&amp;", "&lt;", "&gt;", "&quot;", "&#10;", "&#9;"};
    const std::string_view from(text.data(), static_cast<std::size_t>(text.size()));
    return std::ranges::any_of(known, [&](std::string_view each) { return from.starts_with(each); });
}

std::string_view nameOf(QByteArrayView inside) {
    const std::string_view all(inside.data(), static_cast<std::size_t>(inside.size()));
    return all.substr(0, all.find_first_of(" /\t\n\r"));
}

} // namespace

bool XmlScan::feed(QByteArrayView piece) {
    m_rest.append(piece.data(), piece.size());
    const QByteArrayView all(m_rest);
    qsizetype at = 0;
    for (qsizetype open = all.indexOf('<'); open >= 0; open = all.indexOf('<', at)) {
        const qsizetype close = all.indexOf('>', open);
        if (close < 0)
            break;
        if (!text(all.sliced(at, open - at)) || !tag(all.sliced(open + 1, close - open - 1)))
            return false;
        at = close + 1;
    }
    m_rest.remove(0, at);
    return true;
}

bool XmlScan::complete() const {
    return m_rootSeen && m_open.empty() && QByteArrayView(m_rest).trimmed().isEmpty();
}

bool XmlScan::tag(QByteArrayView inside) {
    if (inside.isEmpty() || inside.contains('<'))
        return false;
    if (inside.front() == '?')
        return m_open.empty() && !m_rootSeen;
    if (inside.front() == '/') {
        const bool matches = !m_open.empty() && m_open.back() == nameOf(inside.sliced(1));
        if (matches)
            m_open.pop_back();
        return matches;
    }
    if (m_open.empty() && m_rootSeen)
        return false;
    m_rootSeen = true;
    const std::string_view name = nameOf(inside);
    if (m_expected)
        for (ElementCount& each : *m_expected)
            if (name == each.element)
                --each.count;
    if (inside.back() != '/')
        m_open.emplace_back(name);
    return !name.empty();
}

bool XmlScan::text(QByteArrayView between) const {
    if (m_open.empty())
        return between.trimmed().isEmpty();
    for (qsizetype at = between.indexOf('&'); at >= 0; at = between.indexOf('&', at + 1))
        if (!isReference(between.sliced(at)))
            return false;
    return true;
}

} // namespace dkt::doc
