// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/SuccessionDialog.h"

#include "domain/PlanCheck.h"
#include "gui/frame/Appearance.h"
#include "gui/widgets/DateField.h"
#include "util/Collation.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

SuccessionDialog::SuccessionDialog(const std::vector<Unit>& old, const std::vector<Unit>& all, QDate today,
                                   QWidget* parent)
    : QDialog(parent), m_choice(new QComboBox), m_name(new QLineEdit), m_code(new QLineEdit),
      m_type(new QLineEdit(old.front().type)), m_parent(new QLineEdit(old.front().parent)), m_since(new DateField),
      m_hint(new QLabel) {
    setObjectName(u"successionDialog"_s);
    setWindowTitle(old.size() == 1 ? tr("Rename %1 with a successor").arg(old.front().name)
                                   : tr("Merge %n units", nullptr, static_cast<int>(old.size())));
    if (old.size() == 1)
        m_name->setText(old.front().name);
    fillChoices(all);
    layOut(old);
    m_since->setValue(today);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SuccessionDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &SuccessionDialog::refresh);
    connect(m_since, &QLineEdit::textChanged, this, &SuccessionDialog::refresh);
    refresh();
    m_name->setFocus();
    m_name->selectAll();
}

void SuccessionDialog::fillChoices(const std::vector<Unit>& all) {
    m_units.emplace_back();
    for (const Unit& unit : all)
        if (!plan::hasCeased(unit))
            m_units.push_back(unit);
    const Collation collation;
    std::ranges::sort(m_units.begin() + 1, m_units.end(),
                      [&](const Unit& a, const Unit& b) { return collation(a.name, b.name); });
    m_choice->addItem(tr("a new unit:"));
    for (std::size_t at = 1; at < m_units.size(); ++at)
        m_choice->addItem(m_units[at].parent.isEmpty() ? m_units[at].name
                                                       : u"%1 (%2)"_s.arg(m_units[at].name, m_units[at].parent));
}

void SuccessionDialog::layOut(const std::vector<Unit>& old) {
    QStringList names;
    for (const Unit& unit : old)
        names << unit.name;
    auto* words = new QLabel(tr("%1 will be marked as no more; visits made before keep the old name.")
                                 .arg(names.join(u", "_s)));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(words);
    const auto add = [&](const QString& caption, QWidget* field, const char* name) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(caption);
        form->addRow(caption, field);
    };
    add(tr("In their place"), m_choice, "successionChoice");
    add(tr("Name"), m_name, "successionName");
    add(tr("Code"), m_code, "successionCode");
    add(tr("Type"), m_type, "successionType");
    add(tr("Belongs to"), m_parent, "successionParent");
    add(tr("From the day"), m_since, "successionSince");
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(30);
    m_hint->setWordWrap(true);
    form->addRow(m_hint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(old.size() == 1 ? tr("Rename") : tr("Merge"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"successionAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    setMinimumWidth(460);
}

void SuccessionDialog::refresh() {
    const bool fresh = m_choice->currentIndex() <= 0;
    for (QLineEdit* field : {m_name, m_code, m_type, m_parent})
        field->setEnabled(fresh);
    const bool named = !fresh || !m_name->text().trimmed().isEmpty();
    const bool dated = m_since->value().has_value();
    m_hint->setText(!named  ? tr("The new unit needs a name.")
                    : !dated ? tr("Say from which day, as 01/07/2025.")
                             : QString());
    setTone(*m_hint, Tone::Bad);
    m_accept->setEnabled(named && dated);
}

Unit SuccessionDialog::successor() const {
    if (m_choice->currentIndex() > 0)
        return m_units.at(static_cast<std::size_t>(m_choice->currentIndex()));
    Unit unit;
    unit.name = m_name->text().simplified();
    unit.code = m_code->text().trimmed();
    unit.type = m_type->text().simplified();
    unit.parent = m_parent->text().simplified();
    return unit;
}

QDate SuccessionDialog::since() const {
    return m_since->value().value_or(QDate());
}

} // namespace dkt::gui
