// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/documents/Paper.h"
#include "gui/frame/Page.h"

#include <QPointer>
#include <QTimer>

namespace dkt::printing {
struct BatchResult;
}

namespace dkt::gui {

class AppContext;
class BatchDialog;
class DocumentsWidget;
class Job;
class PaperOutput;
class PaperSetupDialog;

/// The papers: looked at as they will be printed, printed, written to files. A paper is built and laid out
/// off the GUI thread, from the dossier as it stood when that began.
class DocumentsPage : public Page {
    Q_OBJECT

public:
    explicit DocumentsPage(AppContext& context, QObject* parent = nullptr);

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
    void dropDossier();
    void markStale();
    void refresh();
    void layOut();
    void showState();
    void exportPaper();
    void openBatch();
    void openSetup();
    void showIncomplete(const printing::BatchResult& result);
    void zoomBy(double factor);
    void turnPage(int step);

    AppContext& m_context;
    PaperOutput* m_output;
    ActionTable* m_table = nullptr;
    DocumentsWidget* m_view = nullptr;
    QPointer<BatchDialog> m_batch;
    QPointer<PaperSetupDialog> m_setup;
    QPointer<Job> m_layout; ///< the preview being made
    QTimer m_settle;        ///< changes come in bursts
    bool m_shown = false;
    bool m_stale = true;      ///< what is shown is not what the dossier says
    bool m_listStale = true;  ///< nor are the visits to choose from
};

} // namespace dkt::gui
