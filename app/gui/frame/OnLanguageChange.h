// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace dkt::gui {

/// Says a widget's words: at once, and again whenever the language changes.
///
///   new OnLanguageChange(this, [this] { m_label->setText(tr("Visits")); });
class OnLanguageChange final : public QObject {
    Q_OBJECT

public:
    /// Owned by `widget`.
    OnLanguageChange(QWidget* widget, std::function<void()> say);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_say;
};

} // namespace dkt::gui
