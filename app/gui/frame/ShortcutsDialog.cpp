// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/ShortcutsDialog.h"

#include "gui/frame/ActionTable.h"
#include "util/Text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString keysText(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionTable& table, QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Find an action"));
    search->setClearButtonEnabled(true);
    search->setAccessibleName(search->placeholderText());
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(true);
    fill(table);
    m_list->resizeColumnToContents(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(m_list);
    column->addWidget(buttons);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(620, 520);
}

void ShortcutsDialog::fill(const ActionTable& table) {
    for (const ActionSpec& spec : table.specs()) {
        const QAction& action = *table.action(spec.id);
        if (action.shortcuts().isEmpty())
            continue;
        auto* row = new QTreeWidgetItem(m_list, {ActionTable::plainText(action), keysText(action)});
        row->setIcon(0, action.icon());
    }
}

void ShortcutsDialog::filter(const QString& text) {
    const QString wanted = text::folded(text);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        item->setHidden(!text::folded(item->text(0) + u' ' + item->text(1)).contains(wanted));
    }
}

} // namespace dkt::gui
