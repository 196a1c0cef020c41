// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiTest.h"

#include "gui/frame/StatusArea.h"
#include "gui/overview/VisitsModel.h"
#include "services/PlanService.h"

#include <QDropEvent>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

using WindowTest = GuiTest;

void rename(Application& application, const QString& title) {
    AppContext& context = application.context();
    PlanService plan(*context.dossier());
    const Loaded<Campaign> before = plan.loadCampaign();
    Campaign after = before.value;
    after.title = title;
    plan.setCampaign(context.actor(), before, after);
}

/// Every title of the menu bar that is shown, with its mnemonic.
QStringList menuTitles(const MainWindow& window) {
    QStringList titles;
    for (const QAction* action : window.menuBar()->actions())
        if (action->isVisible())
            titles << action->text();
    return titles;
}

TEST_F(WindowTest, StartsWithoutADossier) {
    launch();
    EXPECT_EQ(application->window().currentPage(), nullptr);
    EXPECT_FALSE(find<QListWidget>(u"navigation"_s)->isVisible());
    EXPECT_FALSE(application->actions().action("file.close")->isEnabled());
    EXPECT_FALSE(application->actions().action("edit.undo")->isEnabled());
    EXPECT_TRUE(prompts.shown.empty());
}

TEST_F(WindowTest, OpensTheFileOfTheCommandLine) {
    launchWithSample();
    ASSERT_NE(application->context().dossier(), nullptr);
    EXPECT_EQ(application->window().currentPage()->id(), u"overview"_s);
    EXPECT_EQ(application->window().windowTitle(), dossier().title());
    EXPECT_TRUE(find<QListWidget>(u"navigation"_s)->isVisible());
}

TEST_F(WindowTest, SaysWhyAFileCannotBeOpenedAndKeepsWhatIsOpen) {
    launchWithSample();
    const QString before = dossier().path();
    prompts.files.push_back(path(u"missing.dkt"_s));
    trigger("file.open");
    ASSERT_EQ(prompts.asked.size(), 1) << "where it is now";
    EXPECT_TRUE(prompts.asked.front().contains(u"missing.dkt"_s));
    EXPECT_EQ(dossier().path(), before);
}

TEST_F(WindowTest, MakesANewDossier) {
    launch();
    trigger("file.new");
    ASSERT_TRUE(find<QDialog>(u"newDossierWizard"_s));
    find<QLineEdit>(u"wizardTitle"_s)->setText(u"Kiểm tra công vụ năm 2026"_s);
    const QString folder = path(u"ho-so"_s);
    QDir().mkpath(folder);
    find<QLineEdit>(u"wizardFolder"_s)->setText(folder);
    find<QLineEdit>(u"wizardFileName"_s)->setText(u"moi"_s);
    QTest::mouseClick(find<QListWidget>(u"wizardSteps"_s)->viewport(), Qt::LeftButton, {}, {20, 10});
    find<QPushButton>(u"wizardFinish"_s)->click();
    settle();
    ASSERT_NE(application->context().dossier(), nullptr);
    EXPECT_EQ(dossier().title(), u"Kiểm tra công vụ năm 2026"_s);
    const QString file = dossier().path();
    trigger("file.close");
    EXPECT_EQ(application->context().dossier(), nullptr);
    ASSERT_EQ(application->context().settings().recentDossiers(), QStringList{file});
    auto* recent = find<QListView>(u"recentList"_s);
    emit recent->activated(recent->model()->index(0, 0));
    settle();
    EXPECT_EQ(dossier().title(), u"Kiểm tra công vụ năm 2026"_s);
}

TEST_F(WindowTest, TheVisitPageMadeBehindAnotherShowsResultsAndPoints) {
    launchWithSample();
    application->window().resize(1280, 720);
    settle();
    trigger("go.visit");
    const auto* tree = find<QTreeView>(u"checklist"_s);
    ASSERT_TRUE(tree && tree->isVisible());
    EXPECT_FALSE(tree->isColumnHidden(1)) << tree->viewport()->width();
    EXPECT_FALSE(tree->isColumnHidden(2));
}

TEST_F(WindowTest, OpensTheSample) {
    launch();
    trigger("file.sample");
    EXPECT_TRUE(prompts.shown.empty());
    EXPECT_EQ(application->context().view()->data().visits.size(), 20u);
}

TEST_F(WindowTest, TakesADroppedDossierOrPackages) {
    launchWithSample();
    std::vector<QStringList> dropped;
    QObject::connect(&application->window(), &MainWindow::filesDropped,
                     [&](const QStringList& files) { dropped.push_back(files); });
    const auto drop = [&](const QStringList& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(&application->window(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&application->window(), &event);
    };
    const QString dossierFile = path(u"other.dkt"_s), one = path(u"1.dktx"_s), two = path(u"2.DKTX"_s);
    drop({path(u"photo.jpg"_s)});
    drop({dossierFile, one});
    EXPECT_TRUE(dropped.empty());
    drop({dossierFile});
    drop({one, two});
    EXPECT_EQ(dropped, (std::vector<QStringList>{{dossierFile}, {one, two}}));
}

TEST_F(WindowTest, UndoesAndRedoesByName) {
    launchWithSample();
    const QString before = dossier().title();
    rename(*application, u"Tên khác"_s);
    settle();
    EXPECT_EQ(application->window().windowTitle(), u"Tên khác"_s);
    const QAction* undo = application->actions().action("edit.undo");
    EXPECT_TRUE(undo->isEnabled());
    EXPECT_EQ(undo->text(), u"&Undo: Campaign data"_s);
    trigger("edit.undo");
    EXPECT_EQ(application->window().windowTitle(), before);
    EXPECT_EQ(application->actions().action("edit.redo")->text(), u"&Redo: Campaign data"_s);
    trigger("edit.redo");
    EXPECT_EQ(application->window().windowTitle(), u"Tên khác"_s);
    EXPECT_TRUE(prompts.shown.empty());
}

TEST_F(WindowTest, CountsWhatIsOnlyHere) {
    launchWithSample();
    auto* status = application->window().findChild<StatusArea*>();
    const QString before = status->savedText();
    rename(*application, u"B"_s);
    EXPECT_NE(status->savedText(), before);
    EXPECT_TRUE(status->savedText().startsWith(u"Everything is saved"_s));
    application->context().setTyping(Typing::Pending);
    EXPECT_FALSE(status->savedText().startsWith(u"Everything is saved"_s));
}

TEST_F(WindowTest, MnemonicsDoNotClash) {
    for (const Language language : {Language::English, Language::Vietnamese}) {
        launchWithSample(language);
        for (const QAction* page : application->window().menuBar()->actions())
            ASSERT_NE(page, nullptr);
        QMap<QString, QStringList> byMenu;
        byMenu[u"bar"_s] = menuTitles(application->window());
        for (const ActionSpec& spec : application->actions().specs())
            if (spec.menu != MenuPlace::None)
                byMenu[QString::number(static_cast<int>(spec.menu)) + QString::fromLatin1(spec.submenu) +
                       QString::fromLatin1(spec.page)]
                    << application->actions().action(spec.id)->text();
        for (const QStringList& texts : byMenu) {
            QSet<QChar> used;
            for (const QString& text : texts) {
                const qsizetype mark = text.indexOf(u'&');
                if (mark < 0)
                    continue;
                EXPECT_FALSE(used.contains(text[mark + 1].toLower())) << texts.join(u" | "_s).toStdString();
                used.insert(text[mark + 1].toLower());
            }
        }
        application.reset();
        QFile::remove(path(u"sample.dkt"_s));
    }
}

TEST_F(WindowTest, ShortcutsDoNotClash) {
    launch();
    QHash<QString, QString> taken;
    for (const ActionSpec& spec : application->actions().specs())
        for (const QKeySequence& keys : application->actions().action(spec.id)->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            EXPECT_FALSE(text.isEmpty()) << spec.id;
            for (const QString& place : {QString(), QString::fromLatin1(spec.page)}) {
                const QString other = taken.value(text + u'@' + place);
                EXPECT_TRUE(other.isEmpty() || other == QLatin1StringView(spec.id))
                    << text.toStdString() << " " << spec.id << " " << other.toStdString();
            }
            taken.insert(text + u'@' + QString::fromLatin1(spec.page), QString::fromLatin1(spec.id));
        }
}

TEST_F(WindowTest, SwitchesTheLanguageWhileItRuns) {
    launchWithSample();
    const auto state = [this] {
        return find<QTableView>(u"visitsTable"_s)->model()->index(0, VisitsModel::State).data().toString();
    };
    EXPECT_EQ(state(), u"Finished"_s);
    trigger("view.language.vi");
    EXPECT_NE(state(), u"Finished"_s);
    EXPECT_EQ(application->context().settings().language(), Language::Vietnamese);
    trigger("view.language.en");
    EXPECT_EQ(state(), u"Finished"_s);
    EXPECT_EQ(find<QListWidget>(u"navigation"_s)->item(0)->text(), u"Overview"_s);
}

TEST_F(WindowTest, SwitchesThemeAndTextSize) {
    launch();
    trigger("view.theme.dark");
    EXPECT_LT(QApplication::palette().color(QPalette::Base).lightness(), 60);
    trigger("view.theme.light");
    EXPECT_GT(QApplication::palette().color(QPalette::Base).lightness(), 200);
    const int before = QApplication::font().pointSize();
    trigger("view.font.larger");
    EXPECT_EQ(QApplication::font().pointSize(), before + 1);
    trigger("view.font.system");
    EXPECT_EQ(QApplication::font().pointSize(), before);
}

} // namespace

} // namespace dkt::gui
