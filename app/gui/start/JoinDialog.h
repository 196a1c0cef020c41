// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/PackageImporter.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dkt::gui {

class AppContext;

/// A new laptop joins: who the hand-out is from, its passphrase, and where the dossier shall lie.
class JoinDialog : public QDialog {
    Q_OBJECT

public:
    JoinDialog(AppContext& context, const QStringList& packages, QWidget* parent);

signals:
    /// Everything is known; the packages could be read.
    void wanted(const QString& path, const dkt::ImportOrder& order);

private:
    void build();
    /// Looks at the packages' heads, as far as the passphrase lets it.
    void look();
    void propose(const QString& title);
    void askFile();
    void join();

    AppContext& m_context;
    QStringList m_packages;
    QLabel *m_words, *m_fault;
    QLineEdit *m_passphrase, *m_file;
    QLabel* m_passphraseLabel;
    QPushButton *m_choose, *m_ok = nullptr;
    bool m_named = false; ///< the user chose the file
};

} // namespace dkt::gui
