// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/start/WizardStep.h"
#include "imports/ChecklistImporter.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace dkt::gui {

class AppContext;

/// The checklist: read from a file, one of those that ship with the program, or none yet.
class ChecklistStep final : public WizardStep {
    Q_OBJECT

public:
    explicit ChecklistStep(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    void load(const WizardDraft& draft) override;
    void store(WizardDraft& draft) const override;
    [[nodiscard]] bool isFilled() const override { return m_checklist.has_value(); }

    /// Reads a file in the background and shows what it holds.
    void read(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void askFile();
    void takeShipped(int index);
    void take(const ChecklistImport& import, const QString& path);
    void refuse(const QString& path, const QString& why);
    void clear();
    void show();
    [[nodiscard]] QString figures() const;
    void fillTree();

    AppContext& m_context;
    std::optional<Checklist> m_checklist;
    QString m_from;
    QStringList m_remarks;
    QPushButton *m_choose, *m_remove;
    QComboBox* m_shipped;
    QLabel *m_summary, *m_problems;
    QStandardItemModel* m_tree;
    QTreeView* m_view;
};

} // namespace dkt::gui
