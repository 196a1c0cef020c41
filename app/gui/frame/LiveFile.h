// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace dkt::gui {

/// A small JSON file that lives as long as what it tells of: if the program ends before it is cleared (crash,
/// power cut), the next start finds it. Its owner holds a kernel lock, which dies with the process whatever
/// happens, so that files of running programs are never taken for left ones.
class LiveFile {
public:
    struct Left {
        QString file;
        QDateTime at; ///< last written
        QJsonObject content;
    };

    /// Nothing is on the disk until write().
    LiveFile(const QString& folder, const QString& kind);
    /// Clears: an orderly end.
    ~LiveFile();
    LiveFile(const LiveFile&) = delete;
    LiveFile& operator=(const LiveFile&) = delete;

    /// False when the disk does not take it.
    bool write(const QJsonObject& content);
    void clear();

    /// Files of this kind whose owner is gone, newest first.
    [[nodiscard]] static std::vector<Left> leftBehind(const QString& folder, const QString& kind);
    static void discard(const QString& file);

private:
    QString m_folder;
    QString m_file;
    int m_lock = -1;
};

} // namespace dkt::gui
