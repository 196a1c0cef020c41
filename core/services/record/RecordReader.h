// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/record/RecordNames.h"
#include "util/Issue.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace dkt {

/// Turns one line of a record script into what carries it out. Everything a line can have wrong is found
/// here, before anything is written.
class RecordReader {
    Q_DECLARE_TR_FUNCTIONS(dkt::RecordScript)

public:
    using Run = std::function<std::vector<Issue>(const Actor&)>;

    explicit RecordReader(Dossier& dossier);

    /// @throws Error(Input) naming the place in the line
    [[nodiscard]] Run read(const QJsonObject& json);

private:
    [[nodiscard]] Run readVisitLine(const SnapshotJsonNode& node, const QJsonObject& json);
    [[nodiscard]] Run answer(const SnapshotJsonNode& node, const QJsonObject& json, const Visit& visit);
    [[nodiscard]] Run finding(const SnapshotJsonNode& node, const Visit& visit);
    [[nodiscard]] Run status(const SnapshotJsonNode& node, const Visit& visit);
    [[nodiscard]] Run aftermath(const SnapshotJsonNode& node, const Visit& visit);
    [[nodiscard]] Run campaign(const QJsonObject& changes);
    [[nodiscard]] Run planRow(const SnapshotJsonNode& node);
    [[nodiscard]] Run unit(const SnapshotJsonNode& node);
    [[nodiscard]] Run visitPlan(const SnapshotJsonNode& node);
    [[nodiscard]] Run common(const SnapshotJsonNode& node);

    Dossier& m_dossier;
    RecordNames m_names;
};

} // namespace dkt
