// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QFormLayout;
class QGridLayout;
class QLabel;

namespace dkt::gui {

class DateField;
class IssueStrip;

/// Every field of the campaign, in groups. Holds values; who loads and saves them is CampaignPane.
class CampaignForm final : public QWidget {
    Q_OBJECT

public:
    explicit CampaignForm(QWidget* parent = nullptr);

    /// Only fields that read differently are written, so cursors stay; what was typed as a day and is none
    /// stays to be put right. `stored` is what such a field counts as meanwhile.
    void setValues(const Campaign& campaign, const Campaign& stored);
    /// Empties every field, whatever stands in it.
    void clear();
    [[nodiscard]] const Campaign& value() const { return m_value; }
    /// The first day field that holds no date; null when all are sound.
    [[nodiscard]] DateField* unsound() const;
    void focusFirst();

signals:
    void typed();
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct TextPart {
        QString Campaign::*member;
        const char* caption;
        QLabel* label;
        QWidget* edit; ///< QLineEdit or TextField
    };
    struct DayPart {
        std::optional<QDate> Campaign::*member;
        const char* caption; ///< what a screen reader says
        DateField* edit;
    };
    struct Caption {
        const char* text;
        QLabel* label;
    };

    QFormLayout* group(QBoxLayout* column, const char* caption);
    void text(QFormLayout* form, QString Campaign::*member, const char* name, const char* caption,
              int lines = 1);
    void longText(QGridLayout* grid, int at, QString Campaign::*member, const char* name,
                  const char* caption);
    void days(QFormLayout* form, const char* caption, const std::vector<DayPart>& parts);
    DayPart day(std::optional<QDate> Campaign::*member, const char* name, const char* caption);
    QWidget* makeEdit(const char* name, int lines);
    void fillLeft(QBoxLayout* column);
    void fillRight(QBoxLayout* column);
    QWidget* makeTexts();
    void connectFields();
    void orderTabs();
    void take();
    void showIssues();
    void retranslate();
    void alignLabels();

    Campaign m_value, m_stored;
    std::vector<TextPart> m_texts;
    std::vector<DayPart> m_days;
    std::vector<Caption> m_captions;
    std::vector<QLabel*> m_sideLabels; ///< left of their fields
    QBoxLayout* m_columns;
    QLabel* m_dataNote;
    IssueStrip *m_decisionIssues, *m_timeIssues;
};

} // namespace dkt::gui
