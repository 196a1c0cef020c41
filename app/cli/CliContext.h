// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"
#include "services/Locations.h"
#include "util/Issue.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <string>

namespace dkt::cli {

/// What `--json` chose for the report of a verb.
enum class Output { Text, Json };

/// What every verb works with: who acts, where keys lie, and the two output streams.
class CliContext {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::CliContext)

public:
    CliContext();

    std::string as;    ///< --as: who acts; empty: the login name
    bool json = false; ///< --json

    [[nodiscard]] Output output() const { return json ? Output::Json : Output::Text; }
    [[nodiscard]] Actor actor() const;
    [[nodiscard]] JournalOptions journalOptions() const;
    [[nodiscard]] const Locations& locations() const { return m_locations; }
    [[nodiscard]] std::unique_ptr<Dossier> open(const std::string& path) const;

    /// One line on standard output.
    void print(const QString& line) const;
    void print(const QJsonObject& object) const;
    /// One line on standard error with the place of each issue; remembers that there were errors.
    void report(const std::vector<Issue>& issues, const QString& file);
    void warn(const QString& line) const;
    /// Writes bytes to a file safely, or to standard output when `path` is empty or "-".
    void deliver(const QByteArray& bytes, const std::string& path) const;

    /// 1 once an error was reported, else 0.
    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    Locations m_locations;
    QString m_session;
    int m_exitCode = 0;
};

[[nodiscard]] QString fromStd(const std::string& text);
[[nodiscard]] QJsonObject toJson(const Issue& issue);

} // namespace dkt::cli
