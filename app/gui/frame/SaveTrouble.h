// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Error.h"

#include <QObject>

#include <functional>

namespace dkt::gui {

class AppContext;

/// When saving fails because of the disk (full, pulled out, broken): says so once, keeps it in sight, and tries
/// again when asked. What is typed stays in its form meanwhile.
class SaveTrouble final : public QObject {
    Q_OBJECT

public:
    /// `save` lets the page that is shown save what is typed; false when it could not.
    SaveTrouble(AppContext& context, std::function<bool()> save, QObject* parent = nullptr);
    ~SaveTrouble() override;

    [[nodiscard]] bool isOn() const { return m_on; }

signals:
    void ended();

private:
    bool see(const Error& error);
    void show();
    void tryAgain();

    AppContext& m_context;
    std::function<bool()> m_save;
    QString m_text;
    bool m_on = false;
};

} // namespace dkt::gui
