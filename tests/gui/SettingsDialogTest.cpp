// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiTest.h"

#include "gui/frame/Appearance.h"
#include "gui/settings/SettingsDialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

class SettingsDialogTest : public GuiTest {
protected:
    void SetUp() override {
        launchWithSample();
        trigger("edit.settings");
        dialog = find<SettingsDialog>(u"settings"_s);
        ASSERT_TRUE(dialog && dialog->isVisible());
    }
    [[nodiscard]] Settings& settings() { return application->context().settings(); }
    template <class T> [[nodiscard]] T* part(const QString& name) const { return dialog->findChild<T*>(name); }
    /// Chooses as a user does: focus, arrow keys.
    void choose(const QString& box, int index) {
        auto* combo = part<QComboBox>(box);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
        settle();
    }

    SettingsDialog* dialog = nullptr;
};

TEST_F(SettingsDialogTest, EverythingTakesEffectAtOnceAndIsKept) {
    auto* person = part<QLineEdit>(u"settings.person"_s);
    person->setFocus();
    person->selectAll();
    QTest::keyClicks(person, u"Truong doan"_s);
    QTest::keyClick(person, Qt::Key_Tab);
    EXPECT_EQ(application->context().actor().person, u"Truong doan"_s);

    choose(u"settings.language"_s, 0);
    EXPECT_EQ(dialog->windowTitle(), u"Cài đặt"_s);
    EXPECT_EQ(settings().language(), Language::Vietnamese);
    choose(u"settings.theme"_s, 2);
    EXPECT_EQ(settings().theme(), Theme::Dark);
    EXPECT_TRUE(isDark(QGuiApplication::palette()));
    choose(u"settings.textSize"_s, part<QComboBox>(u"settings.textSize"_s)->findData(15));
    EXPECT_EQ(QApplication::font().pointSize(), 15);
    choose(u"settings.paperFormat"_s, 1);
    EXPECT_EQ(settings().paperFormat(), u"pdf"_s);
    choose(u"settings.textSize"_s, 0);
    choose(u"settings.theme"_s, 1);
}

TEST_F(SettingsDialogTest, AFolderIsFixedAndSetFree) {
    const QString folder = path(u"papers"_s);
    QDir().mkpath(folder);
    prompts.files = {folder};
    auto* field = part<QLineEdit>(u"settings.folder.paper"_s);
    const auto buttons = field->parentWidget()->findChildren<QToolButton*>();
    ASSERT_EQ(buttons.size(), 2);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    EXPECT_EQ(field->text(), folder);
    settings().noteFolder(u"paper"_s, path(u"elsewhere/x.docx"_s));
    EXPECT_EQ(settings().folder(u"paper"_s), folder);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_TRUE(settings().fixedFolder(u"paper"_s).isEmpty());
}

TEST_F(SettingsDialogTest, EveryFieldHasANameAndItsLabel) {
    for (const auto* field : dialog->findChildren<QLineEdit*>())
        EXPECT_FALSE(field->accessibleName().isEmpty()) << field->objectName().toStdString();
    for (const auto* field : dialog->findChildren<QComboBox*>())
        EXPECT_FALSE(field->accessibleName().isEmpty()) << field->objectName().toStdString();
}

} // namespace dkt::gui
