// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "UsageText.h"
#include "Verbs.h"

#include "util/Error.h"

#include <QDir>
#include <QGuiApplication>
#include <QTranslator>

#include <deque>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>

namespace {

using namespace Qt::StringLiterals;

/// File names and output are UTF-8 even where the system locale is C.
void useUtf8() {
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
}

/// Standard error belongs to the verbs' own sentences; the libraries' remarks only on demand.
void quietly(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("DKT_DEBUG"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// Vietnamese unless DKT_LANGUAGE or the locale says English.
bool wantsEnglish() {
    const QString own = qEnvironmentVariable("DKT_LANGUAGE");
    if (!own.isEmpty())
        return own.startsWith(u"en"_s);
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value.startsWith(u"en"_s);
    return false;
}

/// DESIGN 8: 1 the input has problems, 3 cannot open, write or locked.
int exitCodeFor(const dkt::Error& error) {
    switch (error.kind()) {
    case dkt::Error::Kind::Input:
    case dkt::Error::Kind::Cancelled: return 1;
    case dkt::Error::Kind::CannotOpen:
    case dkt::Error::Kind::Locked:
    case dkt::Error::Kind::Newer:
    case dkt::Error::Kind::ReadOnly:
    case dkt::Error::Kind::DiskFull:
    case dkt::Error::Kind::Internal: return 3;
    }
    return 3;
}

int run(int argc, char** argv) {
    dkt::cli::CliContext context;
    CLI::App app(dkt::cli::CliContext::tr("Đoàn Kiểm Tra: inspection dossiers without a window").toStdString(), "dkt");
    dkt::cli::UsageText::applyTo(app);
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", DKT_VERSION,
                         dkt::cli::CliContext::tr("Show the version and stop").toStdString());
    app.add_option("--as", context.as, dkt::cli::CliContext::tr("Who acts (a member's name or post)").toStdString());
    app.add_flag("--json", context.json, dkt::cli::CliContext::tr("Report as one JSON object").toStdString());
    dkt::cli::addNewVerb(app, context);
    dkt::cli::addInfoVerb(app, context);
    dkt::cli::addChecklistVerb(app, context);
    dkt::cli::addUnitsVerb(app, context);
    dkt::cli::addRecordVerb(app, context);
    dkt::cli::addReportVerb(app, context);
    dkt::cli::addDeadlinesVerb(app, context);
    dkt::cli::addDueVerb(app, context);
    dkt::cli::addConflictsVerb(app, context);
    dkt::cli::addResolveVerb(app, context);
    dkt::cli::addHistoryVerb(app, context);
    dkt::cli::addDumpVerb(app, context);
    dkt::cli::addSearchVerb(app, context);
    dkt::cli::addBackupVerb(app, context);
    dkt::cli::addSalvageVerb(app, context);
    dkt::cli::addVerifyVerb(app, context);
    dkt::cli::addPackVerb(app, context);
    dkt::cli::addMergeVerb(app, context);
    dkt::cli::addDevicesVerb(app, context);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return context.exitCode();
}

} // namespace

int main(int argc, char** argv) {
    const bool english = wantsEnglish(); // asked before a missing locale is replaced
    useUtf8();
    qInstallMessageHandler(quietly);
    QGuiApplication application(argc, argv); // papers need fonts; there is no window
    std::deque<QTranslator> translators; // English needs them for its plurals only
    const QDir compiled(u":/i18n"_s);
    for (const QString& name : compiled.entryList({english ? u"*_en.qm"_s : u"*_vi.qm"_s}))
        if (!name.startsWith("gui_"_L1) && translators.emplace_back().load(compiled.filePath(name)))
            QCoreApplication::installTranslator(&translators.back());
    try {
        return run(argc, argv);
    } catch (const dkt::Error& error) {
        dkt::cli::CliContext().warn(u"dkt: "_s + error.message());
        if (qEnvironmentVariableIsSet("DKT_DEBUG") && !error.detail().isEmpty())
            dkt::cli::CliContext().warn(error.detail());
        return exitCodeFor(error);
    } catch (const std::exception& error) {
        dkt::cli::CliContext().warn(u"dkt: "_s + QString::fromUtf8(error.what()));
        return 3;
    }
}
