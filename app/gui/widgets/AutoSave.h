// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace dkt::gui {

/// When typed words are put aside and when they are saved: a draft each second while typing goes on, a save
/// after a pause.
struct AutoSaveTimes {
    std::chrono::milliseconds draft{1000};
    std::chrono::milliseconds idle{5000};
};

class AutoSave final : public QObject {
    Q_OBJECT

public:
    explicit AutoSave(AutoSaveTimes times, QObject* parent = nullptr);

    /// A key was typed.
    void touch();
    /// All is saved: nothing is due any more.
    void stop();

signals:
    void draftDue();
    void saveDue();

private:
    QTimer m_draft, m_idle;
};

} // namespace dkt::gui
