// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/XlsxStyles.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/ReadErrors.h"

#include <QCoreApplication>

namespace dkt {

const CellStyle& XlsxStyles::style(int index) const {
    return index >= 0 && static_cast<std::size_t>(index) < m_styles.size()
               ? m_styles[static_cast<std::size_t>(index)]
               : m_plain;
}

NumberFormat XlsxStyles::numberFormat(int id) const {
    const auto own = m_numberFormats.constFind(id);
    return own != m_numberFormats.constEnd() ? *own : NumberFormat::builtin(id);
}

void XlsxStyles::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (name == "fonts") {
        m_inFonts = true;
    } else if (name == "cellXfs") {
        m_inCellFormats = true;
    } else if (m_inFonts && name == "font") {
        m_fonts.emplace_back();
    } else if (m_inFonts && name == "name" && !m_fonts.empty()) {
        m_fonts.back() = SheetFont::named(attributes.text("val"));
    } else if (m_inCellFormats && name == "xf") {
        m_formats.push_back({attributes.number("numFmtId", 0), attributes.number("fontId", 0)});
    } else if (name == "numFmt") {
        m_numberFormats.insert(attributes.number("numFmtId", 0),
                               NumberFormat::fromCode(attributes.text("formatCode")));
    }
    if (m_fonts.size() > limits::styles || m_formats.size() > limits::styles ||
        m_numberFormats.size() > limits::styles)
        throw readerror::refused(
            path(), part(),
            QCoreApplication::translate("SheetReader", "there are more than %1 styles").arg(limits::styles));
}

void XlsxStyles::endElement(std::string_view name) {
    if (name == "fonts")
        m_inFonts = false;
    else if (name == "cellXfs")
        m_inCellFormats = false;
}

void XlsxStyles::resolve() {
    for (const Format& format : m_formats) {
        CellStyle style{numberFormat(format.numberFormat), {}};
        if (format.font >= 0 && static_cast<std::size_t>(format.font) < m_fonts.size())
            style.font = m_fonts[static_cast<std::size_t>(format.font)];
        m_styles.push_back(std::move(style));
    }
    if (!m_styles.empty())
        m_plain = m_styles.front();
}

} // namespace dkt
