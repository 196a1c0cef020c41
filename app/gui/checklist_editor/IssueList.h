// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Issue.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace dkt::gui {

/// What stands in the way of issuing and what looks like a slip; choosing one leads to its place.
class IssueList final : public QWidget {
    Q_OBJECT

public:
    explicit IssueList(QWidget* parent = nullptr);

    void setIssues(std::vector<Issue> issues);

signals:
    void chosen(const QString& target);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    std::vector<Issue> m_issues;
    QLabel* m_caption;
    QListWidget* m_list;
};

} // namespace dkt::gui
