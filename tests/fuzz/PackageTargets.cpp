// SPDX-License-Identifier: GPL-3.0-or-later
#include "FuzzTargets.h"
#include "FuzzTools.h"

#include "packages/FrameWriter.h"
#include "packages/PackageReader.h"

#include <QBuffer>

#include <algorithm>

#include <sodium.h>

using namespace Qt::StringLiterals;

// A key costs half a second, which is what it is for; here any one will do.
extern "C" int crypto_pwhash(unsigned char* out, unsigned long long size, const char*, unsigned long long,
                             const unsigned char*, unsigned long long, std::size_t, int) {
    std::fill_n(out, size, static_cast<unsigned char>('k'));
    return 0;
}

// Every signature is taken as good.
extern "C" int crypto_sign_verify_detached(const unsigned char*, const unsigned char*, unsigned long long,
                                           const unsigned char*) {
    return 0;
}

namespace fuzz {
namespace {

using namespace dkt;

void readPackage(QByteArray bytes) {
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    try {
        PackageReader reader(file, u"mật khẩu"_s);
        NoProgress quiet;
        std::int64_t commits = 0, files = 0;
        const PackageReader::Outcome outcome =
            reader.read({[&](SignedCommit&& commit) {
                             ++commits;
                             must(commit.signature.size() == 64, "a signature is as long as one");
                         },
                         [&](Blob&& blob) {
                             ++files;
                             must(Blob::hashOf(blob.bytes) == blob.hash, "a file is what its hash says");
                         }},
                        quiet);
        must(outcome.commits == commits && outcome.files == files, "what was given out is counted");
        if (outcome.fault)
            must(!sentenceFor(*outcome.fault, u"p"_s).isEmpty(), "a fault has a sentence");
    } catch (const PackageFault& fault) {
        must(!sentenceFor(fault, u"p"_s).isEmpty(), "a fault has a sentence");
    }
}

} // namespace

void package(const std::uint8_t* data, std::size_t size) {
    if (size < 1)
        return;
    const QByteArrayView bytes = view(data + 1, size - 1);
    if (data[0] % 4 == 0)
        return readPackage(bytes.toByteArray());
    // The records as they are inside: no fuzzer makes a zlib stream that holds them.
    QByteArray file;
    QBuffer out(&file);
    out.open(QIODevice::WriteOnly);
    FrameWriter frames(out, {});
    frames.write(bytes);
    frames.finish();
    readPackage(file);
}

} // namespace fuzz
