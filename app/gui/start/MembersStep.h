// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/start/WizardStep.h"

class QLabel;
class QPushButton;
class QTableView;

namespace dkt::gui {

class MembersTable;

/// Who inspects: names or posts, their roles and teams.
class MembersStep final : public WizardStep {
    Q_OBJECT

public:
    explicit MembersStep(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    void load(const WizardDraft& draft) override;
    void store(WizardDraft& draft) const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool isFilled() const override;

    /// Takes rows off the clipboard.
    void paste();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void removeSelected();
    void moveDown();
    void startRow();

    MembersTable* m_members;
    QTableView* m_view;
    QPushButton *m_add, *m_paste, *m_remove;
};

} // namespace dkt::gui
