// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/documents/PaperPreview.h"
#include "services/PaperSetupService.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;
class QTabWidget;

namespace dkt::gui {

class AppContext;
class Job;
class LayoutForm;
class LetterheadForm;

/// Letterhead and layout of the campaign's papers, with the first page beside them as it would be printed.
/// Saved as one action; what somebody else changed meanwhile becomes a conflict, never lost.
class PaperSetupDialog : public QDialog {
    Q_OBJECT

public:
    PaperSetupDialog(AppContext& context, QWidget* parent);
    ~PaperSetupDialog() override;

private:
    void lay();
    void markFields();
    void preview();
    void save();
    void retranslate();
    [[nodiscard]] Campaign pending() const;

    AppContext& m_context;
    PaperSetup m_before;
    QTabWidget* m_tabs;
    LetterheadForm* m_letterhead;
    LayoutForm* m_layout;
    PaperPreview* m_preview;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QTimer m_settle;
    QPointer<Job> m_job; ///< the preview being made
};

} // namespace dkt::gui
