// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/RecentDossiers.h"

#include "gui/frame/Settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString homeShort(const QString& path) {
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

RecentDossiers::RecentDossiers(const Settings& settings, QObject* parent)
    : QAbstractListModel(parent), m_settings(settings) {
    refresh();
}

void RecentDossiers::refresh() {
    std::vector<Entry> entries;
    for (const QString& path : m_settings.recentDossiers()) {
        const DossierNote note = m_settings.dossierNote(path);
        const QString title = note.title.isEmpty() ? QFileInfo(path).completeBaseName() : note.title;
        entries.push_back({path, title, note.opened, QFileInfo::exists(path)});
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int RecentDossiers::rowOf(const QString& path) const {
    const auto it = std::ranges::find(m_entries, path, &Entry::path);
    return it == m_entries.end() ? -1 : static_cast<int>(it - m_entries.begin());
}

int RecentDossiers::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecentDossiers::data(const QModelIndex& index, int role) const {
    const Entry& entry = m_entries.at(static_cast<std::size_t>(index.row()));
    const QString opened = entry.opened.isValid() ? entry.opened.toString(u"dd/MM/yyyy HH:mm"_s) : QString();
    const QString place =
        entry.there ? homeShort(entry.path) : tr("not found: %1").arg(homeShort(entry.path));
    switch (role) {
    case PathRole:
        return entry.path;
    case TitleRole:
        return entry.title;
    case FolderRole:
        return place;
    case OpenedRole:
        return opened;
    case ThereRole:
        return entry.there;
    case Qt::ToolTipRole:
        return entry.title + u'\n' + entry.path;
    case Qt::DisplayRole: // what screen readers say and typing finds
    case Qt::AccessibleTextRole:
        return QStringList{entry.title, place, opened}.join(u", "_s);
    default:
        return {};
    }
}

} // namespace dkt::gui
