// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deeds.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

const FieldId deedWords = field::Finding::text, deedNumber = field::Finding::order;

RowId rowOfStep(int step, int part = 0) {
    return RowId::derived({"step", QByteArray::number(step), QByteArray::number(part)});
}

/// A picture's worth of bytes, other ones each time; some need many pages.
Blob fileOfStep(int step) {
    QByteArray bytes = "picture " + QByteArray::number(step) + ' ';
    bytes.resize(bytes.size() + (step % 4 == 3 ? 90'000 : 9'000), static_cast<char>('a' + step % 20));
    return Blob::of(bytes);
}

constexpr int commitsOfAnImport = 3;

} // namespace

RowId Deeds::dossier() {
    return RowId::derived({"dossier of deeds"});
}

Deeds::Deeds(Kind kind, int steps) : m_kind(kind) {
    if (kind != Kind::Import && kind != Kind::Mixed)
        return;
    Laptop peer(u"máy khác"_s);
    peer.create(dossier());
    for (int step = 0; step < steps; ++step) {
        m_imports.emplace_back();
        if (kindOf(step) != Kind::Import)
            continue;
        const HaveVector before = peer->have();
        for (int part = 0; part < commitsOfAnImport; ++part)
            peer.edit(rowOfStep(step, part), deedNumber, Value(step));
        m_imports.back() = peer->commitsSince(before);
    }
}

const char* Deeds::name() const {
    static constexpr const char* names[] = {"edit", "attach", "import", "mixed"};
    return names[static_cast<int>(m_kind)];
}

Deeds::Kind Deeds::kindOf(int step) const {
    return m_kind != Kind::Mixed ? m_kind
           : step % 3 == 0       ? Kind::Edit
           : step % 3 == 1       ? Kind::Attach
                                 : Kind::Import;
}

std::vector<Op> Deeds::opsOf(const Laptop& laptop, int step) const {
    const RowId row = rowOfStep(step);
    std::vector<Op> ops{laptop->set(row, deedNumber, Value(step)),
                        laptop->set(row, deedWords, u"lần %1"_s.arg(step)),
                        // One that every step writes over.
                        laptop->set(rowOfStep(-1), deedWords, u"đến %1"_s.arg(step))};
    if (kindOf(step) == Kind::Attach)
        ops.push_back(
            laptop->set(row, field::Evidence::file, ValueList{Value(fileOfStep(step).hash), Value(1)}));
    return ops;
}

void Deeds::act(Laptop& laptop, int step) const {
    switch (kindOf(step)) {
    case Kind::Import:
        laptop->apply(m_imports.at(static_cast<std::size_t>(step)));
        return;
    case Kind::Attach:
        laptop->commit(laptop.intent, opsOf(laptop, step), {fileOfStep(step)});
        return;
    default:
        laptop->commit(laptop.intent, opsOf(laptop, step));
    }
}

Deeds::There Deeds::there(Laptop& laptop, int step) const {
    int found = 0, parts = 2;
    const Kind kind = kindOf(step);
    if (kind == Kind::Import) {
        parts = commitsOfAnImport;
        for (int part = 0; part < parts; ++part)
            found += laptop.value(rowOfStep(step, part), deedNumber) == Value(step);
    } else {
        found += laptop.value(rowOfStep(step), deedNumber) == Value(step);
        found += laptop.value(rowOfStep(step), deedWords) == Value(u"lần %1"_s.arg(step));
    }
    if (kind == Kind::Attach) {
        const Blob file = fileOfStep(step);
        parts += 2;
        found += laptop->blob(file.hash) == file.bytes;
        found += !laptop.value(rowOfStep(step), field::Evidence::file).isNull();
    }
    return found == parts ? There::Whole : found > 0 ? There::Half : There::Not;
}

void Deeds::expectSound(Laptop& laptop) {
    ASSERT_TRUE(laptop->verify().ok());
    ASSERT_TRUE(laptop->damagedBlobs().empty());
    ASSERT_TRUE(laptop->waiting().empty());
    for (const DeviceInfo& device : laptop->devices())
        ASSERT_EQ(device.forks, 0);
}

void Deeds::expectUpTo(Laptop& laptop, int last) const {
    for (int step = 0; step <= last; ++step)
        ASSERT_EQ(there(laptop, step), There::Whole) << "step " << step << " was acknowledged and is lost";
    ASSERT_NE(there(laptop, last + 1), There::Half) << "half of step " << last + 1 << " is there";
    ASSERT_EQ(there(laptop, last + 2), There::Not);
    ASSERT_NO_FATAL_FAILURE(expectSound(laptop));
}

} // namespace dkt::test
