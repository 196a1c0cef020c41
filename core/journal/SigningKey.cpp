// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/SigningKey.h"

#include "util/Error.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

/// A signature over a commit can never be taken for a signature over something else of this device.
QByteArray signedMessage(QByteArrayView hash) {
    return "dkt commit 1:"_ba + hash.toByteArray();
}

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

void requireSodium() {
    if (sodium_init() < 0)
        throw Error(Error::Kind::Internal, u"libsodium"_s);
}

} // namespace

SigningKey SigningKey::generate() {
    requireSodium();
    SigningKey key;
    crypto_sign_keypair(key.m_public.bytes.data(), key.m_secret.data());
    return key;
}

SigningKey SigningKey::fromSeed(QByteArrayView seed) {
    requireSodium();
    SigningKey key;
    crypto_sign_seed_keypair(key.m_public.bytes.data(), key.m_secret.data(),
                             reinterpret_cast<const unsigned char*>(seed.data()));
    return key;
}

SigningKey::SigningKey(SigningKey&& other) noexcept : m_public(other.m_public), m_secret(other.m_secret) {
    sodium_memzero(other.m_secret.data(), other.m_secret.size());
}

SigningKey::~SigningKey() {
    sodium_memzero(m_secret.data(), m_secret.size());
}

QByteArray SigningKey::seed() const {
    QByteArray out(seedBytes, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_seed(reinterpret_cast<unsigned char*>(out.data()), m_secret.data());
    return out;
}

QByteArray SigningKey::sign(QByteArrayView hash) const {
    const QByteArray message = signedMessage(hash);
    QByteArray out(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(out.data()), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), m_secret.data());
    return out;
}

bool SigningKey::verify(const DeviceKey& device, QByteArrayView hash, QByteArrayView signature) {
    if (signature.size() != crypto_sign_BYTES)
        return false;
    const QByteArray message = signedMessage(hash);
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.data()), raw(message),
                                       static_cast<unsigned long long>(message.size()),
                                       device.bytes.data()) == 0;
}

} // namespace dkt
