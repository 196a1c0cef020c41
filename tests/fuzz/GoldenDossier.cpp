// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoldenDossier.h"

#include "../journal/SeededKeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuzz {
namespace {

using namespace dkt;
using namespace dkt::test;

RowId goldenRow(int n) {
    return RowId::derived({"golden", QByteArray::number(n)});
}

/// What another laptop did, conflicts with the first one included.
void workApart(Laptop& laptop, Laptop& other) {
    other.create(laptop->dossierId());
    send(laptop, other);
    for (Laptop* one : {&laptop, &other})
        one->edit(goldenRow(0), field::Finding::text, u"của "_s + one->options.deviceLabel);
    other->commit(other.intent, {other->removal(RowKind::Finding, goldenRow(1))});
    laptop.edit(goldenRow(1), field::Finding::cause, u"chưa thấy"_s);
}

/// Commits of a clone, so that there is a fork, and one whose predecessor is kept back.
std::vector<SignedCommit> workOfAClone(Laptop& other) {
    Laptop clone(other.options.deviceLabel);
    other.close();
    LaptopImage::of(other).putOn(clone, LaptopImage::Part::DossierAndKeys);
    other.open();
    clone.open();
    for (int n = 0; n < 3; ++n)
        clone.edit(goldenRow(4), field::Finding::effect, u"bản sao %1"_s.arg(n));
    std::vector<SignedCommit> commits = clone->commitsSince(other->have());
    commits.erase(commits.end() - 2);
    other.edit(goldenRow(5), field::Finding::text, u"bản gốc"_s);
    return commits;
}

} // namespace

GoldenDossier& GoldenDossier::get() {
    static GoldenDossier golden;
    return golden;
}

GoldenDossier::GoldenDossier() : m_laptop(u"máy 1"_s) {
    const SeededKeys keys;
    m_laptop.create(RowId::derived({"golden dossier"}));
    fill();
    m_commits = m_laptop->commitsSince();
    m_file = bytesOf(m_laptop.file());
    m_log = bytesOf(m_laptop.file() + u"-wal"_s);
    m_laptop.close();
    findContent();
}

void GoldenDossier::fill() {
    Laptop& l = m_laptop;
    for (int n = 0; n < 3; ++n)
        l.edit(goldenRow(n), field::Finding::text, u"Chưa niêm yết thủ tục %1"_s.arg(n));
    l->commit(l.intent,
              {l->set(goldenRow(3), field::Answer::result, ValueList{Value(u"met"_s), Value(2.5), Value()}),
               l->set(goldenRow(3), field::Answer::note, QString(600, u'ệ')),
               l->set(goldenRow(3), FieldId(9907), Value(u"của bản mới"_s))});
    const Blob file = Blob::of(QByteArray(9000, 'f'));
    l->commit(l.intent, {l->set(goldenRow(6), field::Evidence::file, ValueList{Value(file.hash)})}, {file});
    Laptop other(u"máy 2"_s);
    workApart(l, other);
    const auto ofClone = workOfAClone(other);
    l->apply(other->commitsSince());
    l->apply(ofClone);
    l->undo(l->undoable(u"s1"_s).id, l.intent);
    l->saveDraft(goldenRow(0), field::Finding::text, u"đang gõ"_s);
    l->prepareSearch();
    l.restart(); // All of that is in the file; what follows in the log.
    l.edit(goldenRow(0), field::Finding::order, Value(7));
}

/// Where something is: pages are half empty, and what lies in the rest is read by nobody.
void GoldenDossier::findContent() {
    const QByteArray both = m_file + m_log;
    constexpr qsizetype margin = 4;
    qsizetype next = 0;
    for (qsizetype at = 0; at < both.size(); ++at)
        if (both[at] != 0)
            for (next = std::max(next, at - margin); next < std::min(both.size(), at + margin); ++next)
                m_content.push_back(next);
}

void GoldenDossier::putPatched(QByteArrayView patches) {
    QByteArray both = m_file + m_log;
    const bool withLog = patches.isEmpty() || patches.front() % 2 == 0;
    for (qsizetype at = 1; at + 4 < patches.size();) {
        const auto byte = [&](qsizetype n) { return static_cast<unsigned char>(patches[n]); };
        const std::size_t which = byte(at) << 16U | byte(at + 1) << 8U | byte(at + 2);
        qsizetype place = m_content[which % m_content.size()];
        at += 4;
        for (int n = byte(at - 1) % 32; n >= 0 && at < patches.size() && place < both.size(); --n)
            both[place++] = patches[at++];
    }
    putBytes(m_laptop.file(), both.first(m_file.size()));
    QFile::remove(m_laptop.file() + u"-wal"_s);
    if (withLog)
        putBytes(m_laptop.file() + u"-wal"_s, both.sliced(m_file.size()));
}

} // namespace fuzz
