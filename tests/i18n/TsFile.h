// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <ostream>
#include <vector>

/// One text of a translation file, as the file has it.
struct TsMessage {
    QString part; ///< name of its file without language: "services", "gui_visit", "qtbase"
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or one a plural form
    enum class State { Finished, Unfinished } state = State::Finished;
    enum class Plural { No, Yes } plural = Plural::No;

    [[nodiscard]] QString translation() const { return translations.value(0); }
};

inline std::ostream& operator<<(std::ostream& out, const TsMessage& message) {
    return out << message.part.toStdString() << "_vi.ts, " << message.context.toStdString() << ": \""
               << message.source.toStdString() << "\" -> \"" << message.translation().toStdString() << '"';
}

/// The parts that have a translation file in the source tree.
[[nodiscard]] QStringList tsParts();

/// Every text of translations/<part>_<language>.ts, in the file's order; empty and a failed test if it
/// cannot be read.
[[nodiscard]] std::vector<TsMessage> readTs(const QString& part,
                                            const QString& language = QStringLiteral("vi"));

/// Every Vietnamese text of every part.
[[nodiscard]] const std::vector<TsMessage>& everyMessage();
