// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/Thumbnails.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "gui/visit/Thumbnail.h"
#include "services/Dossier.h"

#include <algorithm>

namespace dkt::gui {

Thumbnails::Thumbnails(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&context, &AppContext::dossierSwitched, this, [this] {
        m_made.clear();
        m_wanted.clear();
    });
}

QPixmap Thumbnails::of(const EvidenceFile& file) {
    if (!file.mime.startsWith(QLatin1StringView("image/")))
        return {};
    const auto made = m_made.constFind(file.hash);
    if (made != m_made.constEnd())
        return *made;
    if (std::ranges::find(m_wanted, file.hash) == m_wanted.end()) {
        m_wanted.push_back(file.hash);
        next();
    }
    return {};
}

void Thumbnails::next() {
    if (m_working || m_wanted.empty() || !m_context.dossier())
        return;
    const QByteArray hash = m_wanted.front();
    const auto bytes = m_context.dossier()->journal().blob(hash);
    if (!bytes) {
        m_wanted.pop_front(); // not on this laptop: asked again when it was brought
        return next();
    }
    m_working = true;
    const auto job = m_context.jobs().startQuietly(this, [this, hash, content = *bytes](Progress&) {
        const QImage image = thumbnailOf(content, side);
        return [this, hash, image] { m_made.insert(hash, QPixmap::fromImage(image)); };
    });
    connect(job, &Job::finished, this, [this, hash] {
        m_working = false;
        std::erase(m_wanted, hash);
        emit ready();
        next();
    });
}

} // namespace dkt::gui
