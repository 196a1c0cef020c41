// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/documents/Paper.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace dkt::gui {

class Settings;

/// Which paper, in which format, and what stands in the way of issuing it.
class PaperPanel : public QWidget {
    Q_OBJECT

public:
    PaperPanel(Settings& settings, QAction* exportAction, QAction* printAction, QWidget* parent = nullptr);

    [[nodiscard]] const doc::PaperType& kind() const;
    [[nodiscard]] doc::PaperFormat format() const;
    [[nodiscard]] bool opensFolder() const;
    /// Cells two people changed apart: a paper over them may be looked at, not issued.
    void setConflicts(int conflicts);
    [[nodiscard]] QString warning() const;

signals:
    void kindChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* buttonFor(QAction* action, const QString& name);
    void fillFormats();
    void retranslate();

    Settings& m_settings;
    QLabel* m_papersTitle;
    QListWidget* m_papers;
    QLabel* m_description;
    QLabel* m_formatTitle;
    QComboBox* m_formats;
    QCheckBox* m_openFolder;
    QLabel* m_warning;
    int m_conflicts = 0;
};

} // namespace dkt::gui
