// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier belongs to one thread at a time.
#include "DossierFixture.h"

#include "util/Error.h"

#include <QThread>

namespace dkt {
namespace {

/// What `work` throws in a thread of its own.
template <class Work> std::optional<Error::Kind> inAnotherThread(Work work) {
    std::optional<Error::Kind> thrown;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            work();
        } catch (const Error& error) {
            thrown = error.kind();
        }
    }));
    thread->start();
    thread->wait();
    return thrown;
}

class DossierThread : public DossierFixture {};

TEST_F(DossierThread, nobodyElseReadsOrWritesIt) {
    EXPECT_EQ(inAnotherThread([&] { (void)dossier->journal().conflictCount(); }), Error::Kind::Internal);
    EXPECT_EQ(inAnotherThread([&] { (void)dossier->journal().dump(); }), Error::Kind::Internal);
    EXPECT_TRUE(dossier->journal().verify().ok());
}

TEST_F(DossierThread, whoeverItIsHandedToHasItAlone) {
    QThread* const here = QThread::currentThread();
    dossier->handTo(nullptr);
    EXPECT_THROW((void)dossier->journal().dump(), Error);
    const auto thrown = inAnotherThread([&] {
        dossier->handTo(QThread::currentThread());
        (void)dossier->journal().dump();
        dossier->handTo(here);
    });
    EXPECT_EQ(thrown, std::nullopt);
    EXPECT_TRUE(dossier->journal().verify().ok());
}

} // namespace
} // namespace dkt
