// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/PackageKey.h"

#include "util/Error.h"

#include <QCoreApplication>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace dkt {

KeyRecipe KeyRecipe::fresh() {
    KeyRecipe recipe;
    if (sodium_init() < 0)
        throw Error(Error::Kind::Internal, u"libsodium"_s);
    randombytes_buf(recipe.salt.data(), recipe.salt.size());
    return recipe;
}

bool KeyRecipe::isReasonable() const {
    return passes >= 1 && passes <= mostPasses && memory >= crypto_pwhash_MEMLIMIT_MIN &&
           memory <= mostMemory;
}

PackageKey::PackageKey(const QString& passphrase, const KeyRecipe& recipe) {
    static_assert(sizeof(KeyRecipe::salt) == crypto_pwhash_SALTBYTES);
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int made =
        crypto_pwhash(m_bytes.data(), m_bytes.size(), words.constData(),
                      static_cast<unsigned long long>(words.size()), recipe.salt.data(), recipe.passes,
                      static_cast<std::size_t>(recipe.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(words.data(), static_cast<std::size_t>(words.size()));
    if (made != 0)
        throw Error(Error::Kind::Internal,
                    QCoreApplication::translate(
                        "PackageKey", "There is not enough memory to turn the passphrase into a key."));
}

PackageKey::~PackageKey() {
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

} // namespace dkt
