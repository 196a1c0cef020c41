// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/salvage/SalvageSource.h"

namespace dkt {

/// A package file, whole or not: what stands before the place where it can no longer be followed. Its signed
/// header tells how much the sender had.
class DamagedPackage final : public SalvageSource {
public:
    DamagedPackage(QString path, QString passphrase);

    /// By the first bytes, whatever the name says.
    [[nodiscard]] static bool isPackage(const QString& path);

    [[nodiscard]] QString name() const override;
    /// @throws Error(Input) when its passphrase is needed or wrong, beside what SalvageSource says
    [[nodiscard]] Commits commits(Progress& progress) override;
    [[nodiscard]] std::set<QByteArray> files(const Wanted& wanted, const Take& take,
                                             Progress& progress) override;

private:
    QString m_path, m_passphrase;
};

} // namespace dkt
