// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/history/HistoryWords.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTextBrowser;

namespace dkt::gui {

class ActionTable;

/// One change in full: both texts with what differs marked, who, when, on which laptop, with which program, why.
class HistoryDetail final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryDetail(ActionTable& table, QWidget* parent = nullptr);

    void show(const HistoryWords& words, const HistoryEntry& entry);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Shown {
        HistoryWords words;
        HistoryEntry entry;
    };
    void retranslate();
    void refresh();
    [[nodiscard]] QString facts() const;

    std::optional<Shown> m_shown;
    QLabel *m_heading, *m_facts, *m_fromLabel, *m_toLabel;
    QTextBrowser *m_from, *m_to;
    std::vector<QWidget*> m_parts;
};

} // namespace dkt::gui
