// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace dkt::cli {

/// What the command line library says by itself (headings of the help, wrong usage) in the language of the
/// program. To be applied before options and verbs are added: they inherit it.
class UsageText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::UsageText)

public:
    static void applyTo(CLI::App& app);
    /// One sentence: what is wrong with the words typed, without a line end.
    [[nodiscard]] static QString problem(const CLI::Error& error);
};

} // namespace dkt::cli
