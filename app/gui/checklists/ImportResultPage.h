// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class QLabel;
class QLineEdit;

namespace dkt::gui {

class ImportSession;
class OutlineTree;

/// The checklist as it will be in the dossier, with its title and version to be put right.
class ImportResultPage final : public QWizardPage {
    Q_OBJECT

public:
    explicit ImportResultPage(ImportSession& session, QWidget* parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    void initializePage() override;
    [[nodiscard]] QString checklistTitle() const;
    [[nodiscard]] QString version() const;

private:
    void show();
    void retranslate();

    ImportSession& m_session;
    QLabel* m_titleLabel;
    QLineEdit* m_title;
    QLabel* m_versionLabel;
    QLineEdit* m_version;
    QLabel* m_remarkIcon;
    QLabel* m_remark;
    OutlineTree* m_outline;
};

} // namespace dkt::gui
