// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Appearance.h"
#include "gui/frame/Translations.h"

#include <QObject>

namespace dkt::gui {

class ActionTable;

/// Language, theme and text size: applied at once and kept for the next start.
class ViewActions : public QObject {
    Q_OBJECT

public:
    ViewActions(Settings& settings, ActionTable& table);

    /// As the settings say.
    void apply();
    /// For this start only.
    void useLanguage(Language language);
    void useTheme(Theme theme);
    /// Points, kept for the next start; 0: as on the desktop.
    void setFontSize(int points);

private:
    void resize(int step);

    Settings& m_settings;
    ActionTable& m_table;
    Appearance m_appearance;
    Translations m_translations;
};

} // namespace dkt::gui
