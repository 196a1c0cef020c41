// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

#include <vector>

namespace dkt {

/// The campaign's legal bases, in the order its papers cite them. Each call is one commit.
class LegalService {
public:
    explicit LegalService(Dossier& dossier) : m_dossier(dossier) {}

    [[nodiscard]] Loaded<LegalDocument> load(LegalDocumentId id) const;
    /// Behind the others, in the order given.
    std::vector<LegalDocumentId> add(const Actor& actor, std::vector<LegalDocument> documents);
    void set(const Actor& actor, const Loaded<LegalDocument>& before, const LegalDocument& after);
    void remove(const Actor& actor, const std::vector<LegalDocumentId>& ids);
    /// Puts them before `before`; last when it is null.
    void move(const Actor& actor, const std::vector<LegalDocumentId>& ids, LegalDocumentId before);

private:
    Dossier& m_dossier;
};

/// A line as papers have it, taken apart: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính
/// phủ về công tác văn thư;", or the cells of a sheet's row with tabs between: type, number, date, issuer,
/// subject. What cannot be told apart is the subject. Nothing of an empty line.
[[nodiscard]] std::optional<LegalDocument> legalDocumentFromLine(const QString& line);
/// The same for a text of several lines; empty ones give nothing.
[[nodiscard]] std::vector<LegalDocument> legalDocumentsFromLines(const QStringList& lines);

} // namespace dkt
