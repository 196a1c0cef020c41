// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Laptop.h"

#include <map>
#include <optional>

namespace dkt::test {

/// A laptop's files as they lie on its disk at one moment: the dossier, its log, the folder of keys. What a
/// backup, a copied folder or the death of the program leaves.
class LaptopImage {
public:
    enum class Part { DossierOnly, DossierAndKeys };

    [[nodiscard]] static LaptopImage of(const Laptop& laptop);
    /// In place of what is there; the journal must be closed.
    void putOn(Laptop& laptop, Part part) const;
    /// As a copy of the one file made while it was open: without what is still in the log.
    void forgetLog() { m_log.reset(); }

private:
    QByteArray m_dossier;
    std::optional<QByteArray> m_log;
    std::map<QString, QByteArray> m_keys; ///< by path inside the folder of keys
};

/// Bytes of a file; empty when there is none.
[[nodiscard]] QByteArray bytesOf(const QString& path);
void putBytes(const QString& path, const QByteArray& bytes);
/// The key files of a laptop, as paths.
[[nodiscard]] QStringList keyFilesOf(const Laptop& laptop);

} // namespace dkt::test
