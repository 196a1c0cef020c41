// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliContext.h"
#include "Verbs.h"

#include "journal/Fingerprint.h"
#include "util/Error.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::cli {

namespace {

struct DevicesText {
    Q_DECLARE_TR_FUNCTIONS(dkt::cli::DevicesVerb)
};

struct DevicesOptions {
    std::string file, accept, close;
};

QString trustWord(DeviceTrust trust) {
    switch (trust) {
    case DeviceTrust::Own:
        return u"own"_s;
    case DeviceTrust::Accepted:
        return u"accepted"_s;
    case DeviceTrust::Unknown:
        return u"unknown"_s;
    case DeviceTrust::Closed:
        return u"closed"_s;
    }
    return {};
}

/// By label, fingerprint or the start of the key.
DeviceKey deviceCalled(const Journal& journal, const QString& name) {
    std::vector<DeviceKey> found;
    for (const DeviceInfo& device : journal.devices())
        if (device.label == name || fingerprintOf(device.key) == name || device.key.hex().startsWith(name))
            found.push_back(device.key);
    if (found.size() == 1)
        return found.front();
    throw Error(Error::Kind::Input,
                found.empty() ? DevicesText::tr("No laptop is called \"%1\" in this dossier.").arg(name)
                              : DevicesText::tr("Several laptops are called \"%1\"; give the fingerprint.").arg(name));
}

void printDevices(const Journal& journal, CliContext& context) {
    QJsonArray array;
    for (const DeviceInfo& device : journal.devices()) {
        const auto last = journal.lastCommit(device.key);
        array.append(QJsonObject{{u"device"_s, device.key.hex()},
                                 {u"fingerprint"_s, fingerprintOf(device.key)},
                                 {u"label"_s, device.label},
                                 {u"standing"_s, trustWord(device.trust)},
                                 {u"commits"_s, static_cast<qint64>(device.upTo)},
                                 {u"waiting"_s, device.waiting},
                                 {u"forks"_s, device.forks},
                                 {u"by"_s, last ? last->person : QString()},
                                 {u"at"_s, last ? last->at.toString(Qt::ISODate) : QString()}});
        if (!context.json)
            context.print(u"%1  %2  %3  %4"_s.arg(fingerprintOf(device.key), trustWord(device.trust), device.label,
                                                  DevicesText::tr("%1 changes, %2 held").arg(device.upTo).arg(device.waiting)));
    }
    if (context.json)
        context.print(QJsonObject{{u"devices"_s, array}});
}

void runDevices(const DevicesOptions& options, CliContext& context) {
    const std::unique_ptr<Dossier> dossier = context.open(options.file);
    Journal& journal = dossier->journal();
    const Actor actor = context.actor();
    if (!options.accept.empty())
        journal.acceptDevice(deviceCalled(journal, fromStd(options.accept)), {actor.person, u"device.accept"_s, actor.session});
    if (!options.close.empty())
        journal.closeDevice(deviceCalled(journal, fromStd(options.close)), {actor.person, u"device.close"_s, actor.session});
    printDevices(journal, context);
    dossier->close();
}

} // namespace

void addDevicesVerb(CLI::App& app, CliContext& context) {
    auto options = std::make_shared<DevicesOptions>();
    CLI::App* verb = app.add_subcommand("devices", DevicesText::tr("Which laptops have written; accept or close one").toStdString());
    verb->add_option("FILE", options->file)->required();
    verb->add_option("--accept", options->accept, DevicesText::tr("Name or fingerprint of a laptop whose work is held").toStdString());
    verb->add_option("--close", options->close, DevicesText::tr("Name or fingerprint of a laptop that was lost").toStdString());
    verb->callback([options, &context] { runDevices(*options, context); });
}

} // namespace dkt::cli
