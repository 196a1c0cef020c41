// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/OpenTrouble.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "gui/frame/WindowCall.h"
#include "services/NewDossier.h"
#include "storage/FolderSafety.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

bool isUnsafePlace(const QString& path) {
    try {
        requireSafeFolder(path);
    } catch (const Error&) {
        return true;
    }
    return false;
}

/// It is there, may be read, has the name of a dossier, and is none that can be followed.
bool isDamaged(const QFileInfo& file, const Error& error) {
    return error.kind() == Error::Kind::CannotOpen && file.isFile() && file.isReadable() &&
           file.suffix().compare(u"dkt"_s, Qt::CaseInsensitive) == 0 && !isUnsafePlace(file.filePath());
}

} // namespace

OpenTrouble::OpenTrouble(AppContext& context, WindowCall& call, std::function<void(QString)> open, QObject* parent)
    : QObject(parent), m_context(context), m_call(call), m_open(std::move(open)) {
}

bool OpenTrouble::offer(const QString& path, const Error& error) {
    if (error.kind() == Error::Kind::Locked) {
        callWindow(path, error);
        return true;
    }
    if (isLost(path, error)) {
        emit troubled(path, error);
        return true;
    }
    if (!QFileInfo::exists(path)) {
        m_context.prompts().confirm(
            {.text = error.message(),
             .yes = tr("Locate…"),
             .explanation = tr("It was moved, renamed or deleted, or its disk is not connected."),
             .detail = error.detail()},
            [this, path] { locate(path); });
        return true;
    }
    if (error.kind() == Error::Kind::ReadOnly || isUnsafePlace(path)) {
        offerCopy(path, error);
        return true;
    }
    return false;
}

bool OpenTrouble::isLost(const QString& path, const Error& error) const {
    const BackupPlaces places = m_context.backupPlaces();
    const bool backedUp = !places.own.isEmpty() && !BackupService(places, m_context.clock()).dossiersOf(path).empty();
    return isDamaged(QFileInfo(path), error) || (!QFileInfo::exists(path) && backedUp);
}

void OpenTrouble::locate(const QString& path) {
    m_context.prompts().openFile({.title = tr("Where is “%1” now?").arg(QFileInfo(path).fileName()),
                                  .filters = tr("Dossiers (*.dkt)"),
                                  .path = m_context.settings().folder(u"dossier"_s),
                                  .suffix = {}},
                                 [this, path](const QString& found) {
                                     const DossierNote note = m_context.settings().dossierNote(path);
                                     m_context.settings().forgetDossier(path);
                                     m_context.settings().setDossierNote(QFileInfo(found).absoluteFilePath(), note);
                                     m_open(found);
                                 });
}

void OpenTrouble::callWindow(const QString& path, const Error& error) {
    m_call.call(path, [this, path, error](bool shown) {
        if (shown) {
            m_context.notify({Severity::Note, tr("“%1” is open in another window, which was asked to come to the front.")
                                                  .arg(QFileInfo(path).fileName())});
            emit shownElsewhere(path);
            return;
        }
        m_context.prompts().confirm(
            {.text = error.message(),
             .yes = tr("Try again"),
             .explanation = tr("One dossier is open in one program at a time, so that nobody's work is lost. "
                               "Colleagues on other computers work in dossiers of their own."),
             .detail = error.detail()},
            [this, path] { m_open(path); });
    });
}

void OpenTrouble::offerCopy(const QString& path, const Error& error) {
    m_context.prompts().confirm(
        {.text = error.message(),
         .yes = tr("Copy and open…"),
         .explanation = tr("The copy goes on by itself from here: what is entered in it does not reach this file."),
         .detail = error.detail()},
        [this, path] {
            const QString folder = m_context.settings().folder(u"dossier"_s);
            m_context.prompts().saveFile({.title = tr("Save the copy as"),
                                          .filters = tr("Dossiers (*.dkt)"),
                                          .path = QDir(folder).filePath(QFileInfo(path).fileName()),
                                          .suffix = u"dkt"_s,
                                          .existing = Existing::CallerTells},
                                         [this, path](const QString& to) {
                                             const auto copied =
                                                 m_context.guard().run([&] { copyDossier(path, to); });
                                             if (copied == Guard::Result::Done)
                                                 m_open(to);
                                         });
        });
}

} // namespace dkt::gui
