// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Error.h"

#include <QDialog>

namespace dkt::gui {

class Backups;

/// What can be done about a dossier that is damaged or gone: put a backup back, get out of it what is left, look
/// for it elsewhere.
class TroubleDialog final : public QDialog {
    Q_OBJECT

public:
    TroubleDialog(const QString& path, const Error& error, const Backups& backups, QWidget* parent);

signals:
    void restoreWanted();
    void salvageWanted();
    void locateWanted();
};

} // namespace dkt::gui
