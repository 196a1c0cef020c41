// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

#include <vector>

namespace dkt {

/// A file ready to be attached: what it is called and must contain, with its bytes.
struct EvidenceContent {
    EvidenceFile file;
    QByteArray bytes;
};

/// The largest file that can be attached.
inline constexpr qint64 mostEvidenceBytes = 50 * 1024 * 1024;

/// Reads a file to attach. May run in any thread.
/// @throws Error(Input) when it is empty, too large or no file; Error(CannotOpen) when it cannot be read
[[nodiscard]] EvidenceContent evidenceFromFile(const QString& path);
/// The same for bytes that come from elsewhere: a picture from the clipboard.
[[nodiscard]] EvidenceContent evidenceFromBytes(const QString& name, const QByteArray& bytes);

/// Tài liệu kiểm chứng: files attached to answers and findings. Every call is one durable action.
class EvidenceService {
public:
    explicit EvidenceService(Dossier& dossier) : m_dossier(dossier) {}

    /// Attaches files to an answer's or a finding's row, behind what is there. A file the row has already is
    /// left out. Returns what was added.
    std::vector<EvidenceId> add(const Actor& actor, RowId owner, const std::vector<EvidenceContent>& files);
    /// In manual order.
    [[nodiscard]] std::vector<Evidence> of(RowId owner) const;
    [[nodiscard]] Loaded<Evidence> load(EvidenceId id) const;
    /// Caption, number and date of the document.
    void save(const Actor& actor, const Loaded<Evidence>& before, const Evidence& after);
    /// The bytes stay in the file: undo brings the evidence back whole.
    void remove(const Actor& actor, EvidenceId id);

    [[nodiscard]] bool isHere(const Evidence& evidence) const;
    /// @throws Error(Input) when the bytes are not on this laptop
    [[nodiscard]] QByteArray bytes(const Evidence& evidence) const;
    /// Writes a copy to `path`, whole or not at all.
    void exportTo(const Evidence& evidence, const QString& path) const;
    /// What is attached but whose bytes did not arrive yet.
    [[nodiscard]] std::vector<Evidence> missing() const;

private:
    Dossier& m_dossier;
};

} // namespace dkt
