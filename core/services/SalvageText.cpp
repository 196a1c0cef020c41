// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SalvageText.h"

#include "journal/Fingerprint.h"
#include "util/Numbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct SalvageReportText {
    Q_DECLARE_TR_FUNCTIONS(dkt::SalvageText)
};

QString counted(qint64 count) {
    return text::formatCount(count);
}

QString sourceLine(const SalvageReport::Source& source) {
    if (source.commits == 0 && source.files == 0)
        return SalvageReportText::tr("“%1”: nothing of the dossier was found in it.").arg(source.name) +
               (source.trouble.isEmpty() ? QString() : u' ' + source.trouble);
    QString line =
        SalvageReportText::tr("“%1”: changes %2, of them only here %3; evidence files %4.")
            .arg(source.name, counted(source.commits), counted(source.onlyHere), counted(source.files));
    if (!source.trouble.isEmpty())
        line += u' ' + source.trouble;
    if (source.foreign > 0)
        line += u' ' + SalvageReportText::tr("Changes of another dossier that were left out: %1.")
                           .arg(counted(source.foreign));
    if (source.unreadable > 0)
        line += u' ' +
                SalvageReportText::tr("The disk could not read %1 of it.").arg(shownBytes(source.unreadable));
    return line;
}

QString deviceLine(const SalvageReport::Device& device) {
    QString line = SalvageReportText::tr("%1: changes got back %2")
                       .arg(salvageDeviceName(device), counted(device.commits));
    if (!device.missing.empty())
        line += SalvageReportText::tr(", missing %1 (no. %2)")
                    .arg(counted(device.lost()), salvageRanges(device.missing));
    if (device.behindGap > 0)
        line += SalvageReportText::tr("; after a missing one %1").arg(counted(device.behindGap));
    return line + u'.';
}

QString fileLine(const SalvageReport::File& file) {
    const QString name =
        file.name.isEmpty() ? SalvageReportText::tr("a file whose name is lost") : u'“' + file.name + u'”';
    return file.damaged ? SalvageReportText::tr("Damaged: %1").arg(name)
                        : SalvageReportText::tr("Missing: %1").arg(name);
}

} // namespace

QString shownBytes(qint64 bytes) {
    constexpr double kilo = 1024;
    if (bytes < 1024)
        return SalvageReportText::tr("%1 bytes").arg(counted(bytes));
    if (bytes < 1024 * 1024)
        return u"%1 KB"_s.arg(text::formatNumber(static_cast<double>(bytes) / kilo, 0));
    if (bytes < 1024LL * 1024 * 1024)
        return u"%1 MB"_s.arg(text::formatNumber(static_cast<double>(bytes) / kilo / kilo, 1));
    return u"%1 GB"_s.arg(text::formatNumber(static_cast<double>(bytes) / kilo / kilo / kilo, 1));
}

QString salvageDeviceName(const SalvageReport::Device& device) {
    return device.label.isEmpty() ? SalvageReportText::tr("device %1").arg(fingerprintOf(device.key))
                                  : device.label;
}

QString salvageRanges(const std::vector<MissingRange>& ranges) {
    QStringList parts;
    for (const MissingRange& range : ranges)
        parts << (range.from == range.to ? QString::number(range.from)
                                         : u"%1–%2"_s.arg(range.from).arg(range.to));
    return parts.join(u", "_s);
}

QString salvageSummary(const SalvageReport& report) {
    const QString got = counted(report.commits), files = counted(report.files);
    if (report.complete())
        return SalvageReportText::tr(
                   "Everything that is known to have been there was got back: changes %1, evidence files %2.")
            .arg(got, files);
    return SalvageReportText::tr(
               "Got back: changes %1, evidence files %2. Lost: changes %3, evidence files %4.")
        .arg(got, files, counted(report.lostCommits()),
             counted(static_cast<qint64>(report.lostFiles.size())));
}

QStringList salvageLines(const SalvageReport& report) {
    QStringList lines;
    if (!report.title.isEmpty())
        lines << SalvageReportText::tr("Dossier: %1").arg(report.title);
    lines << salvageSummary(report);
    if (report.sources.size() > 1)
        lines << SalvageReportText::tr("Changes found in several files: %1.").arg(counted(report.inSeveral));
    if (report.restated > 0)
        lines << SalvageReportText::tr("Entries written anew because they stand after a missing change: %1. "
                                       "Their history says who had entered them.")
                     .arg(counted(report.restated));
    if (report.fromTables > 0)
        lines << SalvageReportText::tr(
                     "Entries whose signed change is lost, taken from the tables of a damaged file: %1. Look "
                     "through them.")
                     .arg(counted(report.fromTables));
    lines << QString() << SalvageReportText::tr("Files read");
    for (const SalvageReport::Source& source : report.sources)
        lines << u"  "_s + sourceLine(source);
    lines << QString() << SalvageReportText::tr("Devices");
    for (const SalvageReport::Device& device : report.devices)
        lines << u"  "_s + deviceLine(device);
    if (report.lostFiles.empty())
        return lines;
    lines << QString() << SalvageReportText::tr("Evidence files not got back");
    for (const SalvageReport::File& file : report.lostFiles)
        lines << u"  "_s + fileLine(file);
    return lines;
}

} // namespace dkt
