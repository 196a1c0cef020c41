// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace dkt::gui {

class ActionTable;
class AppContext;
class ViewActions;

/// Who acts, language, theme, text size, what papers are saved as, where files are kept and backed up. Everything
/// takes effect at once, so there is nothing to apply.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(AppContext& context, ActionTable& table, ViewActions& view, QWidget* parent);

private:
    QWidget* personGroup();
    QWidget* screenGroup();
    QWidget* filesGroup();
    QWidget* backupGroup();
    QComboBox* choice(const QString& name, const std::vector<const char*>& actions);
    QComboBox* textSizes();
    QComboBox* paperFormats();
    QWidget* folderRow(const QString& purpose);
    void showFolder(QLineEdit* field, const QString& purpose) const;
    /// A label for `field` whose words follow the language.
    void addRow(QFormLayout* form, QWidget* field, QWidget* row, const char* words);

    AppContext& m_context;
    ActionTable& m_table;
    ViewActions& m_view;
};

} // namespace dkt::gui
