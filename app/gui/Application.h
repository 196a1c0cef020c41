// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Settings.h"
#include "journal/Journal.h"
#include "util/Clock.h"

#include <QString>

#include <memory>
#include <optional>

namespace dkt::gui {

class ActionTable;
class AppContext;
class MainWindow;
class Prompts;

/// What the command line may say.
struct StartOptions {
    enum class Sample { No, Open };

    QString file;    ///< dossier to open; empty: the start page
    Sample sample = Sample::No;
    QString page;    ///< id of the page to show first; empty: the last one
    std::optional<Language> language; ///< for this start only
    std::optional<Theme> theme;       ///< for this start only
    QString settingsFile;             ///< empty: the user's
    QString identityDir;              ///< empty: the user's
    QString backupDir;                ///< empty: the user's; none where identityDir is given
};

/// The composition root: makes every part, hands each what it needs, and is the only file that names the
/// pages. Reads from top to bottom.
class Application {
public:
    /// `prompts` and `clock` take the place of the real ones in tests; they must outlive the application.
    explicit Application(const StartOptions& options, Prompts* prompts = nullptr, const Clock* clock = nullptr);
    ~Application();

    /// Shows the window, then opens what the options name.
    void start();

    [[nodiscard]] MainWindow& window();
    [[nodiscard]] AppContext& context();
    [[nodiscard]] ActionTable& actions();

private:
    struct Parts;
    /// A dossier is opened; packages are taken into the open one, or start one.
    void take(const QStringList& files);
    StartOptions m_options;
    std::unique_ptr<Parts> m;
};

} // namespace dkt::gui
