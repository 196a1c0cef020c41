// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Issue.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QPrinter;

namespace dkt::gui {

/// A message the user must have seen. Small news go to AppContext::notify instead.
struct Message {
    Severity severity = Severity::Error;
    QString text;   ///< one sentence: what, where, what to do
    QString detail; ///< behind the details button; may be empty
};

struct Question {
    QString text;
    QString yes;         ///< the verb of the action: "Delete"
    QString explanation; ///< a second sentence; may be empty
    QString detail = {}; ///< behind the details button; may be empty
    /// It opens under typing fingers: keys that were meant for the field behind do not answer it.
    bool hasty = false;
    std::function<void()> otherwise = {}; ///< called when the answer is no; may be empty
};

struct TextQuestion {
    QString title;
    QString label;
    QString value;
};

/// What happens when the name to save under exists already.
enum class Existing {
    Confirm,    ///< the user is asked whether to replace it
    CallerTells ///< nothing: the caller refuses in its own words
};

struct FileQuestion {
    QString title;
    QString filters; ///< names with patterns: "Dossiers (*.dkt)"
    QString path;    ///< folder or file proposed
    QString suffix;  ///< added when a name to save under has none
    Existing existing = Existing::Confirm;
};

/// Every dialog of the program that asks or tells: the one place with message boxes and file dialogs,
/// replaced by a script in tests. Nothing here waits: the continuation is called when the user has answered,
/// and not at all when they cancelled.
class Prompts {
public:
    virtual ~Prompts() = default;

    virtual void show(const Message& message) = 0;
    /// `then` is called on yes only.
    virtual void confirm(const Question& question, std::function<void()> then) = 0;
    /// `then` gets the trimmed text, never empty.
    virtual void askText(const TextQuestion& question, std::function<void(QString)> then) = 0;
    virtual void openFile(const FileQuestion& question, std::function<void(QString)> then) = 0;
    /// As openFile(), for one or several.
    virtual void openFiles(const FileQuestion& question, std::function<void(QStringList)> then) = 0;
    virtual void saveFile(const FileQuestion& question, std::function<void(QString)> then) = 0;
    /// Of `question` only title and path count.
    virtual void chooseFolder(const FileQuestion& question, std::function<void(QString)> then) = 0;
    /// The printer is set up; it lives until `then` returns, or longer where `then` keeps the pointer.
    virtual void print(std::shared_ptr<QPrinter> printer,
                       std::function<void(std::shared_ptr<QPrinter>)> then) = 0;
    /// Opens a file with the program the desktop has for it.
    virtual void openWithDesktop(const QString& path) = 0;
    /// Shows a file in the desktop's file manager, or opens the folder it is in.
    virtual void showInFolder(const QString& path) = 0;
};

} // namespace dkt::gui
