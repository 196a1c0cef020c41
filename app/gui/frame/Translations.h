// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Settings.h"

#include <QTranslator>

#include <memory>
#include <vector>

namespace dkt::gui {

/// The language of the window. Switching sends LanguageChange to every widget.
class Translations {
public:
    ~Translations();
    void use(Language language);

private:
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace dkt::gui
