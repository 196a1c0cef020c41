// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "services/record/RecordScript.h"
#include "util/Error.h"

#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::RecordVerb)
};

QByteArray readEdits(const std::string& source) {
    QFile file(fromStd(source));
    const bool opened = source.empty() || source == "-" ? file.open(stdin, QIODevice::ReadOnly)
                                                        : file.open(QIODevice::ReadOnly);
    if (!opened)
        throw Error(Error::Kind::CannotOpen, RecordText::tr("The file \"%1\" cannot be read: %2.")
                                                 .arg(fromStd(source), file.errorString()));
    return file.readAll();
}

void runRecord(const std::string& file, const std::string& edits, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(file);
    const QString name = edits.empty() || edits == "-" ? u"stdin"_s : fromStd(edits);
    RecordScript script(*dossier);
    const std::vector<Issue> problems = script.read(readEdits(edits));
    context.report(problems, name);
    if (!problems.empty()) {
        context.warn(RecordText::tr("Nothing was recorded; mend these lines and try again."));
        return;
    }
    const RecordScript::Report report = script.run(context.actor());
    dossier->close();
    context.report(report.issues, name);
    if (context.json)
        context.print(QJsonObject{{u"edits"_s, report.edits}, {u"changed"_s, report.changed}});
    else
        context.print(RecordText::tr("%1 edits, %2 of them changed something").arg(report.edits).arg(report.changed));
}

} // namespace

void addRecordVerb(CLI::App& app, CliContext& context) {
    struct Options {
        std::string file, edits;
    };
    auto options = std::make_shared<Options>();
    CLI::App* verb = app.add_subcommand("record", RecordText::tr("Record edits, one JSON object a line").toStdString());
    verb->add_option("FILE", options->file)->required();
    verb->add_option("EDITS", options->edits, RecordText::tr("File of edits; - or none: standard input").toStdString());
    verb->callback([options, &context] { runRecord(options->file, options->edits, context); });
}

} // namespace dkt::cli
