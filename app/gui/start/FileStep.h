// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/start/WizardStep.h"

class QLabel;
class QPushButton;

namespace dkt::gui {

class AppContext;

/// Where the dossier is kept, and what it will hold.
class FileStep final : public WizardStep {
    Q_OBJECT

public:
    explicit FileStep(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    void load(const WizardDraft& draft) override;
    void store(WizardDraft& draft) const override;
    void entered(const WizardDraft& draft) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool isFilled() const override { return m_byHand; }

    /// The file that will be made.
    [[nodiscard]] QString path() const;

private:
    void propose(const QString& title);
    void setPath(const QString& path);
    void askFile();
    void showSummary(const WizardDraft& draft);

    AppContext& m_context;
    bool m_byHand = false; ///< the name or folder was chosen: the title no longer decides it
    QLineEdit *m_name, *m_folder;
    QPushButton* m_choose;
    QLabel* m_summary;
};

} // namespace dkt::gui
