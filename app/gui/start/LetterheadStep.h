// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/start/WizardStep.h"

class QPlainTextEdit;

namespace dkt::gui {

class LetterheadPreview;
class Settings;

/// Who issues the papers and who signs them. Proposed again for the next dossier.
class LetterheadStep final : public WizardStep {
    Q_OBJECT

public:
    explicit LetterheadStep(int year, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    void load(const WizardDraft& draft) override;
    void store(WizardDraft& draft) const override;
    [[nodiscard]] bool isFilled() const override;

    /// What this person's last dossier had.
    static void propose(const Settings& settings, Campaign& campaign);
    static void remember(Settings& settings, const Campaign& campaign);

private:
    [[nodiscard]] QWidget* previewPanel();
    void showPreview();

    int m_year;
    LetterheadPreview* m_preview;
    QLineEdit *m_governingBody, *m_issuer, *m_symbol, *m_place, *m_signerName;
    QPlainTextEdit* m_signerTitle;
};

} // namespace dkt::gui
