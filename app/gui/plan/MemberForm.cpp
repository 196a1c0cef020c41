// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/MemberForm.h"

#include "domain/PlanCheck.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/widgets/EnumCombo.h"
#include "gui/widgets/FieldWatch.h"
#include "util/Text.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

MemberForm::MemberForm(QWidget* parent)
    : QWidget(parent), m_nameLabel(new QLabel), m_positionLabel(new QLabel), m_roleLabel(new QLabel),
      m_teamLabel(new QLabel), m_sectionsLabel(new QLabel), m_noSections(new QLabel), m_name(new QLineEdit),
      m_position(new QLineEdit), m_role(new QComboBox), m_team(new QComboBox), m_boxColumn(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](QLabel* caption, QWidget* field, const char* name) {
        field->setObjectName(QString::fromLatin1(name));
        caption->setBuddy(field);
        column->addWidget(caption);
        column->addWidget(field);
        column->addSpacing(4);
    };
    add(m_nameLabel, m_name, "memberName");
    add(m_positionLabel, m_position, "memberPosition");
    add(m_roleLabel, m_role, "memberRole");
    add(m_teamLabel, m_team, "memberTeam");
    m_sectionsLabel->setObjectName(u"memberSections"_s);
    column->addWidget(m_sectionsLabel);
    m_noSections->setWordWrap(true);
    m_boxColumn->setSpacing(2);
    column->addWidget(m_noSections);
    column->addLayout(m_boxColumn);
    column->addStretch(1);
    for (QComboBox* box : {m_role, m_team}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        connect(box, &QComboBox::activated, this, [this] {
            take();
            emit decided();
        });
    }
    for (const QLineEdit* field : {m_name, m_position})
        connect(field, &QLineEdit::textEdited, this, [this] {
            take();
            emit typed();
        });
    auto* fields = new FieldWatch(this);
    fields->watch(*this);
    connect(fields, &FieldWatch::left, this, &MemberForm::left);
    new OnLanguageChange(this, [this] { retranslate(); });
}

void MemberForm::setChoices(const std::vector<Team>& teams, const std::vector<const Section*>& sections) {
    const QSignalBlocker quiet(m_team);
    m_team->clear();
    m_team->addItem(tr("Delegation as a whole"), QString());
    for (const Team& team : teams)
        m_team->addItem(team.name, team.id.row.hex());
    std::vector<QString> codes;
    for (const Section* section : sections)
        codes.push_back(section->code);
    if (!std::ranges::equal(codes, m_boxes, {}, {}, &SectionBox::code)) {
        for (const SectionBox& entry : m_boxes)
            delete entry.box;
        m_boxes.clear();
        for (const Section* section : sections)
            addBox(section->code, text::collapsed(section->title));
    }
    m_noSections->setVisible(sections.empty());
    setTone(*m_noSections, Tone::Quiet);
}

void MemberForm::addBox(const QString& code, const QString& title) {
    auto* box = new QCheckBox;
    box->setObjectName(u"memberSection."_s + code);
    const QString words = u"%1. %2"_s.arg(code, title);
    box->setText(QString(words).replace(u'&', u"&&"_s));
    box->setToolTip(words);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(box, &QCheckBox::clicked, this, [this] {
        take();
        emit decided();
    });
    m_boxColumn->addWidget(box);
    m_boxes.push_back({code, box});
}

void MemberForm::setValues(const Member& member) {
    m_value = member;
    if (m_name->text() != member.name)
        m_name->setText(member.name);
    if (m_position->text() != member.position)
        m_position->setText(member.position);
    enumcombo::setValue<Role>(*m_role, member.role);
    m_team->setCurrentIndex(std::max(0, m_team->findData(member.team.row.hex())));
    const QStringList codes = plan::sectionCodes(member.fields);
    for (const SectionBox& entry : m_boxes)
        entry.box->setChecked(codes.contains(entry.code));
}

void MemberForm::take() {
    m_value.name = m_name->text();
    m_value.position = m_position->text();
    m_value.role = enumcombo::value<Role>(*m_role).value_or(m_value.role);
    m_value.team = TeamId(RowId::fromHex(m_team->currentData().toString()));
    // Codes no checklist has stay: the checklist may come later.
    QStringList codes;
    const QStringList before = plan::sectionCodes(m_value.fields);
    for (const SectionBox& entry : m_boxes)
        if (entry.box->isChecked())
            codes << entry.code;
    for (const QString& code : before)
        if (std::ranges::find(m_boxes, code, &SectionBox::code) == m_boxes.end())
            codes << code;
    if (codes != before)
        m_value.fields = codes.join(u", "_s);
}

void MemberForm::focusFirst() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void MemberForm::retranslate() {
    m_nameLabel->setText(tr("Name or post"));
    m_positionLabel->setText(tr("Position, body"));
    m_roleLabel->setText(tr("Role"));
    m_teamLabel->setText(tr("Team"));
    m_sectionsLabel->setText(tr("Responsible for the sections"));
    m_noSections->setText(tr("The sections come from the checklists: add one first."));
    enumcombo::fill<Role>(*m_role);
    const QSignalBlocker quiet(m_role);
    m_role->removeItem(0); // everybody has one
    enumcombo::setValue<Role>(*m_role, m_value.role);
    if (m_team->count() > 0)
        m_team->setItemText(0, tr("Delegation as a whole"));
    m_name->setAccessibleName(tr("Name or post of the member"));
    m_position->setAccessibleName(tr("Position and body of the member"));
    m_role->setAccessibleName(tr("Role of the member"));
    m_team->setAccessibleName(tr("Team of the member"));
}

} // namespace dkt::gui
