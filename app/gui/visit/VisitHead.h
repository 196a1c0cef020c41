// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "gui/frame/EditBuffer.h"
#include "journal/ChangeListener.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace dkt::gui {

class FieldMarks;

class AppContext;
class ShareKeeper;
class TextField;
class VisitSheet;

/// The visit's own data, folded out when wanted: day, way of inspecting, team, who took part for the unit.
/// Each field is saved when it is left; what arrives from elsewhere is taken over except where somebody
/// types.
class VisitHead final : public QFrame {
    Q_OBJECT

public:
    VisitHead(AppContext& context, VisitSheet& sheet, ShareKeeper& shares, QWidget* parent = nullptr);

    /// Saves what is typed; false when it cannot be (a day that is none): the field then has the focus.
    bool flush();
    void focusFirst();
    [[nodiscard]] bool isDirty() const { return m_buffer.isDirty(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Field {
        QLabel* label;
        QWidget* field;
    };
    void build();
    void arrange();
    void connectFields();
    void reload();
    void follow(const ChangeSet& changes);
    void fillTeams();
    void showValues();
    void take();
    /// Whether it may be edited is asked at the first key, not once the field is left.
    void askFirst();
    bool takeDate();
    void retranslate();

    AppContext& m_context;
    VisitSheet& m_sheet;
    ShareKeeper& m_shares;
    EditBuffer<Visit> m_buffer;
    FieldMarks* m_marks = nullptr;
    QGridLayout* m_grid;
    QLineEdit *m_date, *m_jointWith;
    QComboBox *m_mode, *m_team;
    TextField* m_attendees;
    QLabel *m_dateLabel, *m_modeLabel, *m_jointLabel, *m_teamLabel, *m_attendeesLabel, *m_issue;
    int m_columns = 0;
    bool m_saving = false;
};

} // namespace dkt::gui
