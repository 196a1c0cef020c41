// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace dkt::gui {

/// Watches the fields of a form: says when one is left, and keeps the wheel from changing a field that only
/// happens to lie under the pointer while the form is scrolled.
class FieldWatch final : public QObject {
    Q_OBJECT

public:
    explicit FieldWatch(QObject* parent) : QObject(parent) {}

    /// All line edits, text edits, combo boxes and spin boxes in `form`.
    void watch(QWidget& form);

signals:
    /// After the focus has moved on.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace dkt::gui
