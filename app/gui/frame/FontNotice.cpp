// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/FontNotice.h"

#include "documents/LayoutProfile.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "printing/PaperFonts.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

const QString toldKey = u"fontNotice"_s;

} // namespace

FontNotice::FontNotice(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&context, &AppContext::dossierSwitched, this, &FontNotice::tellOnce);
}

void FontNotice::tellOnce() {
    const QString wanted = doc::LayoutProfile{}.fontFamily;
    const QString used = printing::PaperFonts::familyInUse(wanted);
    if (!m_context.dossier() || used == wanted || m_context.settings().words(toldKey) == used)
        return;
    m_context.settings().setWords(toldKey, used);
    const bool sameWidths = used == "Liberation Serif"_L1 || used == "Tinos"_L1;
    const QString consequence =
        sameWidths ? tr("Its letters are as wide, so that lines and pages break alike; exported Word files ask for %1.")
                         .arg(wanted)
                   : tr("Lines and pages may break elsewhere than on a computer that has it.");
    const QString advice =
        sameWidths ? tr("To see and print papers in %1 itself, install the package ttf-mscorefonts-installer, or copy "
                        "the files times*.ttf of a Windows computer into the folder .fonts of your home folder. "
                        "Then start the program again.")
                         .arg(wanted)
                   : tr("Install the package fonts-liberation, or ttf-mscorefonts-installer for %1 itself. "
                        "Then start the program again.")
                         .arg(wanted);
    m_context.notify({.severity = Severity::Note,
                      .text = tr("%1 is not installed: papers are shown and printed in %2.").arg(wanted, used),
                      .actionText = tr("What to do…"),
                      .action = [this, consequence, advice] {
                          m_context.prompts().show({Severity::Note, consequence + u' ' + advice, {}});
                      }});
}

} // namespace dkt::gui
