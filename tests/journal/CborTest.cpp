// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CborReader.h"
#include "journal/CborWriter.h"
#include "journal/CommitCodec.h"
#include "util/Error.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

QByteArray encoded(const Value& value) {
    return CborWriter::encode(value).toHex();
}

rc::Gen<Value> anyValue(int depth) {
    const auto leaf = rc::gen::oneOf(
        rc::gen::just(Value()), rc::gen::map(rc::gen::arbitrary<bool>(), &Value::ofFlag),
        rc::gen::map(rc::gen::arbitrary<std::int64_t>(), [](std::int64_t n) { return Value(n); }),
        rc::gen::map(rc::gen::arbitrary<std::uint64_t>(),
                     [](std::uint64_t bits) {
                         const auto real = std::bit_cast<double>(bits);
                         return std::isnan(real) ? Value(-0.0) : Value(real);
                     }),
        rc::gen::map(rc::gen::arbitrary<std::string>(),
                     [](const std::string& bytes) { return Value(QByteArray::fromStdString(bytes)); }),
        rc::gen::map(rc::gen::container<std::u32string>(rc::gen::inRange<char32_t>(0, 0xD800)),
                     [](const std::u32string& text) { return Value(QString::fromStdU32String(text)); }));
    if (depth == 0)
        return leaf;
    return rc::gen::weightedOneOf<Value>(
        {{4, leaf},
         {1, rc::gen::map(rc::gen::container<std::vector<Value>>(anyValue(depth - 1)),
                          [](const std::vector<Value>& list) {
                              return Value(ValueList(
                                  list.begin(), list.begin() + static_cast<std::ptrdiff_t>(
                                                                   std::min<std::size_t>(list.size(), 5))));
                          })}});
}

// RFC 8949, Appendix A: those of its examples that our values can hold.
TEST(Cbor, writesTheExamplesOfTheStandard) {
    EXPECT_EQ(encoded(0), "00");
    EXPECT_EQ(encoded(10), "0a");
    EXPECT_EQ(encoded(23), "17");
    EXPECT_EQ(encoded(24), "1818");
    EXPECT_EQ(encoded(100), "1864");
    EXPECT_EQ(encoded(1000), "1903e8");
    EXPECT_EQ(encoded(1000000), "1a000f4240");
    EXPECT_EQ(encoded(1000000000000LL), "1b000000e8d4a51000");
    EXPECT_EQ(encoded(-1), "20");
    EXPECT_EQ(encoded(-10), "29");
    EXPECT_EQ(encoded(-100), "3863");
    EXPECT_EQ(encoded(-1000), "3903e7");
    EXPECT_EQ(encoded(1.1), "fb3ff199999999999a");
    EXPECT_EQ(encoded(1.0e+300), "fb7e37e43c8800759c");
    EXPECT_EQ(encoded(-4.1), "fbc010666666666666");
    EXPECT_EQ(encoded(Value::ofFlag(false)), "f4");
    EXPECT_EQ(encoded(Value::ofFlag(true)), "f5");
    EXPECT_EQ(encoded(Value()), "f6");
    EXPECT_EQ(encoded(QByteArray()), "40");
    EXPECT_EQ(encoded(QByteArray::fromHex("01020304")), "4401020304");
    EXPECT_EQ(encoded(QString()), "60");
    EXPECT_EQ(encoded(u"a"_s), "6161");
    EXPECT_EQ(encoded(u"IETF"_s), "6449455446");
    EXPECT_EQ(encoded(u"\"\\"_s), "62225c");
    EXPECT_EQ(encoded(u"\u00fc"_s), "62c3bc");
    EXPECT_EQ(encoded(u"\u6c34"_s), "63e6b0b4");
    EXPECT_EQ(encoded(u"\U00010151"_s), "64f0908591");
    EXPECT_EQ(encoded(ValueList{}), "80");
    EXPECT_EQ(encoded(ValueList{1, 2, 3}), "83010203");
    EXPECT_EQ(encoded(ValueList{1, Value(ValueList{2, 3}), Value(ValueList{4, 5})}), "8301820203820405");
    EXPECT_EQ(encoded(std::numeric_limits<std::int64_t>::min()), "3b7fffffffffffffff");
    EXPECT_EQ(encoded(-0.0), "fb8000000000000000");
    EXPECT_EQ(encoded(std::numeric_limits<double>::infinity()), "fb7ff0000000000000");
}

TEST(Cbor, refusesWhatIsNotCanonical) {
    for (const char* hex : {"1817",
                            "190018",
                            "1a00000064",
                            "1b0000000000000001",
                            "5f4101ff",
                            "9fff",
                            "f93c00",
                            "fa47c35000",
                            "fb7ff8000000000000",
                            "a0",
                            "c11a514b67b0",
                            "f7",
                            "f0",
                            "61ff",
                            "62c328",
                            "ff",
                            "",
                            "18",
                            "4401",
                            "82",
                            "9b7fffffffffffffff",
                            "5b7fffffffffffffff",
                            "1bffffffffffffffff",
                            "3bffffffffffffffff",
                            "0000",
                            "63eda080",
                            "f818"})
        EXPECT_THROW((void)CborReader::decode(QByteArray::fromHex(hex)), CborReader::Fault) << hex;
    QByteArray deep(limits::valueDepth + 1, '\x81');
    EXPECT_THROW((void)CborReader::decode(deep + '\x00'), CborReader::Fault);
    EXPECT_NO_THROW((void)CborReader::decode(deep.first(limits::valueDepth) + '\x00'));
    EXPECT_THROW((void)CborWriter::encode(std::nan("")), Error);
}

RC_GTEST_PROP(Cbor, everyValueReadsBackAsItWas, ()) {
    const Value value = *anyValue(3);
    const QByteArray bytes = CborWriter::encode(value);
    RC_ASSERT(CborReader::decode(bytes) == value);
    RC_ASSERT(CborWriter::encode(CborReader::decode(bytes)) == bytes);
    CborReader reader(bytes);
    RC_ASSERT(reader.skip().size() == bytes.size());
}

RC_GTEST_PROP(Cbor, whateverIsReadIsCanonical, (const std::string& noise)) {
    const QByteArray bytes = QByteArray::fromStdString(noise);
    try {
        const Value value = CborReader::decode(bytes);
        RC_ASSERT(CborWriter::encode(value) == bytes);
    } catch (const CborReader::Fault&) {
    }
}

Commit sampleCommit() {
    Commit commit;
    commit.dossier = RowId::derived({"d"});
    commit.info.id.device.bytes.fill(7);
    commit.info.id.seq = 2;
    commit.prevHash = QByteArray(32, 'h');
    commit.info.hlc = 123456789;
    commit.info.at = QDateTime(QDate(2026, 8, 20), QTime(8, 0), Qt::OffsetFromUTC, 7 * 3600);
    commit.info.person = u"Trưởng đoàn"_s;
    commit.info.kind = u"answer.edit"_s;
    commit.info.session = u"s"_s;
    commit.info.appVersion = u"0.1"_s;
    commit.info.comment = u"vì sao"_s;
    OpId other{{}, 5, 3, -77};
    other.device.bytes.fill(9);
    commit.ops = {{RowId::derived({"r"}),
                   field::Answer::note,
                   Value(u"đạt"_s),
                   {other, {commit.info.id.device, 1, 0, 42}}},
                  {RowId::derived({"q"}), FieldId(99'907), Value(ValueList{1, Value()}), {}}};
    return commit;
}

TEST(CommitCodec, readsBackWhatItWrote) {
    Commit commit = sampleCommit();
    const QByteArray body = commitcodec::encode(commit);
    commit.info.hash = commitcodec::hash(body);
    commit.info.id.tag = commitcodec::tagOf(commit.info.hash);
    EXPECT_EQ(commitcodec::decode(body), commit);
    EXPECT_EQ(commitcodec::decode(body).info.at.offsetFromUtc(), 7 * 3600)
        << "the clock on the writer's wall";
    Commit info = commit;
    info.ops.clear();
    EXPECT_EQ(commitcodec::decodeInfo(body), info);
    commit.info.role = CommitRole::Undo;
    commit.info.target = {commit.info.id.device, 1, 42};
    EXPECT_EQ(commitcodec::decode(commitcodec::encode(commit)).info.target, commit.info.target);
}

TEST(CommitCodec, everyCutAndFlippedByteIsReadOrRefused) {
    const QByteArray body = commitcodec::encode(sampleCommit());
    for (qsizetype cut = 0; cut < body.size(); ++cut)
        EXPECT_THROW((void)commitcodec::decode(body.first(cut)), CborReader::Fault);
    for (qsizetype at = 0; at < body.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = body;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
            try {
                EXPECT_NE(commitcodec::decode(flipped).info.hash, commitcodec::hash(body));
            } catch (const CborReader::Fault&) {
            }
        }
}

TEST(CommitCodec, capsHold) {
    Commit commit = sampleCommit();
    commit.ops.assign(limits::opsPerCommit + 1, Op{RowId(), field::Answer::note, Value(1), {}});
    EXPECT_THROW((void)commitcodec::encode(commit), Error);
    commit.ops.resize(limits::opsPerCommit);
    EXPECT_NO_THROW((void)commitcodec::decode(commitcodec::encode(commit)));
    commit.ops = {Op{RowId(), field::Answer::note, Value(1), std::vector<OpId>(limits::prevPerOp + 1)}};
    EXPECT_THROW((void)commitcodec::encode(commit), Error);
}

/// A commit whose one op names `count` others as loaded, written without the caps.
QByteArray naming(std::size_t count) {
    Commit commit = sampleCommit();
    commit.ops.clear();
    QByteArray body = commitcodec::encode(commit);
    body.chop(1); // The empty list of ops.
    CborWriter ops;
    ops.array(1);
    ops.array(4);
    ops.bytes(RowId::derived({"r"}).bytes());
    ops.integer(field::Answer::note.number);
    ops.null();
    ops.array(count * 4);
    for (std::size_t n = 1; n <= count * 4; ++n)
        ops.integer(n % 4 == 1 ? 0 : static_cast<std::int64_t>(n));
    return body + ops.result();
}

TEST(CommitCodec, capsHoldForWhatOthersWrote) {
    EXPECT_EQ(commitcodec::decode(naming(limits::prevPerOp)).ops.front().prev.size(), limits::prevPerOp);
    EXPECT_THROW((void)commitcodec::decode(naming(limits::prevPerOp + 1)), CborReader::Fault);
}

TEST(CommitCodec, nothingFollowsACommit) {
    EXPECT_THROW((void)commitcodec::decode(commitcodec::encode(sampleCommit()) + '\x00'), CborReader::Fault);
}

// A newer program may add items at the end of lists: what is known is read, the bytes stay.
TEST(CommitCodec, leavesItemsOfANewerProgramAlone) {
    QByteArray body = commitcodec::encode(sampleCommit());
    ASSERT_EQ(static_cast<unsigned char>(body[0]), 0x91);
    body[0] = '\x92';
    body += CborWriter::encode(u"tương lai"_s);
    EXPECT_EQ(commitcodec::decode(body).ops, sampleCommit().ops);
}

} // namespace
} // namespace dkt::test
