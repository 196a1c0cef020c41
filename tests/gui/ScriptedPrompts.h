// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Prompts.h"

#include <QStringList>

#include <deque>

namespace dkt::gui {

/// Answers what the program asks from a script and keeps what it told. A question without a scripted
/// answer is cancelled.
class ScriptedPrompts final : public Prompts {
public:
    std::deque<QString> texts; ///< answers to askText
    std::deque<QString> files; ///< answers to openFile, saveFile and chooseFolder
    int confirmations = 0;     ///< how many more questions are answered with yes

    std::function<void()> onConfirm; ///< what happens while a question is looked at

    std::function<void(QPrinter&)> onPrint; ///< what the user sets up in the print dialog

    std::vector<Message> shown;
    std::vector<FileQuestion> fileQuestions;
    QStringList asked;
    QStringList explanations; ///< of confirm()
    QStringList folders;
    QStringList opened;
    std::vector<std::shared_ptr<QPrinter>> printers;

    void show(const Message& message) override { shown.push_back(message); }
    void confirm(const Question& question, std::function<void()> then) override {
        asked << question.text;
        explanations << question.explanation;
        if (onConfirm)
            onConfirm();
        if (confirmations-- > 0)
            then();
        else if (question.otherwise)
            question.otherwise();
    }
    void askText(const TextQuestion& question, std::function<void(QString)> then) override {
        asked << question.title;
        answer(texts, then);
    }
    void openFile(const FileQuestion& question, std::function<void(QString)> then) override {
        fileQuestions.push_back(question);
        answer(files, then);
    }
    void openFiles(const FileQuestion& question, std::function<void(QStringList)> then) override {
        fileQuestions.push_back(question);
        answer(files, [&](const QString& paths) { then(paths.split(u'\n')); }); // several: one a line
    }
    void saveFile(const FileQuestion& question, std::function<void(QString)> then) override {
        fileQuestions.push_back(question);
        answer(files, then);
    }
    void chooseFolder(const FileQuestion& question, std::function<void(QString)> then) override {
        fileQuestions.push_back(question);
        answer(files, then);
    }
    void print(std::shared_ptr<QPrinter> printer,
               std::function<void(std::shared_ptr<QPrinter>)> then) override {
        printers.push_back(printer);
        if (onPrint)
            onPrint(*printer);
        then(printer);
    }
    void openWithDesktop(const QString& path) override { opened << path; }
    void showInFolder(const QString& path) override { folders << path; }

private:
    static void answer(std::deque<QString>& script, const std::function<void(QString)>& then) {
        if (script.empty())
            return;
        const QString next = script.front();
        script.pop_front();
        then(next);
    }
};

} // namespace dkt::gui
