// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/QtPrompts.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMainWindow>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace dkt::gui {

namespace {

QMessageBox::Icon boxIcon(Severity severity) {
    switch (severity) {
    case Severity::Note:
        return QMessageBox::Information;
    case Severity::Warning:
        return QMessageBox::Warning;
    case Severity::Error:
        break;
    }
    return QMessageBox::Critical;
}

template <class Dialog> Dialog* modal(Dialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

/// Never nobody: a box without a window would hold up nothing while it is waited for.
QWidget* frontWindow() {
    if (QWidget* active = QApplication::activeWindow())
        return active;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && qobject_cast<QMainWindow*>(window))
            return window;
    return nullptr;
}

/// Its buttons take no keys until whoever types has seen it.
void restAWhile(QMessageBox& box) {
    constexpr auto seen = std::chrono::milliseconds(700);
    for (QAbstractButton* button : box.buttons()) {
        button->setEnabled(false);
        QTimer::singleShot(seen, button, [button] { button->setEnabled(true); });
    }
}

QFileDialog* fileDialog(const FileQuestion& question, const std::function<void(QString)>& then) {
    const QFileInfo proposed(question.path);
    auto* dialog = modal(new QFileDialog(frontWindow(), question.title));
    dialog->setNameFilter(question.filters);
    dialog->setDefaultSuffix(question.suffix);
    dialog->setDirectory(proposed.isDir() ? question.path : proposed.absolutePath());
    if (!proposed.isDir())
        dialog->selectFile(proposed.fileName());
    if (then)
        QObject::connect(dialog, &QFileDialog::fileSelected, dialog, then);
    return dialog;
}

/// Choosing another kind of file changes the name's ending with it: "*.json" is what will be written.
void followFilter(QFileDialog& dialog) {
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)\\)$"));
        const QString suffix = ending.match(filter).captured(1);
        const QString name = QFileInfo(dialog.selectedFiles().value(0)).completeBaseName();
        if (suffix.isEmpty())
            return;
        dialog.setDefaultSuffix(suffix);
        if (!name.isEmpty())
            dialog.selectFile(name + u'.' + suffix);
    });
}

} // namespace

void QtPrompts::show(const Message& message) {
    auto* box = modal(new QMessageBox(boxIcon(message.severity), QCoreApplication::applicationName(), message.text,
                                      QMessageBox::Ok, frontWindow()));
    box->setWindowTitle(QGuiApplication::applicationDisplayName());
    box->setDetailedText(message.detail);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->open();
}

void QtPrompts::confirm(const Question& question, std::function<void()> then) {
    auto* box = modal(new QMessageBox(QMessageBox::Question, QGuiApplication::applicationDisplayName(), question.text,
                                      QMessageBox::Cancel, frontWindow()));
    box->setInformativeText(question.explanation);
    box->setDetailedText(question.detail);
    QPushButton* yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    box->setDefaultButton(yes);
    QObject::connect(yes, &QPushButton::clicked, box, then);
    if (question.otherwise)
        QObject::connect(box, &QDialog::finished, box, [box, yes, otherwise = question.otherwise] {
            if (box->clickedButton() != yes)
                otherwise();
        });
    if (question.hasty)
        restAWhile(*box);
    box->open();
}

void QtPrompts::askText(const TextQuestion& question, std::function<void(QString)> then) {
    auto* dialog = modal(new QInputDialog(frontWindow()));
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.label);
    dialog->setTextValue(question.value);
    dialog->setMinimumWidth(440);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, [then](const QString& text) {
        if (!text.simplified().isEmpty())
            then(text.simplified());
    });
    dialog->open();
}

void QtPrompts::openFile(const FileQuestion& question, std::function<void(QString)> then) {
    QFileDialog* dialog = fileDialog(question, then);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void QtPrompts::openFiles(const FileQuestion& question, std::function<void(QStringList)> then) {
    QFileDialog* dialog = fileDialog(question, {});
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(then));
    dialog->open();
}

void QtPrompts::saveFile(const FileQuestion& question, std::function<void(QString)> then) {
    QFileDialog* dialog = fileDialog(question, then);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    followFilter(*dialog);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, question.existing == Existing::CallerTells);
    dialog->open();
}

void QtPrompts::chooseFolder(const FileQuestion& question, std::function<void(QString)> then) {
    QFileDialog* dialog = fileDialog(question, then);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

void QtPrompts::print(std::shared_ptr<QPrinter> printer, std::function<void(std::shared_ptr<QPrinter>)> then) {
    auto* dialog = modal(new QPrintDialog(printer.get(), frontWindow()));
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), dialog, [printer, then] { then(printer); });
    dialog->open();
}

void QtPrompts::openWithDesktop(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void QtPrompts::showInFolder(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace dkt::gui
