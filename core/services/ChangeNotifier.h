// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/ChangeListener.h"

#include <QObject>

namespace dkt {

/// Tells models and pages what changed, after it is durable: edit, import, merge and undo refresh the
/// screen through this one path.
class ChangeNotifier final : public QObject, public ChangeListener {
    Q_OBJECT

public:
    void changed(const ChangeSet& changes) override { emit dossierChanged(changes); }

signals:
    void dossierChanged(const dkt::ChangeSet& changes);
};

} // namespace dkt
