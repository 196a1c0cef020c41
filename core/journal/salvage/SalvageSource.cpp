// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage/SalvageSource.h"

#include "journal/CommitCodec.h"
#include "journal/SigningKey.h"

namespace dkt {

std::optional<Commit> SalvageSource::proven(const SignedCommit& bytes) {
    try {
        Commit commit = commitcodec::decode(bytes.body);
        if (SigningKey::verify(commit.info.id.device, commit.info.hash, bytes.signature))
            return commit;
    } catch (const CborReader::Fault&) {
        // Not a commit, or not whole.
    }
    return {};
}

} // namespace dkt
