// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before libsodium's check of a signature in the test program: what was found right once, byte for
// byte, is right. A course or a tree of orders checks the same signature on every laptop and in every order,
// which would be half of its time. What differs in one bit goes to libsodium.
#include <QByteArray>
#include <QSet>

#include <dlfcn.h>
#include <sodium.h>

namespace {

constexpr qsizetype rememberedSignatures = 100'000;

QByteArray tripleOf(const unsigned char* signature, const unsigned char* message, unsigned long long length,
                    const unsigned char* key) {
    const auto bytes = [](const unsigned char* from, qsizetype size) {
        return QByteArrayView(reinterpret_cast<const char*>(from), size);
    };
    QByteArray triple = bytes(signature, crypto_sign_BYTES).toByteArray();
    triple += bytes(key, crypto_sign_PUBLICKEYBYTES);
    return triple += bytes(message, static_cast<qsizetype>(length));
}

} // namespace

extern "C" int crypto_sign_verify_detached(const unsigned char* signature, const unsigned char* message,
                                           unsigned long long length, const unsigned char* key) {
    static const auto check = reinterpret_cast<decltype(&crypto_sign_verify_detached)>(
        ::dlsym(RTLD_NEXT, "crypto_sign_verify_detached"));
    static QSet<QByteArray> right;
    const QByteArray triple = tripleOf(signature, message, length, key);
    if (right.contains(triple))
        return 0;
    const int result = check(signature, message, length, key);
    if (result == 0) {
        if (right.size() >= rememberedSignatures)
            right.clear();
        right.insert(triple);
    }
    return result;
}
