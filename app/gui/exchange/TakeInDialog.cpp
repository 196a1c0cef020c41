// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/TakeInDialog.h"

#include "gui/exchange/ImportWords.h"
#include "gui/frame/AppContext.h"
#include "journal/Fingerprint.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// As this dossier calls them; what it does not know is called as its package says.
std::map<DeviceKey, QString> laptopLabels(const Journal& journal, const ImportReport& report) {
    std::map<DeviceKey, QString> labels;
    for (const PackageResult& one : report.packages)
        if (one.header && !one.header->label.isEmpty())
            labels[one.header->sender] = one.header->label;
    for (const DeviceInfo& device : journal.devices())
        if (!device.label.isEmpty())
            labels[device.key] = device.label;
    return labels;
}

bool anyWhole(const ImportReport& report) {
    return std::ranges::any_of(report.packages, [](const PackageResult& one) { return one.refused.isEmpty(); });
}

bool anyBroken(const ImportReport& report) {
    return std::ranges::any_of(report.packages, [](const PackageResult& one) {
        return one.header && one.fault &&
               (one.fault->kind() == PackageFault::Kind::Cut || one.fault->kind() == PackageFault::Kind::Damaged ||
                one.fault->kind() == PackageFault::Kind::Unreadable);
    });
}

} // namespace

TakeInDialog::TakeInDialog(AppContext& context, const QStringList& paths, QWidget* parent)
    : QDialog(parent), m_context(context), m_paths(paths), m_words(new QTextBrowser), m_laptopsTitle(new QLabel),
      m_laptops(new QListWidget), m_passphrase(new QLineEdit), m_read(new QPushButton(tr("&Read"))),
      m_take(new QPushButton(tr("&Take in"))), m_conflicts(new QPushButton(tr("&Decide the conflicts"))),
      m_whole(new QCheckBox(tr("Take every change that is &whole from cut or damaged packages"))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)) {
    setObjectName(u"takeInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Take packages in"));
    build();
    connect(m_read, &QPushButton::clicked, this, &TakeInDialog::preview);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &TakeInDialog::preview);
    connect(m_whole, &QCheckBox::clicked, this, &TakeInDialog::preview);
    connect(m_take, &QPushButton::clicked, this, &TakeInDialog::takeIn);
    connect(m_conflicts, &QPushButton::clicked, this, [this] {
        accept();
        emit conflictsWanted();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TakeInDialog::build() {
    m_words->setObjectName(u"takeInWords"_s);
    m_words->setAccessibleName(windowTitle());
    m_laptops->setObjectName(u"takeInLaptops"_s);
    m_take->setObjectName(u"takeInTake"_s);
    m_conflicts->setObjectName(u"takeInConflicts"_s);
    m_whole->setObjectName(u"takeInWhole"_s);
    m_passphrase->setObjectName(u"takeInPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_laptopsTitle->setWordWrap(true);
    m_laptopsTitle->setText(tr("These laptops are not known here. Tick those whose owner has read the same number out to "
                               "you; the others' work is kept aside until you accept them."));
    m_laptops->setAccessibleName(tr("Unknown laptops"));
    m_laptops->setMaximumHeight(110);
    m_buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    m_buttons->addButton(m_conflicts, QDialogButtonBox::ActionRole);
    disconnect(m_buttons, &QDialogButtonBox::accepted, nullptr, nullptr);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"takeInClose"_s);
    m_take->setDefault(true);
    auto* secret = new QHBoxLayout;
    secret->addWidget(m_passphrase, 1);
    secret->addWidget(m_read);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words, 1);
    column->addLayout(secret);
    column->addWidget(m_whole);
    column->addWidget(m_laptopsTitle);
    column->addWidget(m_laptops);
    column->addWidget(m_buttons);
    resize(600, 460);
    for (QWidget* part : {static_cast<QWidget*>(m_passphrase), static_cast<QWidget*>(m_read),
                          static_cast<QWidget*>(m_whole), static_cast<QWidget*>(m_laptopsTitle),
                          static_cast<QWidget*>(m_laptops), static_cast<QWidget*>(m_conflicts)})
        part->hide();
}

void TakeInDialog::start() {
    preview();
}

ImportOrder TakeInDialog::order() const {
    ImportOrder order;
    order.paths = m_paths;
    order.passphrase = m_passphrase->text();
    order.broken = m_whole->isChecked() ? BrokenPackages::TakeWhole : BrokenPackages::Refuse;
    return order;
}

void TakeInDialog::preview() {
    ImportOrder trial = order();
    trial.mode = ApplyMode::DryRun;
    trial.newcomers = UnknownDevices::Accept; // What it would bring, were they accepted.
    m_context.lendDossier(tr("Reading packages"), [this, trial](Dossier& dossier, Progress& progress) -> std::function<void()> {
        auto report = std::make_shared<ImportReport>(PackageImporter(dossier).run(trial, progress));
        return [this, report] { show(*report); };
    });
}

void TakeInDialog::show(const ImportReport& report) {
    m_words->setHtml(importWords(report, laptopLabels(m_context.dossier()->journal(), report), Tense::Preview));
    m_passphrase->setVisible(report.needsPassphrase() || !m_passphrase->text().isEmpty());
    m_read->setVisible(m_passphrase->isVisibleTo(this));
    m_whole->setVisible(anyBroken(report));
    m_take->setEnabled(anyWhole(report));
    offerLaptops(report);
    if (!isVisible())
        open();
    if (report.needsPassphrase())
        m_passphrase->setFocus();
}

void TakeInDialog::offerLaptops(const ImportReport& report) {
    m_laptops->clear();
    std::set<DeviceKey> trusted;
    for (const DeviceInfo& device : m_context.dossier()->journal().devices())
        if (device.trust == DeviceTrust::Own || device.trust == DeviceTrust::Accepted)
            trusted.insert(device.key);
    std::map<DeviceKey, QString> people;
    for (const Contribution& one : report.contributions)
        if (!trusted.contains(one.device) && (!one.person.isEmpty() || !people.contains(one.device)))
            people[one.device] = one.person;
    const auto labels = laptopLabels(m_context.dossier()->journal(), report);
    for (const auto& [device, person] : people) {
        QString name = person;
        if (const auto label = labels.find(device); label != labels.end())
            name = u"%1 · %2"_s.arg(label->second, person);
        auto* item = new QListWidgetItem(u"%1    %2"_s.arg(fingerprintOf(device), name), m_laptops);
        item->setData(Qt::UserRole, device.toBytes());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_laptops->setVisible(!people.empty());
    m_laptopsTitle->setVisible(!people.empty());
}

std::vector<DeviceKey> TakeInDialog::accepted() const {
    std::vector<DeviceKey> devices;
    for (int n = 0; n < m_laptops->count(); ++n)
        if (m_laptops->item(n)->checkState() == Qt::Checked)
            devices.push_back(DeviceKey::fromBytes(m_laptops->item(n)->data(Qt::UserRole).toByteArray()));
    return devices;
}

void TakeInDialog::takeIn() {
    const auto work = [this, order = order(), devices = accepted(), actor = m_context.actor()](
                          Dossier& dossier, Progress& progress) -> std::function<void()> {
        auto report = std::make_shared<ImportReport>(PackageImporter(dossier).run(order, progress));
        for (const DeviceKey& device : devices) {
            const ApplyReport more =
                dossier.journal().acceptDevice(device, {actor.person, u"device.accept"_s, actor.session});
            report->total.fresh += more.fresh;
            report->total.held -= more.fresh;
            report->total.conflicts += more.conflicts;
            for (const auto& [kind, count] : more.newRows)
                report->total.newRows[kind] += count;
        }
        report->awaited = awaitedBy(dossier.journal());
        return [this, report] { showDone(*report); };
    };
    m_context.lendDossier(tr("Taking packages in"), work);
}

void TakeInDialog::showDone(const ImportReport& report) {
    m_words->setHtml(importWords(report, laptopLabels(m_context.dossier()->journal(), report), Tense::Done));
    setWindowTitle(tr("Packages taken in"));
    for (QWidget* part : {static_cast<QWidget*>(m_passphrase), static_cast<QWidget*>(m_read),
                          static_cast<QWidget*>(m_whole), static_cast<QWidget*>(m_laptopsTitle),
                          static_cast<QWidget*>(m_laptops), static_cast<QWidget*>(m_take)})
        part->hide();
    m_conflicts->setVisible(report.total.conflicts > 0);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    emit taken(report);
}

} // namespace dkt::gui
