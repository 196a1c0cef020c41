// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/ViewActions.h"

#include "gui/frame/ActionTable.h"

namespace dkt::gui {

ViewActions::ViewActions(Settings& settings, ActionTable& table) : m_settings(settings), m_table(table) {
    const auto language = [this](Language choice) {
        return [this, choice] {
            m_settings.setLanguage(choice);
            useLanguage(choice);
        };
    };
    const auto theme = [this](Theme choice) {
        return [this, choice] {
            m_settings.setTheme(choice);
            useTheme(choice);
        };
    };
    table.bind("view.language.vi", this, language(Language::Vietnamese));
    table.bind("view.language.en", this, language(Language::English));
    table.bind("view.theme.system", this, theme(Theme::System));
    table.bind("view.theme.light", this, theme(Theme::Light));
    table.bind("view.theme.dark", this, theme(Theme::Dark));
    table.bind("view.font.larger", this, [this] { resize(1); });
    table.bind("view.font.smaller", this, [this] { resize(-1); });
    table.bind("view.font.system", this, [this] { resize(0); });
}

void ViewActions::apply() {
    m_appearance.useFontSize(m_settings.fontSize());
    useTheme(m_settings.theme());
    useLanguage(m_settings.language());
}

void ViewActions::useLanguage(Language language) {
    m_translations.use(language);
    m_table.action(language == Language::English ? "view.language.en" : "view.language.vi")->setChecked(true);
}

void ViewActions::useTheme(Theme theme) {
    m_appearance.useTheme(theme);
    const char* id = theme == Theme::Dark    ? "view.theme.dark"
                     : theme == Theme::Light ? "view.theme.light"
                                             : "view.theme.system";
    m_table.action(id)->setChecked(true);
}

void ViewActions::setFontSize(int points) {
    m_settings.setFontSize(points);
    m_appearance.useFontSize(m_settings.fontSize());
}

void ViewActions::resize(int step) {
    const int now = m_settings.fontSize() > 0 ? m_settings.fontSize() : m_appearance.systemFontSize();
    setFontSize(step == 0 ? 0 : qBound(7, now + step, 24));
}

} // namespace dkt::gui
