// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Evidence.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>

#include <deque>

namespace dkt::gui {

class AppContext;

/// Small pictures of evidence, made off the GUI thread one after the other and kept by content.
class Thumbnails final : public QObject {
    Q_OBJECT

public:
    static constexpr int side = 72;

    explicit Thumbnails(AppContext& context, QObject* parent = nullptr);

    /// The picture when it is made already; null for files that are no pictures. Otherwise it is made, and
    /// ready() tells.
    [[nodiscard]] QPixmap of(const EvidenceFile& file);

signals:
    void ready();

private:
    void next();

    AppContext& m_context;
    QHash<QByteArray, QPixmap> m_made; ///< null where no picture could be read
    std::deque<QByteArray> m_wanted;
    bool m_working = false;
};

} // namespace dkt::gui
