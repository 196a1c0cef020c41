// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

/// The bytes of a `.dktx` file.
///
///   magic (8) · protection (1: 0 none, 1 passphrase)
///   protected only: salt (16) · passes (4) · memory (8) · secretstream header (24)
///   frames: length (4) · that many bytes; a length of 0 ends the file
///
/// The frames' bytes, each decrypted (crypto_secretstream_xchacha20poly1305; the last one is tagged FINAL),
/// are one zlib stream; inflated it is a row of records: type (1) · length (4) · that many bytes.
///
///   H  header (PackageHeader) and its signature (64)       always the first
///   C  a commit's body and its author's signature (64)
///   B  a file: hash (32) · size (8)                         followed by D records that hold its bytes
///   D  at most 64 KiB of a file
///   T  trailer: number of commits (8) · of files (8) · signature (64) over the hash of all records before
///
/// Other types are of a newer program and passed over. Numbers are big-endian. A file that was cut off still
/// yields every record that is whole, since each commit and each file proves itself.
namespace dkt::packageformat {

inline constexpr char magic[] = "DKTPKG\x01\n";
inline constexpr qsizetype magicBytes = 8;
inline constexpr qsizetype frameBytes = 64 * 1024;
inline constexpr qsizetype pieceBytes = 64 * 1024;
inline constexpr qsizetype signatureBytes = 64;
/// Of a header: 10,000 files and 100 devices take a tenth of it.
inline constexpr qsizetype headerBytes = 8 * 1024 * 1024;
/// Of one file: what can be attached, and some.
inline constexpr qint64 fileBytes = 64 * 1024 * 1024;

enum class Protection : std::uint8_t { None = 0, Passphrase = 1 };

} // namespace dkt::packageformat
