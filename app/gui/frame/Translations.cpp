// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/Translations.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace dkt::gui {

Translations::~Translations() = default;

void Translations::use(Language language) {
    m_installed.clear();
    const QString name = language == Language::English ? u"en"_s : u"vi"_s; // English: its plurals only
    for (const char* part : {"qtbase", "core", "app"}) {
        const QString file = u":/i18n/%1_%2.qm"_s.arg(QLatin1StringView(part), name);
        auto translator = std::make_unique<QTranslator>();
        if (QFile::exists(file) && translator->load(file)) {
            QCoreApplication::installTranslator(translator.get());
            m_installed.push_back(std::move(translator));
        }
    }
}

} // namespace dkt::gui
