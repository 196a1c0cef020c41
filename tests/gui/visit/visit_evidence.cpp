// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/EvidenceModel.h"
#include "gui/visit/EvidencePane.h"
#include "gui/visit/ItemTree.h"
#include "gui/visit/Thumbnail.h"
#include "gui/visit/Thumbnails.h"
#include "services/EvidenceService.h"
#include "services/UndoService.h"
#include "visit_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QListView>
#include <QMimeData>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QUrl>
#include <QtEndian>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QByteArray pictureBytes(int width, int height, const char* format = "PNG") {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

class VisitEvidence : public VisitFixture {
protected:
    [[nodiscard]] EvidencePane& pane() { return find<EvidencePane>("answerEvidence"); }
    [[nodiscard]] QListView& list() { return find<QListView>("answerEvidenceList"); }
    [[nodiscard]] RowId owner(int item = 0) {
        return answerId(m_visits[0], itemPlaces(m_checklist)[static_cast<std::size_t>(item)].item->id).row;
    }
    [[nodiscard]] std::vector<Evidence> stored(int item = 0) {
        return EvidenceService(dossier()).of(owner(item));
    }
    QString fileWith(const QString& name, const QByteArray& bytes) {
        QFile file(m_dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_jobs.isIdle(); }, 20000));
        QTest::qWait(10);
    }
};

TEST_F(VisitEvidence, filesAreAttachedToTheItemAndShown) {
    open();
    EXPECT_FALSE(list().isVisible());
    pane().attach({fileWith(u"ảnh.png"_s, pictureBytes(400, 300)), fileWith(u"quét.pdf"_s, "%PDF-1.4 x")});
    settle();
    ASSERT_EQ(stored().size(), 2U);
    EXPECT_TRUE(list().isVisible());
    ASSERT_EQ(list().model()->rowCount(), 2);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), u"ảnh.png"_s);
    const auto icon = list().model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>();
    settle();
    EXPECT_TRUE(
        find<ItemTree>("checklist").currentIndex().siblingAtColumn(1).data().toString().contains(u"▣2"_s));
    trigger("visit.next");
    EXPECT_FALSE(list().isVisible()) << "another item has none";
    UndoService(dossier()).undo(m_context->actor());
    trigger("visit.previous");
    EXPECT_EQ(list().model()->rowCount(), 0);
}

TEST_F(VisitEvidence, filesReadWhileTheDossierIsAwayAreAttachedWhenItIsBack) {
    open();
    pane().attach({fileWith(u"a.png"_s, pictureBytes(20, 20))});
    m_context->lendDossier(u"Nhận gói"_s, [](Dossier&, Progress&) {
        QThread::msleep(200);
        return [] {};
    });
    ASSERT_TRUE(m_context->isLent());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_context->isLent(); }));
    settle();
    EXPECT_EQ(stored().size(), 1U);
}

TEST_F(VisitEvidence, picturesAreDroppedAndPasted) {
    open();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(fileWith(u"a.png"_s, pictureBytes(20, 20)))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&pane(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&pane(), &drop);
    settle();
    EXPECT_EQ(stored().size(), 1U);
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    trigger("visit.pasteEvidence");
    settle();
    ASSERT_EQ(stored().size(), 2U);
    EXPECT_EQ(stored()[1].file.mime, u"image/png"_s);
    EXPECT_EQ(QImage::fromData(EvidenceService(dossier()).bytes(stored()[1])).size(), QSize(30, 20));
    QGuiApplication::clipboard()->setText(u"chữ"_s);
    m_notices.clear();
    trigger("visit.pasteEvidence");
    EXPECT_EQ(m_notices.size(), 1U);
}

TEST_F(VisitEvidence, captionOpenAndRemove) {
    open();
    const QByteArray bytes = pictureBytes(20, 20);
    pane().attach({fileWith(u"a.png"_s, bytes)});
    settle();
    const QModelIndex first = list().model()->index(0, 0);
    list().setCurrentIndex(first);
    EXPECT_TRUE(list().model()->setData(first, u"Bảng niêm yết"_s, Qt::EditRole));
    EXPECT_EQ(stored()[0].caption, u"Bảng niêm yết"_s);
    EXPECT_EQ(first.data().toString(), u"Bảng niêm yết"_s);
    QString shown;
    pane().setOpener([&](const QString& path) { shown = path; });
    pane().open();
    QFile copy(shown);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly)) << shown.toStdString();
    EXPECT_EQ(copy.readAll(), bytes);
    EXPECT_EQ(QFileInfo(shown).fileName(), u"a.png"_s);
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_TRUE(stored().empty());
    EXPECT_EQ(m_notices.size(), 1U);
    UndoService(dossier()).undo(m_context->actor());
    EXPECT_EQ(list().model()->rowCount(), 1);
}

TEST_F(VisitEvidence, aFileThatIsTooLargeIsRefusedInWords) {
    open();
    QFile large(m_dir.filePath(u"phim.mp4"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(mostEvidenceBytes + 1));
    pane().attach({fileWith(u"a.png"_s, pictureBytes(2, 2)), large.fileName()});
    settle();
    ASSERT_EQ(m_prompts.shown.size(), 1);
    EXPECT_TRUE(m_prompts.shown[0].contains(u"phim.mp4"_s));
    EXPECT_TRUE(stored().empty()) << "all or nothing";
}

TEST_F(VisitEvidence, aFindingHasFilesOnceItIsRecorded) {
    open();
    trigger("visit.shortcoming");
    EXPECT_FALSE(find<QToolButton>("findingEvidenceAdd").isEnabled());
    type(u"Chưa niêm yết"_s);
    EXPECT_TRUE(m_page->mayLeave());
    EXPECT_TRUE(find<QToolButton>("findingEvidenceAdd").isEnabled());
    find<EvidencePane>("findingEvidence").attach({fileWith(u"a.png"_s, pictureBytes(2, 2))});
    settle();
    EXPECT_EQ(EvidenceService(dossier()).of(findings()[0].id.row).size(), 1U);
    EXPECT_TRUE(stored().empty());
}

TEST(EvidenceThumbnails, areSmallAndBadPicturesHarmNothing) {
    EXPECT_EQ(thumbnailOf(pictureBytes(400, 200), 72).size(), QSize(72, 36));
    EXPECT_EQ(thumbnailOf(pictureBytes(10, 20), 72).size(), QSize(10, 20));
    EXPECT_TRUE(thumbnailOf("no picture", 72).isNull());
    QByteArray cut = pictureBytes(400, 200, "JPG");
    cut.truncate(30);
    EXPECT_TRUE(thumbnailOf(cut, 72).isNull());
    // A picture that says it is 30,000 × 30,000 is not decoded into gigabytes.
    QByteArray huge = pictureBytes(2, 2, "BMP");
    for (const int at : {18, 22}) // Width and height.
        qToLittleEndian(30000, huge.data() + at);
    EXPECT_TRUE(thumbnailOf(huge, 72).isNull());
    // A drawing is a program of a kind: nothing of it is carried out.
    const QByteArray drawing = R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)";
    EXPECT_TRUE(thumbnailOf(drawing, 72).isNull());
}

long mostKibibytes() {
    rusage use{};
    ::getrusage(RUSAGE_SELF, &use);
    return use.ru_maxrss;
}

// libpng would make room for it, and clear it.
TEST(EvidenceThumbnails, takeNoGigabyteForAPartThatClaimsIt) {
    const QByteArray sound = pictureBytes(20, 20);
    EXPECT_FALSE(thumbnailOf(sound + "what a camera appends", 72).isNull());
    const qsizetype data = sound.indexOf("IDAT") - 4;
    const QByteArray claim = QByteArray::fromHex("3f000025") + "tEXt";
    const long before = mostKibibytes();
    for (const QByteArray& bytes : {sound.first(data) + claim, sound.first(data) + claim + sound.sliced(data)})
        EXPECT_TRUE(thumbnailOf(bytes, 72).isNull());
    EXPECT_LT(mostKibibytes() - before, 100 * 1024);
}

TEST(EvidenceThumbnails, standAsTheCameraWasHeld) {
    // The smallest EXIF block that says "turned by 90 degrees", put into a JPEG that lies on its side.
    QByteArray jpeg = pictureBytes(40, 20, "JPG");
    const QByteArray exif =
        QByteArray::fromHex("ffe1002245786966000049492a00080000000100120103000100000006000000"
                            "00000000");
    jpeg.insert(2, exif);
    EXPECT_EQ(thumbnailOf(jpeg, 72).size(), QSize(20, 40));
}

} // namespace

} // namespace dkt::gui
