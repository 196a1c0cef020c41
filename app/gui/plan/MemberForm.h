// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace dkt::gui {

/// The fields of one member, with a box for each section he or she may be responsible for. Holds values.
class MemberForm final : public QWidget {
    Q_OBJECT

public:
    explicit MemberForm(QWidget* parent = nullptr);

    /// The teams to choose from, and the sections of the checklists.
    void setChoices(const std::vector<Team>& teams, const std::vector<const Section*>& sections);
    void setValues(const Member& member);
    [[nodiscard]] const Member& value() const { return m_value; }
    void focusFirst();

signals:
    void typed();
    /// A choice was made: saved at once.
    void decided();
    void left();

private:
    struct SectionBox {
        QString code;
        QCheckBox* box;
    };

    void take();
    void retranslate();
    void addBox(const QString& code, const QString& title);

    Member m_value;
    QLabel *m_nameLabel, *m_positionLabel, *m_roleLabel, *m_teamLabel, *m_sectionsLabel, *m_noSections;
    QLineEdit *m_name, *m_position;
    QComboBox *m_role, *m_team;
    QVBoxLayout* m_boxColumn;
    std::vector<SectionBox> m_boxes;
};

} // namespace dkt::gui
