// SPDX-License-Identifier: GPL-3.0-or-later
#include "Hand.h"

#include "gui/Application.h"
#include "gui/MainWindow.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Page.h"
#include "journal/Fingerprint.h"
#include "services/Dossier.h"
#include "services/NewDossier.h"

#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace dkt::gui {

/// The example of the guide: three laptops, eight units, two conflicts, a package that was cut off, a stolen laptop
/// rebuilt from a colleague's copy. Everything by pointer and keys in the real window; a laptop is a folder
/// of keys and settings of its own.
class LaptopsTour : public testing::Test {
protected:
    LaptopsTour() : clock(QDateTime({2026, 9, 7}, {8, 30})), hand(QStringLiteral(DKT_TOUR_PICTURES "/laptops")) {}

    /// Somebody sits down at a laptop; the one before is closed.
    void sit(const QString& name, const QString& person, const QString& file = {}) {
        rise();
        laptop = name;
        QDir().mkpath(path(name));
        StartOptions options;
        options.settingsFile = path(name + u"/gui.ini"_s);
        options.identityDir = path(name + u"/keys"_s);
        options.language = Language::Vietnamese;
        options.theme = Theme::Light;
        options.file = file;
        application = std::make_unique<Application>(options, nullptr, &clock);
        application->context().settings().setPerson(person);
        application->context().settings().noteFolder(u"package"_s, path(u"usb/x.dktx"_s));
        application->context().settings().noteFolder(u"dossier"_s, path(name + u"/x.dkt"_s));
        application->start();
        application->window().showMaximized();
        ASSERT_TRUE(hand.waitUntil([] { return QApplication::activeWindow() != nullptr; }));
        untilIdle();
        hand.wait(300);
    }
    void rise() {
        if (application)
            application->window().close();
        application.reset();
    }
    void TearDown() override { rise(); }

    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }
    [[nodiscard]] Dossier& dossier() { return *application->context().dossier(); }
    [[nodiscard]] std::shared_ptr<const DossierView> content() const { return application->context().view(); }
    void untilIdle() {
        ASSERT_TRUE(hand.waitUntil([this] { return application->context().jobs().isIdle(); }, 30000));
        hand.wait(120);
    }
    void go(const QString& page) {
        auto* pages = hand.see<QListWidget>(u"navigation"_s);
        for (int n = 0; n < pages->count(); ++n)
            if (pages->item(n)->text() == page)
                hand.click(pages->viewport(), pages->visualItemRect(pages->item(n)).center());
        untilIdle();
    }

    void makeDossier();
    void shareOut(int first, int last, int member);
    QString handOver(const QString& name, const QString& passphrase = {});
    void join(const QString& package, const QString& passphrase);
    void answer(const QString& unit, char key, const QString& note);
    void rewordFinding(const QString& words);
    void openTakeIn(const QStringList& packages);
    void tickLaptops();
    void takeIn(const QStringList& packages);
    void decideAll();

    FixedClock clock;
    Hand hand;
    std::unique_ptr<Application> application;
    QString laptop;

private:
    QTemporaryDir m_home{QStringLiteral("/tmp/laptops-XXXXXX")};
};

void LaptopsTour::makeDossier() {
    NewDossier content;
    content.campaign.title = u"Kiểm tra cải cách hành chính năm 2026"_s;
    content.campaign.governingBody = u"UBND TỈNH BẮC NINH"_s;
    content.campaign.issuer = u"ĐOÀN KIỂM TRA"_s;
    Checklist checklist;
    checklist.title = u"Phiếu kiểm tra"_s;
    std::vector<Item> items(2);
    items[0].code = u"1.1.1"_s;
    items[0].title = u"Niêm yết công khai thủ tục hành chính"_s;
    items[1].code = u"1.1.2"_s;
    items[1].title = u"Sổ theo dõi hồ sơ"_s;
    for (Item& item : items) {
        item.maxPoints = 1;
        item.rule = {u"đạt 1; không 0"_s, rule::YesNo{1}, NothingArosePolicy::FullPoints};
    }
    checklist.sections = {{u"I"_s, u"Thủ tục hành chính"_s, 2, {{u"1.1"_s, u"Công khai"_s, 2, items}}}};
    content.checklist = checklist;
    for (int n = 1; n <= 8; ++n) {
        Unit unit;
        unit.name = u"Xã Số %1"_s.arg(n);
        content.units.push_back(unit);
    }
    content.members = {{u"Trưởng đoàn"_s, {}, Role::Head, {}},
                       {u"Thành viên tổ 1"_s, {}, Role::Member, u"Tổ 1"_s},
                       {u"Thành viên tổ 2"_s, {}, Role::Member, u"Tổ 2"_s}};
    QDir().mkpath(path(u"usb"_s));
    QDir().mkpath(path(u"truong-doan"_s));
    createDossier(path(u"truong-doan/h.dkt"_s), content,
                  {.clock = &clock, .identityDir = path(u"truong-doan/keys"_s), .deviceLabel = u"Máy trưởng đoàn"_s},
                  {u"Trưởng đoàn"_s, u"t"_s})
        ->close();
}

/// Gives the visits from one line of the table to another to a member.
void LaptopsTour::shareOut(int first, int last, int member) {
    hand.clickCell(u"sharesGrid"_s, first, 2);
    for (int row = first; row < last; ++row)
        hand.press(Qt::Key_Down, Qt::ShiftModifier);
    hand.clickCell(u"sharesPeople"_s, member);
    hand.press(Qt::Key_Insert);
    untilIdle();
}

QString LaptopsTour::handOver(const QString& name, const QString& passphrase) {
    go(u"Trao đổi"_s);
    hand.press(Qt::Key_E, Qt::ControlModifier);
    if (!passphrase.isEmpty()) {
        QWidget* protect = hand.see(u"handOverProtect"_s);
        hand.click(protect, {10, protect->height() / 2});
        hand.fill(u"handOverPassphrase"_s, passphrase);
        hand.fill(u"handOverAgain"_s, passphrase);
        hand.look(u"giao-goi"_s);
    }
    hand.click(u"handOverOk"_s);
    const QString file = path(u"usb/"_s + name);
    hand.nameFile(file);
    untilIdle();
    EXPECT_TRUE(QFile::exists(file));
    return file;
}

void LaptopsTour::join(const QString& package, const QString& passphrase) {
    hand.click(u"startJoin"_s);
    hand.nameFile(package);
    if (!passphrase.isEmpty()) {
        hand.fill(u"joinPassphrase"_s, passphrase);
        hand.press(Qt::Key_Tab);
    }
    hand.fill(u"joinFile"_s, path(laptop + u"/h.dkt"_s));
    hand.look(u"tham-gia"_s);
    hand.click(u"joinOk"_s);
    ASSERT_TRUE(hand.waitUntil([this] { return application->context().dossier() != nullptr; }));
    untilIdle();
    hand.look(u"da-tham-gia"_s);
    go(u"Trao đổi"_s);
    hand.press(Qt::Key_F2);
    hand.press(Qt::Key_A, Qt::ControlModifier);
    hand.write(laptop == u"to-1"_s ? u"Máy tổ 1"_s : laptop == u"to-2"_s ? u"Máy tổ 2"_s : u"Máy tổ 2 (mới)"_s);
    hand.press(Qt::Key_Return);
}

/// Answers the first item of a unit's visit and writes a note.
void LaptopsTour::answer(const QString& unit, char key, const QString& note) {
    go(u"Cuộc kiểm tra"_s);
    hand.fill(u"visitChooser"_s, unit);
    hand.press(Qt::Key_Return);
    untilIdle();
    hand.clickCell(u"checklist"_s, 0);
    hand.press(Qt::Key_Home);
    hand.press(Qt::Key_Down);
    hand.press(Qt::Key_Down);
    hand.press(static_cast<Qt::Key>(key), Qt::ControlModifier);
    if (!note.isEmpty())
        hand.fill(u"note"_s, note);
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    untilIdle();
}

/// In the visit that is shown: the first finding gets other words.
void LaptopsTour::rewordFinding(const QString& words) {
    hand.click(u"wholeVisit"_s);
    hand.clickCell(u"findings"_s, 0);
    hand.press(Qt::Key_Return);
    hand.fill(u"findingText"_s, words);
    hand.click(u"findingDone"_s);
    untilIdle();
}

void LaptopsTour::openTakeIn(const QStringList& packages) {
    go(u"Trao đổi"_s);
    hand.press(Qt::Key_I, Qt::ControlModifier);
    QStringList quoted;
    for (const QString& package : packages)
        quoted << u'"' + package + u'"';
    hand.nameFile(packages.size() == 1 ? packages.first() : quoted.join(u' '));
    untilIdle();
    ASSERT_TRUE(hand.see(u"takeInWords"_s));
}

/// Every laptop's owner has read out the right number.
void LaptopsTour::tickLaptops() {
    for (QWidget* widget : QApplication::allWidgets())
        if (auto* list = qobject_cast<QListWidget*>(widget); list && list->objectName() == u"takeInLaptops"_s && list->isVisible())
            for (int n = 0; n < list->count(); ++n)
                hand.click(list->viewport(), list->visualItemRect(list->item(n)).topLeft() + QPoint(12, 10));
}

void LaptopsTour::takeIn(const QStringList& packages) {
    openTakeIn(packages);
    tickLaptops();
    hand.click(u"takeInTake"_s);
    untilIdle();
    hand.click(u"takeInClose"_s);
}

/// Keeps the first version of each.
void LaptopsTour::decideAll() {
    go(u"Xung đột"_s);
    hand.wait(300);
    hand.look(u"xung-dot"_s);
    for (int n = 0; n < 2; ++n) {
        hand.fill(u"decisionComment"_s, u"Đã đối chiếu với biên bản"_s);
        hand.click(u"keep1"_s);
        untilIdle();
    }
    EXPECT_EQ(dossier().journal().conflictCount(), 0);
    hand.look(u"het-xung-dot"_s);
}

TEST_F(LaptopsTour, ThreeLaptopsEndWithOneDossier) {
    const QString secret = u"sông cầu nước chảy"_s;
    makeDossier();
    sit(u"truong-doan"_s, u"Trưởng đoàn"_s, path(u"truong-doan/h.dkt"_s));
    // Each team has units of its own; the fourth is nobody's.
    go(u"Kế hoạch"_s);
    hand.press(Qt::Key_5, Qt::ControlModifier);
    shareOut(0, 2, 1);
    shareOut(4, 7, 2);
    hand.look(u"phan-cong"_s);
    EXPECT_EQ(content()->data().assignments.size(), 7U);
    // A finding both teams will look at again.
    go(u"Cuộc kiểm tra"_s);
    hand.fill(u"visitChooser"_s, u"Xã Số 4"_s);
    hand.press(Qt::Key_Return);
    untilIdle();
    hand.press(Qt::Key_F4);
    hand.fill(u"findingText"_s, u"Chưa niêm yết thủ tục"_s);
    hand.click(u"findingDone"_s);
    untilIdle();
    ASSERT_EQ(content()->data().findings.size(), 1U);
    const QString handOut = handOver(u"giao.dktx"_s, secret);

    sit(u"to-1"_s, u"Thành viên tổ 1"_s);
    join(handOut, secret);
    for (const char* unit : {"Xã Số 1", "Xã Số 2", "Xã Số 3"})
        answer(QString::fromUtf8(unit), '1', u"Đủ"_s);
    answer(u"Xã Số 4"_s, '1', u"Niêm yết đủ 40 thủ tục"_s);
    rewordFinding(u"Niêm yết thiếu 12 thủ tục"_s);
    const QString fromFirst = handOver(u"to-1.dktx"_s);
    EXPECT_EQ(content()->data().answers.size(), 4U);

    sit(u"to-2"_s, u"Thành viên tổ 2"_s);
    join(handOut, secret);
    for (const char* unit : {"Xã Số 5", "Xã Số 6", "Xã Số 7", "Xã Số 8"})
        answer(QString::fromUtf8(unit), '3', u"Chưa đủ"_s);
    answer(u"Xã Số 4"_s, '3', {});
    rewordFinding(u"Niêm yết thiếu 10 thủ tục"_s);
    const QString fromSecond = handOver(u"to-2.dktx"_s);
    // The stick is pulled too early.
    const QString cut = path(u"usb/to-2-cut.dktx"_s);
    ASSERT_TRUE(QFile::copy(fromSecond, cut));
    QFile(cut).resize(QFile(cut).size() / 2);

    sit(u"truong-doan"_s, u"Trưởng đoàn"_s, path(u"truong-doan/h.dkt"_s));
    openTakeIn({cut});
    hand.look(u"goi-bi-cat"_s);
    hand.click(u"takeInClose"_s);
    EXPECT_TRUE(content()->data().answers.empty());
    openTakeIn({fromFirst, fromSecond});
    hand.look(u"xem-truoc"_s);
    tickLaptops();
    hand.click(u"takeInTake"_s);
    untilIdle();
    hand.look(u"da-nhan"_s);
    hand.click(u"takeInClose"_s);
    EXPECT_GE(dossier().journal().conflictCount(), 2);
    EXPECT_EQ(content()->data().answers.size(), 8U);
    hand.look(u"cac-may"_s);
    decideAll();
    const QString back = handOver(u"lai.dktx"_s);

    sit(u"to-1"_s, u"Thành viên tổ 1"_s, path(u"to-1/h.dkt"_s));
    takeIn({back});
    EXPECT_EQ(dossier().journal().conflictCount(), 0);
    const QString copy = handOver(u"ban-cua-to-1.dktx"_s);

    // Team 2's laptop is stolen; another one starts from team 1's copy.
    sit(u"to-2-moi"_s, u"Thành viên tổ 2"_s);
    join(copy, {});
    answer(u"Xã Số 5"_s, '1', u"Kiểm tra lại: đã đủ"_s);
    const QString fresh = handOver(u"to-2-moi.dktx"_s);

    sit(u"truong-doan"_s, u"Trưởng đoàn"_s, path(u"truong-doan/h.dkt"_s));
    go(u"Trao đổi"_s);
    auto* laptops = hand.see<QAbstractItemView>(u"exchangeLaptops"_s);
    for (int row = 0; row < laptops->model()->rowCount(); ++row)
        if (laptops->model()->index(row, 0).data().toString() == u"Máy tổ 2"_s)
            hand.clickCell(u"exchangeLaptops"_s, row);
    hand.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    hand.wait(200);
    hand.look(u"may-bi-mat"_s);
    hand.press(Qt::Key_Return);
    untilIdle();
    takeIn({fresh});
    const QByteArray lead = dossier().journal().dump();
    EXPECT_TRUE(dossier().journal().verify().ok());
    const QString last = handOver(u"cuoi.dktx"_s);
    hand.look(u"cuoi-dot"_s);

    for (const char* name : {"to-1", "to-2-moi"}) {
        const QString other = QString::fromLatin1(name);
        sit(other, u"Thành viên"_s, path(other + u"/h.dkt"_s));
        takeIn({last});
        EXPECT_EQ(dossier().journal().dump(), lead) << name;
    }
}

} // namespace dkt::gui
