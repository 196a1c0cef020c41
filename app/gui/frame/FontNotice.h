// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace dkt::gui {

class AppContext;

/// Says once that the font of the papers is not installed, which one stands in, and what to do about it.
class FontNotice final : public QObject {
    Q_OBJECT

public:
    explicit FontNotice(AppContext& context, QObject* parent = nullptr);

private:
    void tellOnce();

    AppContext& m_context;
};

} // namespace dkt::gui
