// SPDX-License-Identifier: GPL-3.0-or-later
// Typing a note on the visit page against typing into a bare text field in the same run: the page's share of
// a keystroke, the draft each second, the save, answering by a key and moving on; a checklist of 80 and of
// 2,000 items, a dossier of 20 and of 200 units. A keystroke must stay below 5 ms.
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "gui/visit/VisitPage.h"
#include "services/Dossier.h"
#include "services/PlanService.h"
#include "services/RecordingService.h"
#include "util/Progress.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace dkt;
using namespace dkt::gui;

class NoPrompts final : public Prompts {
public:
    void show(const Message& message) override { qFatal("%s", qPrintable(message.text)); }
    void confirm(const Question&, std::function<void()>) override {}
    void askText(const TextQuestion&, std::function<void(QString)>) override {}
    void openFiles(const FileQuestion&, std::function<void(QStringList)>) override {}
    void openFile(const FileQuestion&, std::function<void(QString)>) override {}
    void saveFile(const FileQuestion&, std::function<void(QString)>) override {}
    void chooseFolder(const FileQuestion&, std::function<void(QString)>) override {}
    void print(std::shared_ptr<QPrinter>, std::function<void(std::shared_ptr<QPrinter>)>) override {}
    void openWithDesktop(const QString&) override {}
    void showInFolder(const QString&) override {}
};

template <class F> double millis(const F& action) {
    QElapsedTimer timer;
    timer.start();
    action();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Times {
    std::vector<double> ms;

    [[nodiscard]] double at(double share) {
        std::ranges::sort(ms);
        return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
    }
};

void press(QWidget& field, QChar letter) {
    QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
    QApplication::sendEvent(&field, &key);
    QApplication::sendPostedEvents();
}

Checklist checklistOf(int items) {
    Checklist checklist;
    checklist.title = u"Bộ tiêu chí"_s;
    for (int i = 0; i < items; ++i) {
        if (i % 40 == 0)
            checklist.sections.push_back({QString::number(i / 40 + 1), u"Lĩnh vực"_s, {}, {}});
        if (i % 8 == 0)
            checklist.sections.back().criteria.push_back({QString::number(i / 8 + 1), u"Tiêu chí"_s, {}, {}});
        Item item;
        item.code = QString::number(i + 1);
        item.title = u"Nội dung kiểm tra số %1"_s.arg(i + 1);
        item.maxPoints = 1;
        item.rule.shape = rule::YesNo{1};
        checklist.sections.back().criteria.back().items.push_back(item);
    }
    assignItemIds(checklist);
    return checklist;
}

std::unique_ptr<Dossier> filled(const QString& path, const JournalOptions& options, int units, int items) {
    auto dossier = Dossier::create(path, options);
    PlanService plan(*dossier);
    const Actor actor{u"Thư ký"_s, u"plan"_s};
    std::vector<Unit> rows;
    for (int i = 0; i < units; ++i)
        rows.push_back({{}, QString::number(10000 + i), u"Xã số %1"_s.arg(i + 1), u"xã"_s, {}, i});
    plan.addUnits(actor, rows);
    const Checklist checklist = checklistOf(items);
    const ChecklistId id = plan.addChecklist(actor, checklist);
    const auto view = dossier->view();
    Edit answers;
    for (const Unit& unit : view->data().units) {
        Visit visit;
        visit.unit = unit.id;
        visit.checklist = id;
        visit.state = VisitState::InProgress;
        const VisitId at = plan.addVisit(actor, visit);
        for (const ItemPlace& place : itemPlaces(checklist)) {
            Answer answer;
            answer.id = answerId(at, place.item->id);
            answer.visit = at;
            answer.item = place.item->id;
            answer.result.outcome = Outcome::PartlyMet;
            answers.create(answer);
        }
    }
    NoProgress silent;
    dossier->commitInParts(actor, u"answer.edit"_s, std::move(answers), silent);
    return dossier;
}

/// One row of figures: a dossier of `units` visits with a checklist of `items`, all answered.
void measure(int units, int items, double bare) {
    QTemporaryDir dir;
    SystemClock clock;
    Settings settings(dir.filePath(u"s.ini"_s));
    NoPrompts prompts;
    Guard guard(prompts);
    Jobs jobs(guard);
    AppContext context({clock, settings, prompts, guard, jobs}, u"bench"_s);
    JournalOptions options;
    options.clock = &clock;
    options.identityDir = dir.filePath(u"id"_s);
    options.unsafeFolders = UnsafeFolders::Allow;
    context.setDossier(filled(dir.filePath(u"b.dkt"_s), options, units, items));
    VisitPage page(context, {std::chrono::hours(1), std::chrono::hours(1)});
    ActionTable table;
    table.add(page.actions());
    page.bind(table);
    table.setHasDossier(true);
    table.setActivePage(page.id());
    const double opening = millis([&] { page.widget()->resize(1200, 640); });
    page.widget()->show();
    static_cast<void>(QTest::qWaitForWindowExposed(page.widget()));
    auto& note = *page.widget()->findChild<QPlainTextEdit*>(u"note"_s);
    Times keys, saves, moves, answers;
    for (int round = 0; round < 40; ++round) {
        for (int i = 0; i < 50; ++i)
            keys.ms.push_back(millis([&] { press(note, u"ghi chú của đoàn kiểm tra "[i % 26]); }));
        saves.ms.push_back(millis([&] { static_cast<void>(page.mayLeave()); }));
        answers.ms.push_back(
            millis([&] { table.action(round % 2 ? "visit.outcome1" : "visit.outcome3")->trigger(); }));
        moves.ms.push_back(millis([&] {
            table.action("visit.next")->trigger();
            QApplication::sendPostedEvents();
        }));
    }
    std::printf("%4d units x %4d items | key %.3f ms median, %.3f max, %.1f x bare | save %.2f, answer %.2f, "
                "next item %.2f ms median | open page %.0f ms\n",
                units, items, keys.at(0.5), keys.at(1), keys.at(0.5) / bare, saves.at(0.5), answers.at(0.5),
                moves.at(0.5), opening);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QPlainTextEdit field;
    field.resize(700, 200);
    field.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&field));
    Times bare;
    for (int i = 0; i < 2000; ++i) {
        if (i % 50 == 0)
            field.clear();
        bare.ms.push_back(millis([&] { press(field, u"ghi chú của đoàn kiểm tra "[i % 26]); }));
    }
    std::printf("bare text field: key %.3f ms median, %.3f max\n", bare.at(0.5), bare.at(1));
    for (const auto& [units, items] :
         {std::pair(1, 80), std::pair(20, 80), std::pair(200, 80), std::pair(20, 2000)})
        measure(units, items, bare.at(0.5));
}
