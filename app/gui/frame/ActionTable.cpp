// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/ActionTable.h"

#include "gui/frame/Icons.h"

#include <QActionGroup>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dkt::gui {

ActionTable::ActionTable(QObject* parent) : QObject(parent) {
}

void ActionTable::add(const std::vector<ActionSpec>& specs) {
    for (const ActionSpec& spec : specs) {
        m_specs.push_back(spec);
        addOne(spec);
    }
}

const char* ActionTable::keep(const QString& name) {
    return m_names.emplace_back(name.toLatin1()).constData();
}

void ActionTable::addOne(const ActionSpec& spec) {
    const QString id = QString::fromLatin1(spec.id);
    Q_ASSERT_X(!m_actions.contains(id), "ActionTable", spec.id);
    auto* action = new QAction(this);
    action->setObjectName(id);
    action->setMenuRole(QAction::NoRole);
    if (*spec.icon)
        action->setIcon(icon(QString::fromLatin1(spec.icon)));
    if (*spec.keys)
        action->setShortcuts(
            QKeySequence::listFromString(QString::fromLatin1(spec.keys), QKeySequence::PortableText));
    action->setCheckable(spec.shape == ActionShape::Checkable || *spec.choice);
    if (*spec.choice) {
        QActionGroup*& group = m_choices[QString::fromLatin1(spec.choice)];
        if (!group)
            group = new QActionGroup(this);
        group->addAction(action);
    }
    m_actions.insert(id, action);
    refresh(spec);
}

QAction* ActionTable::action(const char* id) const {
    QAction* found = m_actions.value(QString::fromLatin1(id));
    if (!found)
        qFatal("no action is called \"%s\"", id);
    return found;
}

void ActionTable::setEnabled(const char* id, bool enabled) {
    const QString key = action(id)->objectName();
    if (enabled)
        m_off.remove(key);
    else
        m_off.insert(key);
    for (const ActionSpec& spec : m_specs)
        if (key == QLatin1StringView(spec.id))
            refresh(spec);
}

void ActionTable::setText(const char* id, const QString& text) {
    m_texts.insert(action(id)->objectName(), text);
    for (const ActionSpec& spec : m_specs)
        if (QLatin1StringView(spec.id) == QLatin1StringView(id))
            refresh(spec);
}

void ActionTable::setActivePage(const QString& page) {
    if (page == m_page)
        return;
    m_page = page;
    refreshAll();
    emit reachChanged();
}

void ActionTable::setHasDossier(bool open) {
    m_hasDossier = open;
    refreshAll();
}

void ActionTable::retranslate() {
    refreshAll();
}

void ActionTable::refreshAll() {
    for (const ActionSpec& spec : m_specs)
        refresh(spec);
}

void ActionTable::refresh(const ActionSpec& spec) {
    QAction* target = action(spec.id);
    const QString own = m_texts.value(target->objectName());
    const QString text = own.isEmpty() ? QCoreApplication::translate("Actions", spec.text) : own;
    if (target->text() != text) {
        target->setText(text);
        const QString keys = target->shortcut().toString(QKeySequence::NativeText);
        target->setToolTip(keys.isEmpty() ? plainText(*target) : u"%1 (%2)"_s.arg(plainText(*target), keys));
    }
    const bool here = !*spec.page || m_page == QLatin1StringView(spec.page);
    target->setVisible(here);
    const bool possible = here && (spec.needs == Needs::Nothing || m_hasDossier);
    target->setEnabled(possible && !m_off.contains(target->objectName()));
}

QString ActionTable::plainText(const QAction& action) {
    QString text = action.text();
    text.replace("&&"_L1, "\1"_L1).remove('&'_L1).replace('\1'_L1, '&'_L1);
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace dkt::gui
