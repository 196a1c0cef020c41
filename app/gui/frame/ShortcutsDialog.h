// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTreeWidget;

namespace dkt::gui {

class ActionTable;

/// Every action with its keys, made from the action table; a filter finds one by any part of its name.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ActionTable& table, QWidget* parent = nullptr);

private:
    void fill(const ActionTable& table);
    void filter(const QString& text);

    QTreeWidget* m_list;
};

} // namespace dkt::gui
