// SPDX-License-Identifier: GPL-3.0-or-later
#include "FullDossier.h"
#include "GuiTest.h"
#include "LayoutCheck.h"
#include "SecondLaptop.h"

#include "services/SnapshotWriter.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace dkt::gui {

/// Every page on every common screen, with the emptiest and the fullest dossier. 960 × 540 is 1920 × 1080 at
/// 200 %. The pictures are kept where DKT_PICTURES says.
class PagesTest : public GuiTest, public testing::WithParamInterface<Language> {
protected:
    static void SetUpTestSuite() {
        static QTemporaryDir home; // lives as long as the program: both languages use the file
        s_full = home.filePath(u"full.dkt"_s);
        if (QFile::exists(s_full))
            return;
        FixedClock clock(QDateTime({2021, 11, 22}, {9, 0}));
        const auto full = Dossier::create(s_full, {.clock = &clock, .identityDir = home.filePath(u"keys"_s)});
        NoProgress silent;
        const Snapshot content = fullContent(200, 100);
        writeSnapshot(*full, {u"Thư ký"_s, u"t"_s}, content, silent);
        quarrel(*full, content);
        full->close();
    }

    /// Conflicts of all kinds on all pages.
    static void quarrel(Dossier& dossier, const Snapshot& content) {
        const auto over = [&](RowId row, FieldId field, const QString& text) {
            test::disagree(dossier, row, field, Value(text), Value(text + u" và các đơn vị trực thuộc"_s));
        };
        over(rowOf(Campaign{}), field::Campaign::scope, u"Toàn bộ các xã, phường, đặc khu"_s);
        over(rowOf(Campaign{}), field::Campaign::title, content.campaign.title);
        over(content.units.front().id.row, field::Unit::name, content.units.front().name);
        over(content.members.front().id.row, field::Member::name, content.members.front().name);
        over(content.visits.front().id.row, field::Visit::attendees, u"Chủ tịch Ủy ban nhân dân"_s);
        over(content.visits.front().id.row, field::Visit::note, u"Tại Bộ phận Một cửa"_s);
        for (std::size_t n = 0; n < 20; ++n) {
            over(content.findings[n].id.row, field::Finding::text, content.findings[n].text);
            over(content.answers[n].id.row, field::Answer::note, content.findings[n].text);
        }
    }
    void open(const QString& file) {
        emit application->window().filesDropped({file});
        settle();
    }
    [[nodiscard]] QStringList pages() const {
        QStringList ids;
        for (const ActionSpec& spec : application->actions().specs())
            if (const QString id = QString::fromLatin1(spec.id); id.startsWith(u"go."_s))
                ids << id;
        return ids;
    }
    void lookAt(const QString& what, const QString& page, QSize size) {
        application->window().resize(size);
        trigger(page.toLatin1().constData());
        QTest::qWait(60); // what is put off until the page stands
        settle();
        const QString where = u"%1 %2 %3x%4"_s.arg(what, page).arg(size.width()).arg(size.height());
        EXPECT_EQ(application->window().size(), size) << where.toStdString() << ": the page needs more room";
        for (const QString& problem : layoutProblems(application->window()))
            ADD_FAILURE() << where.toStdString() << ": " << problem.toStdString();
        for (const QString& widget : namelessWidgets(application->window()))
            ADD_FAILURE() << where.toStdString() << ": no accessible name: " << widget.toStdString();
        keepPicture(where);
    }
    void keepPicture(const QString& name) {
        if (!qEnvironmentVariableIsSet("DKT_PICTURES"))
            return;
        const QDir folder(qEnvironmentVariable("DKT_PICTURES"));
        folder.mkpath(u"."_s);
        QString file = name;
        application->window().grab().save(folder.filePath(file.replace(u' ', u'-') + u".png"_s));
    }
    void lookAtAll(const QString& what) {
        const QString language = GetParam() == Language::Vietnamese ? u"vi"_s : u"en"_s;
        for (const char* theme : {"light", "dark"}) {
            trigger(QByteArray("view.theme.") + theme);
            for (const QSize size : {QSize(1366, 700), QSize(1920, 1010), QSize(960, 500)})
                for (const QString& page : pages())
                    lookAt(u"%1 %2 %3"_s.arg(what, language, QLatin1StringView(theme)), page, size);
        }
        trigger("view.theme.light");
    }
    void trigger(const QByteArray& id) { GuiTest::trigger(id.constData()); }

    static inline QString s_full;
};

TEST_P(PagesTest, StandOnEveryScreenWithTheFullestDossier) {
    launch(GetParam());
    open(s_full);
    lookAtAll(u"full"_s);
}

TEST_P(PagesTest, StandOnEveryScreenWithTheEmptiestDossier) {
    launch(GetParam());
    const QString empty = path(u"empty.dkt"_s);
    Dossier::create(empty, options())->close();
    open(empty);
    lookAtAll(u"empty"_s);
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, PagesTest, testing::Values(Language::Vietnamese, Language::English),
                         [](const auto& which) {
                             return std::string(which.param == Language::English ? "English" : "Vietnamese");
                         });

} // namespace dkt::gui
