// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/PackageImporter.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace dkt::gui {

class AppContext;

/// Nhận gói: what the packages would bring, before anything is taken; which unknown laptops are accepted; the
/// passphrase, where one is needed; then what came of it.
class TakeInDialog : public QDialog {
    Q_OBJECT

public:
    TakeInDialog(AppContext& context, const QStringList& paths, QWidget* parent);

    /// Reads the packages; opens itself once there is something to show.
    void start();

signals:
    /// Taken in: the report, as shown.
    void taken(const dkt::ImportReport& report);
    void conflictsWanted();

private:
    void build();
    void preview();
    void show(const ImportReport& report);
    void showDone(const ImportReport& report);
    void offerLaptops(const ImportReport& report);
    void takeIn();
    [[nodiscard]] ImportOrder order() const;
    [[nodiscard]] std::vector<DeviceKey> accepted() const;

    AppContext& m_context;
    QStringList m_paths;
    QTextBrowser* m_words;
    QLabel* m_laptopsTitle;
    QListWidget* m_laptops;
    QLineEdit* m_passphrase;
    QPushButton *m_read, *m_take, *m_conflicts;
    QCheckBox* m_whole;
    QDialogButtonBox* m_buttons;
};

} // namespace dkt::gui
