// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/documents/Paper.h"
#include "printing/PaperBatch.h"

#include <QDialog>

class QCheckBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace dkt::gui {

class AppContext;
class BatchUnits;

/// Many papers in one go: for which units, which papers, in which formats, where to and under what names.
/// What it comes to is shown before it is begun.
class BatchDialog : public QDialog {
    Q_OBJECT

public:
    /// `first` is the paper looked at: it is chosen to begin with.
    BatchDialog(AppContext& context, const PaperChoice& first, QWidget* parent);

signals:
    void writeRequested(const std::vector<dkt::printing::PaperFile>& files);
    void printRequested(const std::vector<dkt::printing::PaperFile>& files);

private:
    [[nodiscard]] QGroupBox* makePapers(const PaperChoice& first);
    [[nodiscard]] QGroupBox* makeFormats();
    [[nodiscard]] QGroupBox* makeFiles();
    void lay(QGroupBox* papers, QGroupBox* formats, QGroupBox* files);
    void chooseFolder();
    [[nodiscard]] printing::BatchOrder order() const;
    [[nodiscard]] std::vector<printing::PaperFile> plan(const printing::BatchOrder& order) const;
    void refresh();
    void write();
    void print();
    void retranslate();

    AppContext& m_context;
    std::shared_ptr<const DossierView> m_data;
    BatchUnits* m_units;
    QGroupBox* m_papersBox = nullptr;
    QGroupBox* m_formatsBox = nullptr;
    QGroupBox* m_filesBox = nullptr;
    std::vector<QCheckBox*> m_papers;  ///< as paperTypes()
    std::vector<QCheckBox*> m_formats; ///< as batchFormats()
    QLabel* m_folderTitle;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QLabel* m_patternTitle;
    QLineEdit* m_pattern;
    QLabel* m_fields;
    QRadioButton* m_replace;
    QRadioButton* m_keep;
    QLabel* m_preview;
    QPushButton* m_write;
    QPushButton* m_print;
    QPushButton* m_cancel;
};

} // namespace dkt::gui
