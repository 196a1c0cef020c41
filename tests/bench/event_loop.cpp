// SPDX-License-Identifier: GPL-3.0-or-later
// The window's event loop, watched while a dossier of UNITS x ITEMS is worked on: how long the GUI thread was
// busy without a break in each step. Nothing may take 50 ms. The yardstick beside it is the same window over
// an empty dossier.
//
//   bench_event_loop DOSSIER.dkt     (python3 tests/bench/large_dossier.py 200 100 > s.json; dkt new …)
#include "gui/Application.h"
#include "gui/MainWindow.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Page.h"
#include "services/Dossier.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace dkt;
using namespace dkt::gui;

namespace {

/// The longest time a key would have had to wait: the gap between two beats of a timer that wants to beat
/// every millisecond.
class LoopWatch : public QObject {
public:
    LoopWatch() {
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, [this] {
            m_worst = std::max(m_worst, static_cast<double>(m_since.nsecsElapsed()) / 1e6 - 1);
            m_since.start();
        });
        m_since.start();
        m_beat.start(1);
    }
    void reset() {
        m_worst = 0;
        m_since.start();
    }
    [[nodiscard]] double worst() const { return m_worst; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_worst = 0;
};

class Session {
public:
    explicit Session(const QString& dossier) : m_dossier(dossier) {
        StartOptions options;
        options.settingsFile = m_home.filePath(u"gui.ini"_s);
        options.identityDir = m_home.filePath(u"keys"_s);
        m_application = std::make_unique<Application>(options);
    }

    void run() {
        step("window", [this] { m_application->start(); });
        step("open", [this] { emit m_application->window().filesDropped({m_dossier}); });
        walkPages("first showing of ");
        walkPages("back to ");
        walkVisit();
        step("undo", [this] { trigger("edit.undo"); });
        step("redo", [this] { trigger("edit.redo"); });
        walkPages("after changes, ");
        typeInSearch();
        step("other language", [this] { trigger("view.language.en"); });
        step("other theme", [this] { trigger("view.theme.dark"); });
        step("larger text", [this] { trigger("view.font.larger"); });
    }
    [[nodiscard]] double worst() const { return m_worstOfAll; }

private:
    void trigger(const char* id) { m_application->actions().action(id)->trigger(); }

    /// The step runs inside the loop, as a key would.
    template <class F> void step(const QByteArray& name, F&& work) {
        m_watch.reset();
        QTimer::singleShot(0, qApp, std::forward<F>(work));
        wait(100);
        while (!m_application->context().jobs().isIdle())
            wait(20);
        wait(400); // what is put off a little, too
        m_worstOfAll = std::max(m_worstOfAll, m_watch.worst());
        std::printf("%-34s %7.1f ms%s\n", name.constData(), m_watch.worst(),
                    m_watch.worst() > 50 ? "  <-- over 50" : "");
        std::fflush(stdout);
    }

    /// A loop that sleeps between events, as the program's does.
    static void wait(int ms) {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }

    void walkPages(const QByteArray& how) {
        for (const ActionSpec& spec : m_application->actions().specs())
            if (QByteArray(spec.id).startsWith("go."))
                step(how + (spec.id + 3), [this, id = spec.id] { trigger(id); });
    }

    void walkVisit() {
        step("to the visit", [this] { trigger("go.visit"); });
        step("next item", [this] { trigger("visit.next"); });
        step("an answer", [this] { trigger("visit.outcome3"); });
        step("another answer", [this] { trigger("visit.outcome1"); });
        step("next unanswered", [this] { trigger("visit.nextUnanswered"); });
    }

    void typeInSearch() {
        auto* box = m_application->window().findChild<QLineEdit*>(u"searchBox"_s);
        if (!box)
            return;
        step("to the search box", [this] { trigger("edit.find"); });
        for (const QString& letters : {u"n"_s, u"ni"_s, u"niem yet"_s, u"hai muoi"_s})
            step("searching " + letters.toUtf8(), [box, letters] { box->setText(letters); });
    }

    QTemporaryDir m_home;
    QString m_dossier;
    LoopWatch m_watch;
    std::unique_ptr<Application> m_application;
    double m_worstOfAll = 0;
};

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("DISPLAY") ? "xcb" : "offscreen");
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_event_loop DOSSIER.dkt\n");
        return 2;
    }
    Session session(QString::fromLocal8Bit(argv[1]));
    session.run();
    std::printf("longest without a break: %.1f ms\n", session.worst());
}
