// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/ExchangeJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dkt::exchangejson {
namespace {

QString purposeWord(PackagePurpose purpose) {
    switch (purpose) {
    case PackagePurpose::Work:
        return u"work"_s;
    case PackagePurpose::HandOut:
        return u"handOut"_s;
    case PackagePurpose::Receipt:
        return u"receipt"_s;
    }
    return {};
}

QJsonObject headerJson(const PackageHeader& header) {
    return {{u"package"_s, header.package.hex()},
            {u"purpose"_s, purposeWord(header.purpose)},
            {u"sender"_s, header.sender.hex()},
            {u"person"_s, header.person},
            {u"laptop"_s, header.label},
            {u"recipient"_s, header.recipient ? header.recipient->hex() : QString()},
            {u"made"_s, header.made.toString(Qt::ISODate)},
            {u"volume"_s, header.volume},
            {u"volumes"_s, header.volumes}};
}

QByteArray bytesOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray ofExport(const ExportReport& report, const PackageHeader& header) {
    QJsonObject object = headerJson(header);
    object[u"commits"_s] = static_cast<qint64>(report.plan.commits);
    object[u"files"_s] = static_cast<qint64>(report.plan.files.size());
    object[u"omitted"_s] = static_cast<qint64>(report.plan.omitted.size());
    object[u"missing"_s] = static_cast<qint64>(report.plan.missing.size());
    object[u"bytes"_s] = report.bytes;
    object[u"paths"_s] = QJsonArray::fromStringList(report.paths);
    return bytesOf(object);
}

QByteArray ofImport(const PackageResult& result) {
    QJsonObject object = headerJson(*result.header);
    const ApplyReport& report = result.report;
    object[u"commits"_s] = report.commits;
    object[u"new"_s] = report.fresh;
    object[u"known"_s] = report.known;
    object[u"ops"_s] = report.ops;
    object[u"stored"_s] = report.stored;
    object[u"held"_s] = report.held;
    object[u"files"_s] = report.files;
    object[u"conflicts"_s] = report.conflicts;
    object[u"forks"_s] = report.forks;
    object[u"refused"_s] = static_cast<qint64>(report.refused.size());
    object[u"whole"_s] = !result.fault.has_value();
    return bytesOf(object);
}

ExchangeFacts facts(const ExchangeNote& note) {
    const QJsonObject object = QJsonDocument::fromJson(note.report).object();
    const auto number = [&](QLatin1StringView key) { return object[key].toInteger(); };
    ExchangeFacts facts;
    facts.way = note.direction == ExchangeNote::Direction::In        ? ExchangeFacts::Way::TakenIn
                : note.direction == ExchangeNote::Direction::Receipt ? ExchangeFacts::Way::ReceiptGiven
                                                                     : ExchangeFacts::Way::HandedOver;
    facts.file = note.name;
    facts.package = note.package.hex();
    facts.at = note.at;
    facts.made = QDateTime::fromString(object["made"_L1].toString(), Qt::ISODate);
    facts.person = object["person"_L1].toString();
    facts.laptop = object["laptop"_L1].toString();
    facts.volume = std::max(1, object["volume"_L1].toInt());
    facts.volumes = std::max(1, object["volumes"_L1].toInt());
    facts.changes = number("commits"_L1);
    facts.fresh = number("new"_L1);
    facts.held = number("held"_L1);
    facts.conflicts = number("conflicts"_L1);
    facts.refused = number("refused"_L1);
    facts.evidence = number("files"_L1);
    facts.omitted = number("omitted"_L1);
    facts.bytes = number("bytes"_L1);
    facts.whole = object["whole"_L1].toBool(true);
    return facts;
}

} // namespace dkt::exchangejson
