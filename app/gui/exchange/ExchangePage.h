// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Page.h"
#include "packages/PackageExporter.h"

namespace dkt::gui {

class AppContext;
class ExchangeWidget;

/// Trao đổi: packages out and in, the laptops of the delegation, what is awaited, receipts.
class ExchangePage : public Page {
    Q_OBJECT

public:
    explicit ExchangePage(AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("exchange"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("exchange"); }
    [[nodiscard]] std::vector<ActionSpec> actions() const override;
    void bind(ActionTable& table) override;
    void activated() override;
    void deactivated() override { m_shown = false; }
    void retranslate() override;

    /// Shows what packages would bring, and takes them in when that is wanted.
    void takeIn(const QStringList& paths);

signals:
    /// A package was handed over: written, read back and noted.
    void handedOver(const QStringList& paths);
    void conflictsWanted();

protected:
    QWidget* createWidget() override;

private:
    void refresh();
    void followSelection();
    void askHandOver(const std::optional<DeviceKey>& recipient);
    void askPath(ExportOrder order);
    void write(const ExportOrder& order);
    void askPackages();
    void giveReceipt();
    void renameThis();
    void acceptLaptop();
    void closeLaptop();
    void printReceipt();
    void saveReceipt();
    void verify();

    AppContext& m_context;
    ActionTable* m_table = nullptr;
    ExchangeWidget* m_view = nullptr;
    bool m_shown = false;
    bool m_stale = true;
};

} // namespace dkt::gui
