// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/sheets/SheetFont.h"
#include "imports/sheets/XmlParser.h"

#include <QHash>
#include <QSet>

namespace dkt {

/// The fonts of an OpenDocument spreadsheet's styles: fed with the elements of styles.xml and content.xml.
class OdsStyles {
public:
    /// True when the element belonged to the styles.
    bool start(std::string_view name, const XmlAttributes& attributes);
    void end(std::string_view name);
    [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>(m_styles.size()); }

    /// The font of a cell style, through its parents; plain when none is named.
    [[nodiscard]] const SheetFont& cellFont(const QString& style) const;
    /// The font name a text style sets itself; empty when it sets none.
    [[nodiscard]] QString textFont(const QString& style) const;
    /// A table style that hides its sheet.
    [[nodiscard]] bool hidesSheet(const QString& style) const { return m_hiddenTables.contains(style); }

private:
    struct Style {
        QString parent;
        QString font;
    };

    [[nodiscard]] QString fontOf(const QString& key) const;

    QHash<QString, QString> m_families;        ///< font face → family
    QHash<QString, Style> m_styles;            ///< "family/name" → …
    mutable QHash<QString, SheetFont> m_fonts; ///< resolved cell styles
    QSet<QString> m_hiddenTables;
    QString m_current;
};

} // namespace dkt
