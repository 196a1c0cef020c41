// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <map>

namespace dkt::printing {

enum class Face { Regular, Bold, Italic, BoldItalic };

[[nodiscard]] constexpr Face faceOf(bool bold, bool italic) {
    return bold ? (italic ? Face::BoldItalic : Face::Bold) : (italic ? Face::Italic : Face::Regular);
}

/// The fonts of one paper, each made once. Sizes are set in layout units as pixels, so that a font means
/// the same on every device: text laid out here fits when it is painted elsewhere. Not for sharing
/// between threads: Qt keeps font engines per thread.
class PaperFonts {
public:
    explicit PaperFonts(QString family) : m_family(std::move(family)) {}

    [[nodiscard]] const QFont& font(double points, Face face);
    /// The family that stands in for `family` here: itself where it is installed.
    [[nodiscard]] static QString familyInUse(const QString& family);

private:
    [[nodiscard]] QFont make(int units, Face face) const;

    QString m_family;
    std::map<std::pair<int, Face>, QFont> m_fonts;
};

} // namespace dkt::printing
