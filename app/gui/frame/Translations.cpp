// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/Translations.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace dkt::gui {

Translations::~Translations() = default;

void Translations::use(Language language) {
    m_installed.clear();
    if (language == Language::English)
        return;
    for (const char* part : {"qtbase", "core", "app"}) {
        const QString file = u":/i18n/%1_vi.qm"_s.arg(QLatin1StringView(part));
        auto translator = std::make_unique<QTranslator>();
        if (QFile::exists(file) && translator->load(file)) {
            QCoreApplication::installTranslator(translator.get());
            m_installed.push_back(std::move(translator));
        }
    }
}

} // namespace dkt::gui
