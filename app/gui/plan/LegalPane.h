// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/EditBuffer.h"
#include "gui/plan/PlanPane.h"

class QStackedWidget;
class QTreeView;

namespace dkt::gui {

class ActionTable;
class LegalForm;
class LegalModel;

/// The legal bases as the papers word them, with the parts of the chosen one beside them.
class LegalPane final : public PlanPane {
    Q_OBJECT

public:
    LegalPane(AppContext& context, ActionTable& table, QWidget* parent = nullptr);

    [[nodiscard]] QString title(const Snapshot& snapshot) const override;
    [[nodiscard]] bool concerns(const ChangeSet& changes) const override;
    void refresh(const DossierView& view) override;
    void clear() override;
    void activate() override;
    [[nodiscard]] bool settle() override;
    [[nodiscard]] bool showRow(RowKind kind, const RowId& row) override;
    [[nodiscard]] bool can(PlanCommand command) const override;
    void run(PlanCommand command) override;
    [[nodiscard]] QString addText() const override;

private:
    QWidget* makeBody(ActionTable& table);
    void connectParts(ActionTable& table);
    /// Lines of text become legal documents, in one commit.
    void addLines(const QString& text);
    void move(const std::vector<LegalDocumentId>& ids, LegalDocumentId before);
    void moveBy(int step);
    void removeSelected();
    void choose(LegalDocumentId id);
    void onCurrentChanged();
    bool save();
    [[nodiscard]] std::vector<LegalDocumentId> selected() const;
    [[nodiscard]] int currentRow() const;

    LegalModel* m_model;
    QTreeView* m_list;
    LegalForm* m_form;
    QStackedWidget* m_stack;
    EditBuffer<LegalDocument> m_buffer;
    bool m_refreshing = false;
};

} // namespace dkt::gui
