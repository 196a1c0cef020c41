// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PaperFonts.h"

#include "printing/Units.h"

#include <QFontInfo>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::printing {

const QFont& PaperFonts::font(double points, Face face) {
    const std::pair key(std::max(1, qRound(fromPoints(points))), face);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end())
        found = m_fonts.emplace(key, make(key.first, face)).first;
    return found->second;
}

QString PaperFonts::familyInUse(const QString& family) {
    return QFontInfo(PaperFonts(family).make(unitsPerInch, Face::Regular)).family();
}

QFont PaperFonts::make(int units, Face face) const {
    QFont font;
    // The metric-compatible fonts stand in where the family asked for is not installed.
    font.setFamilies(QStringList{m_family, u"Liberation Serif"_s, u"Tinos"_s});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(units);
    font.setBold(face == Face::Bold || face == Face::BoldItalic);
    font.setItalic(face == Face::Italic || face == Face::BoldItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Word does not kern by default: lines and pages break where the DOCX breaks.
    font.setKerning(false);
    return font;
}

} // namespace dkt::printing
