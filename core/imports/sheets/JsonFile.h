// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>

#include <optional>

namespace dkt {

/// The content of a JSON file; none when the file is of another kind.
/// @throws Error(CannotOpen) when it cannot be read or its JSON is broken, saying where
[[nodiscard]] std::optional<QJsonDocument> readJsonFile(const QString& path);

} // namespace dkt
