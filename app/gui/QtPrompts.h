// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Prompts.h"

#include <QCoreApplication>

namespace dkt::gui {

/// The desktop's own dialogs, window-modal over the active window.
class QtPrompts final : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::QtPrompts)

public:
    void show(const Message& message) override;
    void confirm(const Question& question, std::function<void()> then) override;
    void askText(const TextQuestion& question, std::function<void(QString)> then) override;
    void openFile(const FileQuestion& question, std::function<void(QString)> then) override;
    void openFiles(const FileQuestion& question, std::function<void(QStringList)> then) override;
    void saveFile(const FileQuestion& question, std::function<void(QString)> then) override;
    void chooseFolder(const FileQuestion& question, std::function<void(QString)> then) override;
    void print(std::shared_ptr<QPrinter> printer,
               std::function<void(std::shared_ptr<QPrinter>)> then) override;
    void openWithDesktop(const QString& path) override;
    void showInFolder(const QString& path) override;
};

} // namespace dkt::gui
