// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiTest.h"

#include "gui/frame/CollatedProxy.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Icons.h"
#include "gui/frame/Job.h"
#include "gui/frame/Menus.h"
#include "gui/frame/NoticeBar.h"
#include "gui/frame/RowsModel.h"
#include "gui/frame/ShortcutsDialog.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTreeWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

using FrameTest = GuiTest;

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& color) {
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}
double contrast(const QColor& a, const QColor& b) {
    const double l = luminance(a), m = luminance(b);
    return (std::max(l, m) + 0.05) / (std::min(l, m) + 0.05);
}

TEST(GuardTest, ShowsTheMessageAndKeepsTheDetailApart) {
    ScriptedPrompts prompts;
    Guard guard(prompts);
    const auto result = guard.run([] { throw Error(Error::Kind::DiskFull, u"Đĩa đầy."_s, u"errno 28"_s); });
    EXPECT_EQ(result, Guard::Result::Failed);
    ASSERT_EQ(prompts.shown.size(), 1u);
    EXPECT_EQ(prompts.shown[0].text, u"Đĩa đầy."_s);
    EXPECT_EQ(prompts.shown[0].detail, u"errno 28"_s);
    EXPECT_EQ(prompts.shown[0].severity, Severity::Error);
}

TEST(GuardTest, WhatTheUserStoppedIsNoError) {
    ScriptedPrompts prompts;
    Guard guard(prompts);
    EXPECT_EQ(guard.run([] { throw Error(Error::Kind::Cancelled, u"stopped"_s); }), Guard::Result::Failed);
    EXPECT_TRUE(prompts.shown.empty());
    EXPECT_EQ(guard.run([] {}), Guard::Result::Done);
}

TEST(GuardTest, AnyOtherExceptionIsAFaultOfOurs) {
    ScriptedPrompts prompts;
    Guard(prompts).run([] { throw std::runtime_error("broken assumption"); });
    ASSERT_EQ(prompts.shown.size(), 1u);
    EXPECT_FALSE(prompts.shown[0].text.contains(u"broken"_s)) << "no jargon in the sentence";
    EXPECT_EQ(prompts.shown[0].detail, u"broken assumption"_s);
}

TEST(JobsTest, WorkRunsElsewhereAndComesBackHere) {
    ScriptedPrompts prompts;
    Guard guard(prompts);
    Jobs jobs(guard);
    QObject here;
    const QThread* worker = nullptr;
    const QThread* back = nullptr;
    jobs.start(u"t"_s, &here, [&](Progress&) {
        worker = QThread::currentThread();
        return [&] { back = QThread::currentThread(); };
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return jobs.isIdle(); }));
    EXPECT_EQ(back, QThread::currentThread());
    EXPECT_NE(worker, back);
}

TEST(JobsTest, NothingComesBackToWhoIsGoneOrWhatWasStopped) {
    ScriptedPrompts prompts;
    Guard guard(prompts);
    Jobs jobs(guard);
    int back = 0;
    auto owner = std::make_unique<QObject>();
    jobs.start(u"gone"_s, owner.get(), [&](Progress&) { return [&] { ++back; }; });
    owner.reset();
    QObject here;
    jobs.start(u"stopped"_s, &here, [&](Progress&) { return [&] { ++back; }; })->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return jobs.isIdle(); }));
    EXPECT_EQ(back, 0);
}

TEST(JobsTest, FailuresAreShownOnce) {
    ScriptedPrompts prompts;
    Guard guard(prompts);
    Jobs jobs(guard);
    QObject here;
    jobs.start(u"t"_s, &here,
               [](Progress&) -> Jobs::Continuation { throw Error(Error::Kind::ReadOnly, u"m"_s); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return jobs.isIdle(); }));
    ASSERT_EQ(prompts.shown.size(), 1u);
    EXPECT_EQ(prompts.shown[0].text, u"m"_s);
}

TEST(JobsTest, TheEndOfTheProgramStopsWhatRuns) {
    ScriptedPrompts prompts;
    Guard guard(prompts);
    QObject here;
    std::atomic<bool> ended = false;
    {
        Jobs jobs(guard);
        jobs.start(u"t"_s, &here, [&](Progress& progress) -> Jobs::Continuation {
            while (!progress.cancelled())
                QThread::msleep(1);
            ended = true;
            return {};
        });
    }
    EXPECT_TRUE(ended);
}

TEST(SettingsTest, KeepsWhatWasDecidedAndNothingElse) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"gui.ini"_s);
    {
        const Settings settings(file);
        EXPECT_EQ(settings.language(), Language::Vietnamese);
        EXPECT_EQ(settings.theme(), Theme::System);
        EXPECT_EQ(settings.fontSize(), 0);
    }
    EXPECT_FALSE(QFile::exists(file)) << "a default is never written";
    {
        QSettings newer(file, QSettings::IniFormat);
        newer.setValue(u"keyOfANewerProgram"_s, 7);
        Settings settings(file);
        settings.setLanguage(Language::English);
        settings.setTheme(Theme::Dark);
        settings.setPerson(u"Trưởng đoàn"_s);
        for (int n = 0; n < 12; ++n)
            settings.noteDossier(u"/d/%1.dkt"_s.arg(n));
        settings.noteDossier(u"/d/5.dkt"_s);
    }
    const Settings settings(file);
    EXPECT_EQ(settings.language(), Language::English);
    EXPECT_EQ(settings.theme(), Theme::Dark);
    EXPECT_EQ(settings.person(), u"Trưởng đoàn"_s);
    EXPECT_EQ(settings.recentDossiers().size(), 10);
    EXPECT_EQ(settings.recentDossiers().first(), u"/d/5.dkt"_s);
    EXPECT_EQ(settings.recentDossiers().count(u"/d/5.dkt"_s), 1);
    EXPECT_EQ(QSettings(file, QSettings::IniFormat).value(u"keyOfANewerProgram"_s).toInt(), 7);
}

TEST(MenusTest, APageMenuGetsAMnemonicOfItsOwn) {
    EXPECT_EQ(withFreeMnemonic(u"Visit"_s, u"fevgh"_s), u"V&isit"_s);
    EXPECT_EQ(withFreeMnemonic(u"Tổng quan"_s, u"ts"_s), u"Tổ&ng quan"_s)
        << "letters with marks are not typed with Alt";
    EXPECT_EQ(withFreeMnemonic(u"aaa"_s, u"a"_s), u"aaa"_s);
}

TEST(CollatedProxyTest, WhatIsMissingComesLastEitherWay) {
    QStandardItemModel model(4, 1);
    const QVariant values[] = {QVariant(), u"Đông"_s, u"Dương"_s, u"Ấp"_s};
    for (int row = 0; row < 4; ++row)
        model.setData(model.index(row, 0), values[row], keyRole);
    CollatedProxy proxy;
    proxy.setSourceModel(&model);
    const auto order = [&] {
        QStringList texts;
        for (int row = 0; row < 4; ++row)
            texts << proxy.index(row, 0).data(keyRole).toString();
        return texts;
    };
    proxy.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(order(), (QStringList{u"Ấp"_s, u"Dương"_s, u"Đông"_s, QString()}));
    proxy.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(order(), (QStringList{u"Đông"_s, u"Dương"_s, u"Ấp"_s, QString()}));
}

TEST_F(FrameTest, TonesCanBeReadOnBothPalettes) {
    launch();
    for (const char* theme : {"view.theme.light", "view.theme.dark"}) {
        trigger(theme);
        const QPalette palette = QApplication::palette();
        for (const Tone tone : {Tone::Plain, Tone::Quiet, Tone::Good, Tone::Busy, Tone::Warning, Tone::Bad})
            for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
                EXPECT_GE(contrast(toneColor(tone, palette), palette.color(ground)), 4.5)
                    << theme << " tone " << static_cast<int>(tone) << " ground " << ground;
        EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
                  4.5);
        EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)), 4.5);
    }
}

TEST_F(FrameTest, EveryIconOfTheTableIsThereAndFollowsTheTheme) {
    launch();
    for (const ActionSpec& spec : application->actions().specs())
        EXPECT_FALSE(*spec.icon && application->actions().action(spec.id)->icon().isNull())
            << spec.id << " " << spec.icon;
    const auto ink = [] {
        const QImage picture = icon(u"open"_s).pixmap(24, 24).toImage();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (qAlpha(picture.pixel(x, y)) == 255)
                    return picture.pixelColor(x, y).lightness();
        return -1;
    };
    trigger("view.theme.light");
    EXPECT_LT(ink(), 80);
    trigger("view.theme.dark");
    EXPECT_GT(ink(), 180);
}

/// An empty check box or radio button stands out from what it lies on, in both themes (WCAG 2.1, 1.4.11: 3 to
/// 1).
TEST_F(FrameTest, EmptyBoxesCanBeSeenInBothThemes) {
    launch();
    for (const char* theme : {"view.theme.light", "view.theme.dark"}) {
        trigger(theme);
        for (const QStyle::PrimitiveElement element :
             {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton,
              QStyle::PE_IndicatorItemViewItemCheck}) {
            const QColor ground = QApplication::palette().color(QPalette::Base);
            QImage picture(24, 24, QImage::Format_ARGB32);
            picture.fill(ground);
            QPainter painter(&picture);
            QStyleOptionButton box;
            box.palette = QApplication::palette();
            box.rect = QRect(4, 4, 14, 14);
            box.state = QStyle::State_Enabled | QStyle::State_Off;
            QApplication::style()->drawPrimitive(element, &box, &painter);
            painter.end();
            double best = 0;
            for (int y = 0; y < picture.height(); ++y)
                best = std::max(best, contrast(picture.pixelColor(11, y), ground));
            EXPECT_GE(best, 3) << theme << " " << element;
        }
    }
    trigger("view.theme.light");
}

TEST_F(FrameTest, FitsTheCommonScreens) {
    launchWithSample();
    for (const char* language : {"view.language.vi", "view.language.en"}) {
        trigger(language);
        for (const char* page : {"go.overview", "go.visit", "go.documents"}) {
            trigger(page);
            const QSize least = application->window().minimumSizeHint();
            // 1920 × 1080 at 200 %, with a title bar and a panel.
            EXPECT_LE(least.width(), 960) << page << " " << language;
            EXPECT_LE(least.height(), 480) << page << " " << language;
        }
    }
    for (int n = 0; n < 5; ++n)
        trigger("view.font.larger");
    for (const char* page : {"go.overview", "go.visit", "go.documents"}) {
        trigger(page);
        EXPECT_LE(application->window().minimumSizeHint().width(), 1366) << page;
        EXPECT_LE(application->window().minimumSizeHint().height(), 700) << page;
    }
    trigger("view.font.system");
}

TEST_F(FrameTest, NoticesSayTheirWordsAndOfferWhatTheyCan) {
    launch();
    int opened = 0;
    application->context().notify({.severity = Severity::Warning,
                                   .text = u"Còn 3 ảnh chưa nhận được."_s,
                                   .actionText = u"Xem"_s,
                                   .action = [&] { ++opened; }});
    auto* bar = application->window().findChild<NoticeBar*>();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->text(), u"Còn 3 ảnh chưa nhận được."_s);
    bar->findChild<QPushButton*>()->click();
    EXPECT_EQ(opened, 1);
}

TEST_F(FrameTest, EveryShortcutIsInTheListAndCanBeFound) {
    launch();
    const ShortcutsDialog dialog(application->actions());
    auto* list = dialog.findChild<QTreeWidget*>();
    int withKeys = 0;
    for (const ActionSpec& spec : application->actions().specs())
        withKeys += !application->actions().action(spec.id)->shortcuts().isEmpty();
    EXPECT_EQ(list->topLevelItemCount(), withKeys);
    dialog.findChild<QLineEdit*>()->setText(u"ctrl+z"_s);
    int shown = 0;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        shown += !list->topLevelItem(row)->isHidden();
    EXPECT_GE(shown, 1);
    EXPECT_LT(shown, withKeys);
}

} // namespace

} // namespace dkt::gui
