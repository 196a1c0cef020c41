// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/WordMarks.h"

#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// Beyond this many words each, texts are marked as a whole: nobody reads such a comparison word by word.
constexpr qsizetype mostWords = 600;

class Line {
public:
    explicit Line(QString tag) : m_tag(std::move(tag)) {}
    void add(const QString& word, bool marked) {
        if (marked != m_open)
            close();
        if (!m_html.isEmpty() && !m_html.endsWith(u' '))
            m_html += u' ';
        if (marked && !m_open)
            m_html += u"<%1><b>"_s.arg(m_tag);
        m_open = marked;
        m_html += word.toHtmlEscaped();
    }
    [[nodiscard]] QString html() {
        close();
        return m_html;
    }

private:
    void close() {
        if (m_open)
            m_html += u"</b></%1>"_s.arg(m_tag);
        m_open = false;
    }
    QString m_tag, m_html;
    bool m_open = false;
};

} // namespace

WordMarks WordMarks::of(const QString& before, const QString& after) {
    const QStringList a = before.simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringList b = after.simplified().split(u' ', Qt::SkipEmptyParts);
    Line left(u"s"_s), right(u"u"_s);
    const bool whole = a.size() > mostWords || b.size() > mostWords;
    const auto n = static_cast<std::size_t>(whole ? 0 : a.size()), m = static_cast<std::size_t>(whole ? 0 : b.size());
    // The longest run of words both have, in order.
    std::vector<std::vector<int>> common(n + 1, std::vector<int>(m + 1, 0));
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            common[i][j] = a[static_cast<qsizetype>(i)] == b[static_cast<qsizetype>(j)]
                               ? common[i + 1][j + 1] + 1
                               : std::max(common[i + 1][j], common[i][j + 1]);
    qsizetype i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        const auto x = static_cast<std::size_t>(i), y = static_cast<std::size_t>(j);
        if (i < a.size() && j < b.size() && a[i] == b[j] && (whole ? before == after : true)) {
            left.add(a[i++], false);
            right.add(b[j++], false);
        } else if (j == b.size() || (i < a.size() && (whole || common[x + 1][y] >= common[x][y + 1]))) {
            left.add(a[i++], true);
        } else {
            right.add(b[j++], true);
        }
    }
    return {left.html(), right.html()};
}

} // namespace dkt::gui
