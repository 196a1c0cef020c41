// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand conflicts on the page where they are decided: showing it for the first time, choosing the next one,
// deciding one; against a bare list view over the same lines in the same run.
#include "SecondLaptop.h"
#include "gui/ScriptedPrompts.h"
#include "gui/conflicts/ConflictsPage.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Settings.h"
#include "services/Sample.h"
#include "services/decide/ConflictService.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QStringListModel>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace dkt;
using namespace dkt::gui;

constexpr int conflictCount = 1000;

template <class F> double millis(const F& action) {
    QElapsedTimer timer;
    timer.start();
    action();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> ms) {
    std::ranges::sort(ms);
    return ms[ms.size() / 2];
}

void painted(QWidget& widget) {
    widget.repaint();
    QApplication::sendPostedEvents();
}

/// Both laptops write another note or text into as many cells as are wanted.
void disagree(Dossier& dossier, const Actor& actor, test::SecondLaptop& theirs) {
    std::vector<std::pair<RowId, FieldId>> cells;
    const auto view = dossier.view();
    for (const Answer& answer : view->data().answers)
        cells.emplace_back(answer.id.row, field::Answer::note);
    for (const Finding& finding : view->data().findings)
        for (const FieldId field : {field::Finding::text, field::Finding::cause, field::Finding::effect})
            cells.emplace_back(finding.id.row, field);
    for (const Visit& visit : view->data().visits)
        cells.emplace_back(visit.id.row, field::Visit::note);
    cells.resize(std::min<std::size_t>(cells.size(), conflictCount));
    const auto write = [&](Dossier& where, const Actor& who, const QString& words) {
        for (std::size_t n = 0; n < cells.size(); n += 5) {
            std::vector<Op> ops;
            for (std::size_t c = n; c < std::min(n + 5, cells.size()); ++c)
                ops.push_back(where.journal().set(cells[c].first, cells[c].second, Value(words.arg(c))));
            where.journal().commit({who.person, u"answer.edit"_s, who.session}, std::move(ops));
        }
    };
    write(dossier, actor, u"Kiểm tra hồ sơ gốc thấy thiếu %1 văn bản so với danh mục; đơn vị hẹn bổ sung trước 15/10."_s);
    write(theirs.dossier(), theirs.actor, u"Hồ sơ gốc còn thiếu %1 văn bản so với danh mục, đơn vị cam kết bổ sung trước 20/10."_s);
    theirs.exchange();
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QTemporaryDir dir;
    SystemClock clock;
    Settings settings(dir.filePath(u"s.ini"_s));
    ScriptedPrompts prompts;
    Guard guard(prompts);
    Jobs jobs(guard);
    AppContext context({clock, settings, prompts, guard, jobs}, u"bench"_s);
    const Actor actor{u"Trưởng đoàn"_s, u"bench"_s};
    context.setDossier(createSample(dir.filePath(u"s.dkt"_s), u"gia-lam-2021"_s,
                                    {.clock = &clock, .identityDir = dir.filePath(u"keys"_s)}, actor));
    test::SecondLaptop theirs(*context.dossier());
    disagree(*context.dossier(), actor, theirs);
    const int count = context.dossier()->journal().conflictCount();

    std::printf("journal %.1f ms, in words %.1f ms\n",
                millis([&] { static_cast<void>(context.dossier()->journal().conflicts()); }),
                millis([&] { static_cast<void>(ConflictService(*context.dossier()).all()); }));
    ConflictsPage page(context);
    ActionTable table;
    table.add(page.actions());
    page.bind(table);
    table.setHasDossier(true);
    table.setActivePage(page.id());
    const double first = millis([&] {
        page.widget()->resize(1200, 640);
        page.widget()->show();
        page.activated();
        painted(*page.widget());
    });
    static_cast<void>(QTest::qWaitForWindowExposed(page.widget()));
    static_cast<void>(QTest::qWaitFor([&] { return jobs.isIdle(); }, 20000));
    auto& list = *page.widget()->findChild<QListView*>(u"conflictList"_s);

    QStringList lines;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        lines << list.model()->index(row, 0).data(Qt::ToolTipRole).toString();
    QListView bare;
    QStringListModel bareModel(lines);
    bare.resize(400, 640);
    const double bareFirst = millis([&] {
        bare.setModel(&bareModel);
        bare.setUniformItemSizes(true);
        bare.show();
        painted(bare);
    });
    static_cast<void>(QTest::qWaitForWindowExposed(&bare));

    std::vector<double> next, bareNext, decided;
    for (int n = 0; n < 200; ++n) {
        next.push_back(millis([&] {
            table.action("conflicts.next")->trigger();
            painted(*page.widget());
        }));
        bareNext.push_back(millis([&] {
            bare.setCurrentIndex(bareModel.index(n + 1));
            painted(bare);
        }));
    }
    for (int n = 0; n < 100; ++n)
        decided.push_back(millis([&] {
            table.action("conflicts.keep2")->trigger();
            painted(*page.widget());
        }));
    std::printf("%d conflicts | first showing %.1f ms (bare list %.1f) | next one %.2f ms median, %.2f max (bare %.2f) | "
                "deciding one %.2f ms median, %.2f max\n",
                count, first, bareFirst, median(next), std::ranges::max(next), median(bareNext), median(decided),
                std::ranges::max(decided));
    context.setDossier(nullptr);
}
