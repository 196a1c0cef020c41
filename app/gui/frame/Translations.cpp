// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/Translations.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace dkt::gui {

Translations::~Translations() = default;

void Translations::use(Language language) {
    m_installed.clear();
    const QDir compiled(u":/i18n"_s);
    // English: its plurals only.
    for (const QString& name : compiled.entryList({language == Language::English ? u"*_en.qm"_s : u"*_vi.qm"_s})) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(compiled.filePath(name))) {
            QCoreApplication::installTranslator(translator.get());
            m_installed.push_back(std::move(translator));
        }
    }
}

} // namespace dkt::gui
