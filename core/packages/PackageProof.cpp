// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/PackageProof.h"

#include "journal/CborReader.h"
#include "journal/CommitCodec.h"
#include "journal/SigningKey.h"
#include "util/Error.h"

#include <QCoreApplication>

#include <set>

namespace dkt {
namespace {

struct ProofTexts {
    Q_DECLARE_TR_FUNCTIONS(PackageProof)
};

/// Follows each device's chain as the commits come.
class ChainCheck {
public:
    explicit ChainCheck(PackageProof& proof) : m_proof(proof) {}

    void take(const SignedCommit& bytes) {
        ++m_proof.commits;
        Commit commit;
        try {
            commit = commitcodec::decode(bytes.body);
        } catch (const CborReader::Fault&) {
            return breakAt({}, ProofTexts::tr("it cannot be read"));
        }
        const CommitInfo& info = commit.info;
        m_proof.ops += static_cast<std::int64_t>(commit.ops.size());
        if (!SigningKey::verify(info.id.device, info.hash, bytes.signature))
            return breakAt(info.id, ProofTexts::tr("its signature is wrong"));
        if (commit.dossier != m_proof.header.dossier)
            return breakAt(info.id, ProofTexts::tr("it belongs to another dossier"));
        auto& hashes = m_hashes[info.id.device];
        // A commit whose predecessor is not in the package cannot be checked here, only in a dossier.
        if (const auto before = hashes.find(info.id.seq - 1);
            before != hashes.end() && before->second != commit.prevHash &&
            !m_forked.contains({info.id.device, info.id.seq - 1}))
            return breakAt(info.id, ProofTexts::tr("the change before it is missing or was exchanged"));
        if (!hashes.emplace(info.id.seq, info.hash).second)
            m_forked.insert({info.id.device, info.id.seq});
    }

private:
    void breakAt(const CommitId& id, const QString& reason) {
        if (!m_proof.broken)
            m_proof.broken = VerifyReport::Broken{id, reason};
    }

    PackageProof& m_proof;
    std::map<DeviceKey, std::map<std::int64_t, QByteArray>> m_hashes;
    std::set<std::pair<DeviceKey, std::int64_t>> m_forked;
};

} // namespace

PackageProof proofOf(QIODevice& in, const QString& passphrase, Progress& progress) {
    PackageReader reader(in, passphrase);
    PackageProof proof;
    proof.header = reader.header();
    ChainCheck chains(proof);
    const PackageReader::Outcome outcome =
        reader.read({[&](SignedCommit&& commit) { chains.take(commit); }, [](Blob&&) {}}, progress);
    proof.files = outcome.files;
    proof.fault = outcome.fault;
    return proof;
}

void provePackage(QIODevice& in, const QString& path, const QString& passphrase,
                  const PackageHeader& expected, Progress& progress) {
    bool same = false;
    try {
        PackageReader reader(in, passphrase);
        same = reader.header() == expected && reader.read({}, progress).isWhole();
    } catch (const PackageFault&) {
    }
    if (!same)
        throw Error(
            Error::Kind::CannotOpen,
            ProofTexts::tr("“%1” was written, but reading it back gave something else: its disk is not "
                           "reliable. Nothing was handed over; use another one.")
                .arg(path));
}

} // namespace dkt
