// SPDX-License-Identifier: GPL-3.0-or-later
// A worker has the dossier: what it changes is followed when the dossier is back, and not read before.
#include "services/RecordingService.h"
#include "visit_fixture.h"

#include <QComboBox>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class VisitLent : public VisitFixture {};

TEST_F(VisitLent, whatAWorkerChangesIsFollowedWhenTheDossierIsBack) {
    open();
    const VisitId visit = m_visits[0];
    m_context->lendDossier(u"Nhận gói"_s, [visit](Dossier& lent, Progress&) {
        for (const VisitState state : {VisitState::InProgress, VisitState::Finished}) {
            RecordingService(lent).setVisitState({u"Thành viên tổ 2"_s, u"s2"_s}, visit, state);
            QThread::msleep(60); // time for the window to hear of it too early
        }
        return [] {};
    });
    ASSERT_TRUE(m_context->isLent());
    EXPECT_EQ(find<QComboBox>("visitState").currentIndex(), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_context->isLent(); }));
    EXPECT_EQ(find<QComboBox>("visitState").currentIndex(), 2);
    EXPECT_TRUE(m_prompts.shown.isEmpty());
}

} // namespace

} // namespace dkt::gui
