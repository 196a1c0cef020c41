// SPDX-License-Identifier: GPL-3.0-or-later
#include "UsageText.h"

#include <QRegularExpression>

#include <array>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

/// A sentence of the library, recognized by its words, and ours in its place.
struct Sentence {
    const char* pattern;
    const char* ours;
};

constexpr std::array sentences{
    Sentence{"^A subcommand is required$",
             QT_TRANSLATE_NOOP("dkt::cli::UsageText", "Say what to do: name a verb.")},
    Sentence{"Exactly 1 option from \\[(.*)\\]",
             QT_TRANSLATE_NOOP("dkt::cli::UsageText", "Exactly one of these is needed: %1.")},
    Sentence{"^(.+) is required$", QT_TRANSLATE_NOOP("dkt::cli::UsageText", "%1 is missing.")},
    Sentence{"^The following arguments? (?:was|were) not expected: (.+)$",
             QT_TRANSLATE_NOOP("dkt::cli::UsageText", "This is not understood: %1.")},
    Sentence{"^Could not convert: (.+) = (.*)$",
             QT_TRANSLATE_NOOP("dkt::cli::UsageText", "%1 cannot take the value \"%2\".")},
    Sentence{"^The value (.*) is not an allowed value for (.+)$",
             QT_TRANSLATE_NOOP("dkt::cli::UsageText", "The value \"%1\" is none that %2 takes.")},
    Sentence{"^(.+?): Value (.+) not in range 0(?:\\.0*)? to \\d{40,}",
             QT_TRANSLATE_NOOP("dkt::cli::UsageText", "%1 takes numbers above 0, not %2.")},
    Sentence{"^(.+?): Value (.+) not in range (.+) to (.+)$",
             QT_TRANSLATE_NOOP("dkt::cli::UsageText", "%1 takes a value from %3 to %4, not %2.")},
    Sentence{"^(.+?): (.+) not in \\{(.+)\\}$",
             QT_TRANSLATE_NOOP("dkt::cli::UsageText", "%1 takes one of %3, not \"%2\".")},
    Sentence{"^(.+): \\d+ required \\S+ missing$",
             QT_TRANSLATE_NOOP("dkt::cli::UsageText", "%1 stands without its value.")},
    Sentence{"^(.+) requires (.+)$", QT_TRANSLATE_NOOP("dkt::cli::UsageText", "%1 also needs %2.")},
    Sentence{"^(.+) excludes (.+)$",
             QT_TRANSLATE_NOOP("dkt::cli::UsageText", "%1 and %2 exclude each other.")},
};

QString failure(const CLI::App*, const CLI::Error& error) {
    return u"dkt: "_s + UsageText::problem(error) + u'\n' +
           UsageText::tr("More with dkt --help, or --help behind a verb.") + u'\n';
}

/// The words of the left column, as the library writes them, in ours.
QString ourColumn(QString column) {
    static const QRegularExpression range(u"INT:INT in \\[(\\d+) - (\\d+)\\]"_s);
    static const QRegularExpression integer(u"\\bU?INT(:POSITIVE)?\\b"_s);
    const QString number = UsageText::tr("NUMBER");
    return column.replace(range, number + u" (\\1 - \\2)"_s)
        .replace(integer, number)
        .replace(u" TEXT"_s, u' ' + UsageText::tr("TEXT"))
        .replace(u" REQUIRED"_s, u' ' + UsageText::tr("(needed)"));
}

/// The library's help in our words. It counts bytes when it sets its columns, so they are set again.
QString ourHelp(QString help) {
    static const QRegularExpression choice(
        u"\\[Option Group: \\S+\\]\\n\\s*\\[Exactly 1 of the following options is required\\]\\n[^\\n]*\\n"_s);
    static const QRegularExpression heading(u"^Options:$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression row(u"^( +\\S.*?)( {2,}|$)(.*)$"_s);
    help.replace(choice, UsageText::tr("Exactly one of these:") + u'\n')
        .replace(heading, UsageText::tr("Options:"));
    QStringList lines = help.split(u'\n');
    for (QString& line : lines)
        if (const auto match = row.match(line); match.hasMatch()) {
            const QString column = ourColumn(match.captured(1));
            line = match.captured(3).isEmpty() ? column : column.leftJustified(29) + u' ' + match.captured(3);
        }
    return lines.join(u'\n');
}

} // namespace

QString UsageText::problem(const CLI::Error& error) {
    const QString said = QString::fromUtf8(error.what());
    for (const Sentence& sentence : sentences) {
        const auto match = QRegularExpression(QLatin1StringView(sentence.pattern)).match(said);
        if (!match.hasMatch())
            continue;
        QString ours = tr(sentence.ours);
        for (int i = match.lastCapturedIndex(); i > 0; --i)
            ours.replace(u"%%1"_s.arg(i), match.captured(i));
        return ours;
    }
    return said;
}

void UsageText::applyTo(CLI::App& app) {
    app.group(tr("Verbs").toStdString());
    app.set_help_flag("-h,--help", tr("Show this help and stop").toStdString());
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("Usage", tr("Usage").toStdString());
    formatter->label("Positionals", tr("Arguments").toStdString());
    formatter->label("OPTIONS", tr("OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", tr("VERB").toStdString());
    formatter->label("SUBCOMMANDS", tr("VERBS").toStdString());
    app.formatter_fn([formatter](const CLI::App* which, std::string name, CLI::AppFormatMode mode) {
        return ourHelp(QString::fromStdString(formatter->make_help(which, std::move(name), mode)))
            .toStdString();
    });
    app.failure_message(
        [](const CLI::App* which, const CLI::Error& error) { return failure(which, error).toStdString(); });
}

} // namespace dkt::cli
