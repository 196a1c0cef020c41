// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/PackageExporter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dkt::gui {

class AppContext;

/// Giao gói: to whom, with what, how protected, in which file. Shows what will go before it goes.
class HandOverDialog : public QDialog {
    Q_OBJECT

public:
    /// `recipient` is chosen at first where the laptop is known.
    HandOverDialog(AppContext& context, const std::optional<DeviceKey>& recipient, QWidget* parent);

    /// What was decided; the path is chosen next.
    [[nodiscard]] ExportOrder order() const;

private:
    void build();
    void fillRecipients(const std::optional<DeviceKey>& recipient);
    void checkPassphrase();
    void showPlan();

    AppContext& m_context;
    std::vector<Peer> m_peers;
    QComboBox* m_recipient;
    QCheckBox* m_evidence;
    QComboBox* m_split;
    QCheckBox* m_protect;
    QLineEdit *m_passphrase, *m_again;
    QLabel *m_plan, *m_fault;
    QPushButton* m_ok = nullptr;
};

} // namespace dkt::gui
