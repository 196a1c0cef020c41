// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/SessionMark.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "services/Dossier.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

const QString sessionKind = u"session"_s;
constexpr int keepAfterMs = 1500; ///< moving about writes once it rests

} // namespace

SessionMark::SessionMark(AppContext& context, QString folder, QObject* parent)
    : QObject(parent), m_context(context), m_folder(std::move(folder)), m_file(m_folder, sessionKind) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionMark::write);
    connect(&context, &AppContext::dossierSwitched, this, &SessionMark::onDossierSwitched);
    connect(&context, &AppContext::placeNoted, &m_timer, [this] { m_timer.start(); });
}

std::vector<SessionMark::Interrupted> SessionMark::interrupted() const {
    std::vector<Interrupted> found;
    for (const LiveFile::Left& left : LiveFile::leftBehind(m_folder, sessionKind)) {
        const QString path = left.content["path"_L1].toString();
        if (std::ranges::find(found, path, &Interrupted::path) == found.end())
            found.push_back({path, left.content["title"_L1].toString(), left.at});
    }
    return found;
}

void SessionMark::forget(const QString& path) {
    for (const LiveFile::Left& left : LiveFile::leftBehind(m_folder, sessionKind))
        if (left.content["path"_L1].toString() == path)
            LiveFile::discard(left.file);
}

void SessionMark::onDossierSwitched() {
    m_timer.stop();
    const Dossier* dossier = m_context.dossier();
    if (!dossier) {
        m_file.clear();
        return;
    }
    const auto before = interrupted();
    const auto same = std::ranges::find(before, dossier->path(), &Interrupted::path);
    if (same != before.end())
        forget(same->path);
    write();
    if (same != before.end()) {
        Unsaved unsaved = Unsaved::Nothing;
        m_context.guard().run([&] {
            if (!dossier->journal().drafts().empty())
                unsaved = Unsaved::Words;
        });
        emit resumed(same->at, unsaved);
    }
}

void SessionMark::write() {
    const Dossier* dossier = m_context.dossier();
    if (!dossier)
        return;
    m_context.keepLastSeen();
    m_file.write({{u"path"_s, dossier->path()}, {u"title"_s, m_context.lastSeen().title}});
}

} // namespace dkt::gui
