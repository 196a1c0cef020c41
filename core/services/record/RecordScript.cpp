// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/record/RecordScript.h"

#include "services/record/RecordReader.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace dkt {

namespace {

struct ScriptText {
    Q_DECLARE_TR_FUNCTIONS(dkt::RecordScript)
};

QJsonObject parseLine(const QByteArray& line) {
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        throw Error(Error::Kind::Input, ScriptText::tr("This is no JSON, from character %1 on (%2).")
                                            .arg(error.offset + 1)
                                            .arg(error.errorString()));
    if (!json.isObject())
        throw Error(Error::Kind::Input, ScriptText::tr("A line must be one JSON object."));
    return json.object();
}

} // namespace

RecordScript::RecordScript(Dossier& dossier)
    : m_dossier(dossier), m_reader(std::make_unique<RecordReader>(dossier)) {}

RecordScript::~RecordScript() = default;

std::vector<Issue> RecordScript::read(const QByteArray& lines) {
    std::vector<Issue> issues;
    int number = 0;
    for (const QByteArray& raw : lines.split('\n')) {
        ++number;
        QByteArray line = raw.trimmed();
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        if (line.isEmpty())
            continue;
        try {
            m_steps.push_back({number, m_reader->read(parseLine(line))});
        } catch (const Error& error) {
            issues.push_back({Severity::Error, error.message(), QString::number(number)});
        }
    }
    if (!issues.empty())
        m_steps.clear();
    return issues;
}

RecordScript::Report RecordScript::run(const Actor& actor) {
    Report report;
    const HaveVector before = m_dossier.journal().have();
    for (const Step& step : m_steps) {
        for (Issue issue : step.run(actor)) {
            issue.target = QString::number(step.line);
            report.issues.push_back(std::move(issue));
        }
        ++report.edits;
    }
    const DeviceKey device = m_dossier.journal().device();
    const HaveVector after = m_dossier.journal().have();
    const auto upTo = [&](const HaveVector& have) {
        const auto it = have.find(device);
        return it == have.end() ? 0 : it->second.upTo;
    };
    report.changed = static_cast<int>(upTo(after) - upTo(before));
    return report;
}

} // namespace dkt
