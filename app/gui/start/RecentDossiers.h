// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDateTime>

#include <vector>

namespace dkt::gui {

class Settings;

/// The dossiers opened last, as they are remembered: nothing is read from their files.
class RecentDossiers final : public QAbstractListModel {
    Q_OBJECT

public:
    enum DataRole { PathRole = Qt::UserRole, TitleRole, FolderRole, OpenedRole, ThereRole };

    explicit RecentDossiers(const Settings& settings, QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] int rowOf(const QString& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        QString path;
        QString title;
        QDateTime opened;
        bool there = false;
    };

    const Settings& m_settings;
    std::vector<Entry> m_entries;
};

} // namespace dkt::gui
