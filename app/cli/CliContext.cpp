// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"

#include "util/RowId.h"
#include "util/SafeFile.h"
#include "util/Text.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QSysInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

void writeLine(std::FILE* stream, const QByteArray& line) {
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
}

} // namespace

QString fromStd(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject toJson(const Issue& issue) {
    const QString severity = issue.severity == Severity::Error     ? u"error"_s
                             : issue.severity == Severity::Warning ? u"warning"_s
                                                                   : u"note"_s;
    return {{u"severity"_s, severity}, {u"cell"_s, issue.target}, {u"text"_s, issue.text}};
}

CliContext::CliContext() : m_locations(Locations::standard()), m_session(RowId::random().hex()) {}

Actor CliContext::actor() const {
    QString person = text::normalized(fromStd(as)).trimmed();
    if (person.isEmpty())
        person = qEnvironmentVariable("USER", u"dkt"_s);
    return {person, m_session};
}

JournalOptions CliContext::journalOptions() const {
    JournalOptions options;
    options.identityDir = m_locations.identity;
    options.deviceLabel = QSysInfo::machineHostName();
    options.appVersion = QStringLiteral(DKT_VERSION);
    return options;
}

std::unique_ptr<Dossier> CliContext::open(const std::string& path) const {
    return Dossier::open(fromStd(path), journalOptions());
}

void CliContext::print(const QString& line) const {
    writeLine(stdout, line.toUtf8());
}

void CliContext::print(const QJsonObject& object) const {
    writeLine(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void CliContext::warn(const QString& line) const {
    writeLine(stderr, line.toUtf8());
}

void CliContext::report(const std::vector<Issue>& issues, const QString& file) {
    for (const Issue& issue : issues) {
        const QString kind = issue.severity == Severity::Error     ? tr("error")
                             : issue.severity == Severity::Warning ? tr("warning")
                                                                   : tr("note");
        const QString place = issue.target.isEmpty() ? file : u"%1:%2"_s.arg(file, issue.target);
        warn(u"%1: %2: %3"_s.arg(place, kind, issue.text));
        if (issue.severity == Severity::Error)
            m_exitCode = 1;
    }
}

void CliContext::deliver(const QByteArray& bytes, const std::string& path) const {
    if (path.empty() || path == "-") {
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
        return;
    }
    writeFileSafely(fromStd(path), [&](QIODevice& file) { file.write(bytes); });
}

} // namespace dkt::cli
