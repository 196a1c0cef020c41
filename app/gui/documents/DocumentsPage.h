// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/documents/Paper.h"
#include "gui/frame/Page.h"
#include "printing/PaperFile.h"

#include <QPointer>
#include <QTimer>

namespace dkt::gui {

class AppContext;
class DocumentsWidget;
class Job;

/// The papers: looked at as they will be printed, printed, written to files. A paper is built and laid out
/// off the GUI thread, from the dossier as it stood when that began.
class DocumentsPage : public Page {
    Q_OBJECT

public:
    explicit DocumentsPage(AppContext& context);

    [[nodiscard]] QString id() const override { return QStringLiteral("documents"); }
    [[nodiscard]] QString title() const override { return tr("Documents"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("documents"); }
    [[nodiscard]] std::vector<ActionSpec> actions() const override;
    void bind(ActionTable& table) override;
    void activated() override;
    void deactivated() override;

protected:
    QWidget* createWidget() override;

private:
    void markStale();
    void refresh();
    void showConflicts();
    void exportPaper();
    void write(const printing::PaperFile& file);
    void print();
    void zoomBy(double factor);
    void turnPage(int step);
    [[nodiscard]] PaperSource source() const;
    [[nodiscard]] QString proposedPath() const;

    AppContext& m_context;
    ActionTable* m_table = nullptr;
    DocumentsWidget* m_view = nullptr;
    QPointer<Job> m_layout; ///< the preview being made
    QTimer m_settle;        ///< changes come in bursts
    bool m_shown = false;
    bool m_stale = true;
};

} // namespace dkt::gui
