// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/ImportWords.h"

#include "journal/Fingerprint.h"
#include "services/words/CellLabels.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::ImportWords)
};

QString line(const QString& words) {
    return u"<li>%1</li>"_s.arg(words.toHtmlEscaped());
}

QString number(qint64 count) {
    return QLocale().toString(count);
}

QString packageLine(const PackageResult& one) {
    const QString name = QFileInfo(one.path).fileName();
    if (!one.refused.isEmpty())
        return line(one.refused);
    const PackageHeader& header = *one.header;
    QString words = ImportText::tr("“%1”, made on %2 by %3").arg(name, header.made.toString(u"dd/MM/yyyy HH:mm"_s),
                                                                 header.person.isEmpty() ? header.label : header.person);
    if (header.volumes > 1)
        words += ImportText::tr(", part %1 of %2").arg(header.volume).arg(header.volumes);
    if (one.fault)
        words += ImportText::tr("; it is cut off or damaged: only what is whole");
    return line(words);
}

QString newLines(const ImportReport& report) {
    const ApplyReport& total = report.total;
    QString out = line(total.fresh == 0 ? ImportText::tr("No change that is not here already.")
                                        : ImportText::tr("%n new changes", nullptr, total.fresh));
    for (const auto& [kind, count] : total.newRows)
        if (kind != RowKind::Device)
            out += line(ImportText::tr("New: %1 (%2)").arg(kindLabel(kind)).arg(number(count)));
    if (total.files > 0)
        out += line(ImportText::tr("%n evidence files", nullptr, total.files));
    return out;
}

QString peopleLines(const ImportReport& report, const std::map<DeviceKey, QString>& labels) {
    QString out;
    for (const Contribution& one : report.contributions) {
        const auto label = labels.find(one.device);
        const QString laptop = label == labels.end() ? fingerprintOf(one.device) : label->second;
        // A laptop's own introduction bears nobody's name.
        if (!one.person.isEmpty())
            out += line(ImportText::tr("%1, on “%2”: %n changes", nullptr, static_cast<int>(one.commits)).arg(one.person, laptop));
    }
    return out;
}

QString careLines(const ImportReport& report, Tense tense) {
    const ApplyReport& total = report.total;
    QString out;
    if (total.conflicts > 0)
        out += line(ImportText::tr("%n conflicts to decide: two people changed the same thing apart. Both versions are kept.",
                                   nullptr, total.conflicts));
    if (tense == Tense::Done && total.held > 0)
        out += line(ImportText::tr("%n changes are held until their laptop is accepted.", nullptr, total.held));
    for (const Issue& issue : total.issues)
        out += line(issue.text);
    if (!total.refused.empty())
        out += line(ImportText::tr("%n changes refused: %1", nullptr, static_cast<int>(total.refused.size()))
                        .arg(total.refused.front().reason));
    return out;
}

QString awaitedLines(const ImportReport& report) {
    QString out;
    for (const Awaited& one : report.awaited)
        out += line(ImportText::tr("changes %1 to %2 of “%3”")
                        .arg(number(one.range.from), number(one.range.to),
                             one.label.isEmpty() ? fingerprintOf(one.range.device) : one.label));
    if (!report.missingFiles.empty())
        out += line(ImportText::tr("%n evidence files", nullptr, static_cast<int>(report.missingFiles.size())));
    return out;
}

QString section(const QString& title, const QString& lines) {
    return lines.isEmpty() ? QString() : u"<p style='margin-bottom:2px'><b>%1</b></p><ul style='margin-top:0'>%2</ul>"_s.arg(title.toHtmlEscaped(), lines);
}

} // namespace

QString importWords(const ImportReport& report, const std::map<DeviceKey, QString>& labels, Tense tense) {
    QString packages;
    bool any = false;
    for (const PackageResult& one : report.packages) {
        packages += packageLine(one);
        any = any || one.refused.isEmpty();
    }
    QString out = section(ImportText::tr("Packages"), packages);
    if (!any)
        return out;
    out += section(tense == Tense::Preview ? ImportText::tr("They bring") : ImportText::tr("Taken in"), newLines(report));
    out += section(ImportText::tr("Whose work"), peopleLines(report, labels));
    out += section(ImportText::tr("To look after"), careLines(report, tense));
    out += section(ImportText::tr("Still awaited afterwards"), awaitedLines(report));
    return out;
}

} // namespace dkt::gui
