// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/findings/FindingFilter.h"
#include "gui/findings/FindingsModel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace dkt::gui {

class Settings;

/// What limits the findings shown: words, and a choice for each thing one asks by.
class FindingFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindingFilterBar(Settings& settings, QWidget* parent = nullptr);

    /// The units, teams and sections to choose from; choices stay.
    void setChoices(const std::vector<FindingRow>& rows);
    [[nodiscard]] FindingFilter filter() const;
    [[nodiscard]] FindingsModel::Grouping grouping() const;
    void clear();
    void focusSearch();
    void save() const;

signals:
    void filterChanged();
    void groupingChanged();

private:
    void fillFixed();
    void restore();
    [[nodiscard]] std::vector<QComboBox*> boxes() const;

    Settings& m_settings;
    QLineEdit* m_search;
    QComboBox* m_kind;
    QComboBox* m_severity;
    QComboBox* m_unit;
    QComboBox* m_section;
    QComboBox* m_team;
    QComboBox* m_stand;
    QComboBox* m_lack;
    QComboBox* m_grouping;
    QToolButton* m_clear;
    QTimer m_typing;
};

} // namespace dkt::gui
