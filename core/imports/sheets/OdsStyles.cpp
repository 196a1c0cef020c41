// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/OdsStyles.h"

namespace dkt {

using namespace Qt::StringLiterals;

namespace {
QString unquotedFamily(QString family) {
    if (family.size() > 1 && family.startsWith(u'\'') && family.endsWith(u'\''))
        family = family.mid(1, family.size() - 2);
    return family;
}
} // namespace

bool OdsStyles::start(std::string_view name, const XmlAttributes& attributes) {
    if (name == "font-face") {
        m_families.insert(attributes.text("name"), unquotedFamily(attributes.text("font-family")));
    } else if (name == "style" || name == "default-style") {
        m_current = attributes.text("family") + u'/' + attributes.text("name");
        m_styles.insert(m_current, {attributes.text("parent-style-name"), {}});
    } else if (name == "text-properties" && !m_current.isEmpty()) {
        const QString face = attributes.text("font-name");
        const QString family = attributes.text("font-family");
        m_styles[m_current].font = face.isEmpty() ? unquotedFamily(family) : m_families.value(face, face);
    } else if (name == "table-properties" && attributes.value("display") == "false") {
        m_hiddenTables.insert(m_current.section(u'/', 1));
    } else {
        return false;
    }
    return true;
}

void OdsStyles::end(std::string_view name) {
    if (name == "style" || name == "default-style")
        m_current.clear();
}

QString OdsStyles::fontOf(const QString& key) const {
    constexpr int deepest = 20; // a ring of parents must end
    QString at = key;
    for (int step = 0; step < deepest; ++step) {
        const auto style = m_styles.constFind(at);
        if (style == m_styles.constEnd())
            break;
        if (!style->font.isEmpty())
            return style->font;
        const QString family = at.section(u'/', 0, 0);
        at = family + u'/' + style->parent;
    }
    return {};
}

const SheetFont& OdsStyles::cellFont(const QString& style) const {
    auto known = m_fonts.find(style);
    if (known == m_fonts.end()) {
        QString font = fontOf(u"table-cell/"_s + (style.isEmpty() ? u"Default"_s : style));
        if (font.isEmpty())
            font = fontOf(u"table-cell/"_s);
        known = m_fonts.insert(style, SheetFont::named(font));
    }
    return *known;
}

QString OdsStyles::textFont(const QString& style) const {
    return style.isEmpty() ? QString() : fontOf(u"text/"_s + style);
}

} // namespace dkt
