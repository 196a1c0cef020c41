// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeededKeys.h"

#include <random>

#include <sodium.h>

namespace dkt::test {
namespace {

std::mt19937 keySource;

const char* keySourceName() {
    return "seeded";
}

std::uint32_t nextWord() {
    return static_cast<std::uint32_t>(keySource());
}

void fillWith(void* out, std::size_t size) {
    for (std::size_t n = 0; n < size; ++n)
        static_cast<unsigned char*>(out)[n] = static_cast<unsigned char>(keySource());
}

randombytes_implementation seeded{keySourceName, nextWord, nullptr, nullptr, fillWith, nullptr};

} // namespace

SeededKeys::SeededKeys(std::uint32_t seed) {
    keySource.seed(seed);
    randombytes_set_implementation(&seeded);
}

SeededKeys::~SeededKeys() {
    randombytes_set_implementation(&randombytes_sysrandom_implementation);
}

} // namespace dkt::test
