// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "gui/frame/EditBuffer.h"
#include "gui/plan/PlanPane.h"

#include <QTimer>

namespace dkt::gui {

class CampaignForm;

/// The campaign's own data: loaded when shown, saved when a field is left.
class CampaignPane final : public PlanPane {
    Q_OBJECT

public:
    explicit CampaignPane(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title(const Snapshot& snapshot) const override;
    [[nodiscard]] bool concerns(const ChangeSet& changes) const override;
    void refresh(const DossierView& view) override;
    void clear() override;
    void activate() override;
    [[nodiscard]] bool settle() override;
    [[nodiscard]] bool showRow(RowKind kind, const RowId& row) override;

private:
    /// False when the commit failed, which the user was told.
    bool save();

    CampaignForm* m_form;
    EditBuffer<Campaign> m_buffer;
    QTimer m_idle;
    bool m_loaded = false;
};

} // namespace dkt::gui
