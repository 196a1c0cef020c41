// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/CborReader.h"
#include "journal/Commit.h"

namespace dkt {

/// The bytes of a commit, as they are hashed, signed, stored and sent. A list:
///   version 1 · dossier · device · seq · hash of the commit before · hlc · wall clock (ms since 1970, UTC) ·
///   minutes east of UTC · person · sitting · kind · program · comment · role · [target device, seq, tag] or null ·
///   [other devices named] · [[row, field, value, [device no., seq, index, tag …]] …]
/// Device number 0 is the commit's own, n the nth named. Items a newer program adds at the end of a list are
/// left alone: the bytes are kept and passed on as they came.
namespace commitcodec {

/// Throws Error(Input) when a cap is passed or a value cannot be stored.
[[nodiscard]] QByteArray encode(const Commit& commit);
/// Throws CborReader::Fault for anything encode() could not have written. Info::hash is filled in.
[[nodiscard]] Commit decode(QByteArrayView body);
/// The same without the ops: who, when, where.
[[nodiscard]] Commit decodeInfo(QByteArrayView body);

/// BLAKE2b-256.
[[nodiscard]] QByteArray hash(QByteArrayView body);
/// The start of a hash as CommitId::tag.
[[nodiscard]] std::int64_t tagOf(QByteArrayView hash);

/// The greatest sequence number: 40 bits.
inline constexpr std::int64_t maxSeq = (std::int64_t{1} << 40) - 1;

} // namespace commitcodec
} // namespace dkt
