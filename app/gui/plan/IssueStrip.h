// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Issue.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace dkt::gui {

/// Remarks on what is entered, one line each, where they are looked for: under the fields. Takes no room while
/// there are none. A remark with a target can be clicked.
class IssueStrip final : public QWidget {
    Q_OBJECT

public:
    explicit IssueStrip(QWidget* parent = nullptr);

    void setIssues(const std::vector<Issue>& issues);
    [[nodiscard]] const std::vector<Issue>& issues() const { return m_issues; }

signals:
    void targetChosen(const QString& target);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show();

    std::vector<Issue> m_issues;
    QVBoxLayout* m_lines;
};

} // namespace dkt::gui
