// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/ExchangePage.h"

#include "gui/exchange/ExchangeWidget.h"
#include "gui/exchange/HandOverDialog.h"
#include "gui/exchange/LaptopsModel.h"
#include "gui/exchange/TakeInDialog.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Prompts.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

ActionSpec exchangeAction(const char* id, const char* text, const char* icon, const char* keys, int group) {
    return {.id = id,
            .text = text,
            .icon = icon,
            .keys = keys,
            .menu = MenuPlace::Page,
            .group = group,
            .needs = Needs::Dossier,
            .page = "exchange"};
}

} // namespace

ExchangePage::ExchangePage(AppContext& context, QObject* parent) : Page(parent), m_context(context) {
    connect(&context, &AppContext::contentChanged, this, [this] {
        m_stale = true;
        refresh();
    });
    connect(&context, &AppContext::dossierSwitched, this, [this] {
        m_shown = false;
        m_stale = true;
    });
}

QString ExchangePage::title() const {
    return tr("Exchange");
}

std::vector<ActionSpec> ExchangePage::actions() const {
    return {
        exchangeAction("exchange.handOver", QT_TRANSLATE_NOOP("Actions", "&Hand over a package…"), "export", "Ctrl+E", 0),
        exchangeAction("exchange.takeIn", QT_TRANSLATE_NOOP("Actions", "&Take packages in…"), "import", "Ctrl+I", 0),
        exchangeAction("exchange.giveReceipt", QT_TRANSLATE_NOOP("Actions", "&Give a receipt…"), "done", "", 0),
        exchangeAction("exchange.verify", QT_TRANSLATE_NOOP("Actions", "Pro&ve the whole history"), "saved", "", 0),
        exchangeAction("exchange.rename", QT_TRANSLATE_NOOP("Actions", "&Name this laptop…"), "edit", "F2", 1),
        exchangeAction("exchange.accept", QT_TRANSLATE_NOOP("Actions", "&Accept the laptop…"), "done", "", 1),
        exchangeAction("exchange.handOverTo", QT_TRANSLATE_NOOP("Actions", "Hand &over to this laptop…"), "export", "", 1),
        exchangeAction("exchange.close", QT_TRANSLATE_NOOP("Actions", "The laptop was &lost…"), "close", "Ctrl+Shift+D", 1),
        exchangeAction("exchange.printReceipt", QT_TRANSLATE_NOOP("Actions", "&Print the receipt…"), "print", "Ctrl+P", 2),
        exchangeAction("exchange.saveReceipt", QT_TRANSLATE_NOOP("Actions", "&Write the receipt to a file…"), "export", "", 2),
    };
}

void ExchangePage::bind(ActionTable& table) {
    m_table = &table;
    table.bind("exchange.handOver", this, [this] { askHandOver({}); });
    table.bind("exchange.takeIn", this, [this] { askPackages(); });
    table.bind("exchange.giveReceipt", this, [this] { giveReceipt(); });
    table.bind("exchange.verify", this, [this] { verify(); });
    table.bind("exchange.rename", this, [this] { renameThis(); });
    table.bind("exchange.accept", this, [this] { acceptLaptop(); });
    table.bind("exchange.handOverTo", this, [this] {
        if (const LaptopRow* laptop = m_view->laptop())
            askHandOver(laptop->key);
    });
    table.bind("exchange.close", this, [this] { closeLaptop(); });
    table.bind("exchange.printReceipt", this, [this] { printReceipt(); });
    table.bind("exchange.saveReceipt", this, [this] { saveReceipt(); });
}

QWidget* ExchangePage::createWidget() {
    m_view = new ExchangeWidget(*m_table);
    connect(m_view, &ExchangeWidget::selectionChanged, this, &ExchangePage::followSelection);
    connect(m_view, &ExchangeWidget::exchangeOpened, this, &ExchangePage::printReceipt);
    return m_view;
}

void ExchangePage::activated() {
    m_shown = true;
    m_stale = true; // the hours since the last hand-over have gone on
    refresh();
}

void ExchangePage::retranslate() {
    m_stale = true;
    if (m_view)
        m_view->retranslate();
    refresh();
}

void ExchangePage::refresh() {
    if (!m_shown || !m_stale || !m_view || !m_context.dossier())
        return;
    m_stale = false;
    m_context.guard().run([this] { m_view->show(readExchange(*m_context.dossier()), m_context.clock().now()); });
    followSelection();
}

void ExchangePage::followSelection() {
    if (!m_table || !m_shown)
        return;
    const LaptopRow* laptop = m_view->laptop();
    const bool other = laptop && !laptop->present && laptop->trust != DeviceTrust::Own;
    m_table->action("exchange.accept")->setEnabled(other && laptop->trust != DeviceTrust::Accepted);
    m_table->action("exchange.close")->setEnabled(other && laptop->trust != DeviceTrust::Closed);
    m_table->action("exchange.handOverTo")->setEnabled(other && laptop->lacks && laptop->trust != DeviceTrust::Closed);
    for (const char* id : {"exchange.printReceipt", "exchange.saveReceipt"})
        m_table->action(id)->setEnabled(m_view->exchange());
}

void ExchangePage::askHandOver(const std::optional<DeviceKey>& recipient) {
    auto* dialog = new HandOverDialog(m_context, recipient, m_view->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { askPath(dialog->order()); });
    dialog->open();
}

void ExchangePage::askPath(ExportOrder order) {
    const QString proposed =
        PackageExporter(*m_context.dossier()).proposedPath(m_context.settings().folder(u"package"_s), order);
    m_context.prompts().saveFile({.title = order.purpose == PackagePurpose::Receipt ? tr("Give a receipt")
                                                                                    : tr("Hand over a package"),
                                  .filters = tr("Packages (*.dktx)"),
                                  .path = proposed,
                                  .suffix = u"dktx"_s,
                                  .existing = Existing::CallerTells},
                                 [this, order](const QString& path) {
                                     ExportOrder there = order;
                                     there.path = path;
                                     m_context.settings().noteFolder(u"package"_s, path);
                                     write(there);
                                 });
}

void ExchangePage::write(const ExportOrder& order) {
    const BackupService backups(m_context.backupPlaces(), m_context.clock());
    const auto work = [this, order, backups, actor = m_context.actor()](Dossier& dossier, Progress& progress) {
        auto report = std::make_shared<ExportReport>(PackageExporter(dossier).write(order, actor, progress));
        // What leaves the house is backed up at home.
        const bool receipt = order.purpose == PackagePurpose::Receipt;
        const BackupReport backup = receipt ? BackupReport() : backups.makeBeside(dossier, progress);
        return [this, report, backup] {
            m_stale = true;
            refresh();
            const QString path = report->paths.first();
            QStringList news{tr("Written, read back and proved: %1").arg(report->paths.join(u", "_s))};
            Severity severity = Severity::Note;
            for (const Issue& issue : backup.issues) {
                news << issue.text;
                severity = std::max(severity, issue.severity);
            }
            m_context.notify({.severity = severity,
                              .text = news.join(u". "_s),
                              .actionText = tr("Open the folder"),
                              .action = [this, path] { m_context.prompts().showInFolder(path); }});
            emit handedOver(report->paths);
        };
    };
    m_context.lendDossier(tr("Writing the package and reading it back"), work);
}

void ExchangePage::giveReceipt() {
    ExportOrder order;
    order.purpose = PackagePurpose::Receipt;
    askPath(order);
}

void ExchangePage::askPackages() {
    m_context.prompts().openFiles({.title = tr("Take packages in"),
                                   .filters = tr("Packages (*.dktx)"),
                                   .path = m_context.settings().folder(u"package"_s),
                                   .suffix = {}},
                                  [this](const QStringList& paths) {
                                      m_context.settings().noteFolder(u"package"_s, paths.first());
                                      takeIn(paths);
                                  });
}

void ExchangePage::takeIn(const QStringList& paths) {
    if (!m_context.dossier() || m_context.isLent())
        return;
    emit activationRequested();
    if (!m_view)
        return; // another page wants to be kept
    auto* dialog = new TakeInDialog(m_context, paths, m_view->window());
    connect(dialog, &TakeInDialog::taken, this, [this] {
        m_stale = true;
        refresh();
    });
    connect(dialog, &TakeInDialog::conflictsWanted, this, &ExchangePage::conflictsWanted);
    dialog->start();
}

void ExchangePage::renameThis() {
    QString label;
    const DeviceKey self = m_context.dossier()->journal().device();
    for (const DeviceInfo& device : m_context.dossier()->journal().devices())
        if (device.key == self)
            label = device.label;
    m_context.prompts().askText({tr("Name this laptop"), tr("What the others call it, such as “Team 1's laptop”:"), label},
                                [this, self](const QString& name) {
                                    const Actor actor = m_context.actor();
                                    m_context.guard().run([&] {
                                        m_context.dossier()->journal().nameDevice(self, name, {actor.person, u"device.name"_s, actor.session});
                                    });
                                });
}

void ExchangePage::acceptLaptop() {
    const LaptopRow* laptop = m_view->laptop();
    if (!laptop)
        return;
    m_context.prompts().confirm(
        {.text = tr("Accept “%1”?").arg(laptop->label),
         .yes = tr("Accept"),
         .explanation = tr("Let its owner read out the fingerprint on their Exchange page. It must be %1. Its work is then "
                           "taken in, here and on every laptop that learns of it.")
                            .arg(laptop->fingerprint)},
        [this, key = laptop->key] {
            const Actor actor = m_context.actor();
            m_context.lendDossier(tr("Taking in what was held"), [key, actor](Dossier& dossier, Progress&) {
                dossier.journal().acceptDevice(key, {actor.person, u"device.accept"_s, actor.session});
                return std::function<void()>();
            });
        });
}

void ExchangePage::closeLaptop() {
    const LaptopRow* laptop = m_view->laptop();
    if (!laptop)
        return;
    m_context.prompts().confirm(
        {.text = tr("Was “%1” lost or stolen?").arg(laptop->label),
         .yes = tr("Close the laptop"),
         .explanation = tr("What it wrote until now stays. What it writes from now on is kept aside on every laptop that "
                           "learns of this, until somebody accepts it again.")},
        [this, key = laptop->key] {
            const Actor actor = m_context.actor();
            m_context.guard().run([&] {
                m_context.dossier()->journal().closeDevice(key, {actor.person, u"device.close"_s, actor.session});
            });
            m_stale = true;
            refresh();
        });
}

} // namespace dkt::gui
