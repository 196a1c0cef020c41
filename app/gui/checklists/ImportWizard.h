// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QWizard>

namespace dkt::gui {

class AppContext;
class ImportColumnsPage;
class ImportResultPage;
class ImportSession;
class ImportSourcePage;

/// Brings a checklist in from a file or from pasted cells, in three steps: the file, its columns, the result.
/// Changes nothing in the dossier: whoever opened it takes the checklist. open() it.
class ImportWizard final : public QWizard {
    Q_OBJECT

public:
    ImportWizard(AppContext& context, QString memoryPath, QWidget* parent = nullptr);

    /// As if the user had chosen this file.
    void readFile(const QString& path);
    [[nodiscard]] int nextId() const override;
    void accept() override;

signals:
    void imported(const dkt::Checklist& checklist);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Step { SourceStep, ColumnsStep, ResultStep };
    void goOn();
    void fitInto(const QWidget* parent);
    void retranslate();

    AppContext& m_context;
    ImportSession* m_session;
    ImportSourcePage* m_sourcePage;
    ImportColumnsPage* m_columnsPage;
    ImportResultPage* m_resultPage;
};

} // namespace dkt::gui
