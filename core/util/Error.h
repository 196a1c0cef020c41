// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QException>
#include <QString>

namespace dkt {

/// A failure that ends the action it happened in. Thrown by storage and file helpers, caught in one
/// place per front end (Guard in the window, main in the command line). Problems that belong to the
/// user's data (validation, conflicts, import remarks) are Issue values instead.
class Error : public QException {
public:
    /// What went wrong, in the grain a front end acts on.
    enum class Kind {
        Input,      ///< the input has problems; nothing was changed
        CannotOpen, ///< missing, unreadable, not ours, damaged
        Locked,     ///< another program holds the file
        Newer,      ///< written by a newer program
        ReadOnly,   ///< no permission to write there
        DiskFull,   ///< no space left
        Cancelled,  ///< the user stopped it: not shown as an error
        Internal    ///< a broken assumption of ours
    };

    /// `message` is one translated sentence for the user: what, where, what to do.
    /// `detail` is for the log and the details button; never translated.
    Error(Kind kind, QString message, QString detail = {});

    [[nodiscard]] Kind kind() const noexcept { return m_kind; }
    [[nodiscard]] const QString& message() const noexcept { return m_message; }
    [[nodiscard]] const QString& detail() const noexcept { return m_detail; }
    [[nodiscard]] const char* what() const noexcept override { return m_what.constData(); }

    void raise() const override { throw *this; }
    [[nodiscard]] Error* clone() const override { return new Error(*this); }

private:
    Kind m_kind;
    QString m_message;
    QString m_detail;
    QByteArray m_what;
};

} // namespace dkt
