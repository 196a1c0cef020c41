// SPDX-License-Identifier: GPL-3.0-or-later
#include "TsFile.h"

#include "domain/Labels.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QSet>
#include <QTranslator>
#include <QUndoStack>
#include <QWizard>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QTranslator> compiled(const QString& part) {
    auto translator = std::make_unique<QTranslator>();
    EXPECT_TRUE(translator->load(u":/i18n/%1_vi.qm"_s.arg(part))) << part.toStdString();
    return translator;
}

} // namespace

/// Every part installed for the length of a test, as the programs do it.
class InVietnamese : public testing::Test {
protected:
    void SetUp() override {
        for (const QString& part : tsParts()) {
            m_translators.push_back(compiled(part));
            QCoreApplication::installTranslator(m_translators.back().get());
        }
    }
    void TearDown() override { m_translators.clear(); }

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

namespace {

QSet<QString> textsOf(const QWidget& widget) {
    QSet<QString> texts;
    for (const auto* label : widget.findChildren<QLabel*>())
        texts.insert(label->text());
    for (const auto* button : widget.findChildren<QAbstractButton*>())
        texts.insert(button->text());
    for (const auto* action : widget.findChildren<QAction*>())
        texts.insert(action->text());
    return texts;
}

} // namespace

TEST(Compiled, HoldsEveryTextOfTheSources) {
    for (const QString& part : tsParts()) {
        const auto translator = compiled(part);
        for (const TsMessage& message : readTs(part)) {
            const QByteArray comment = message.comment.toUtf8();
            const QString got = translator->translate(message.context.toUtf8(), message.source.toUtf8(),
                                                      comment.isEmpty() ? nullptr : comment.constData(),
                                                      message.plural == TsMessage::Plural::Yes ? 3 : -1);
            EXPECT_EQ(got, message.translation()) << message;
        }
    }
}

TEST_F(InVietnamese, TheDomainSpeaksIt) {
    using namespace dkt;
    EXPECT_EQ(label(Outcome::PartlyMet), u"Đạt một phần"_s);
    EXPECT_EQ(label(FindingKind::Shortcoming), u"Tồn tại, hạn chế"_s);
    EXPECT_EQ(label(Role::Head), u"Trưởng đoàn"_s);
    EXPECT_EQ(label(ActionState::InProgress), u"Đang thực hiện"_s);
    EXPECT_EQ(label(VisitState::InProgress), u"Đang kiểm tra"_s);
    EXPECT_EQ(QCoreApplication::translate("dkt::Deadline",
                                          "%n working day(s) after %1, that day not counted (Civil "
                                          "Code 2015, Article 147).",
                                          nullptr, 15),
              u"15 ngày làm việc sau ngày %1, không tính ngày đó (Điều 147 Bộ luật Dân sự 2015)."_s);
}

TEST_F(InVietnamese, StandardButtonsSpeakIt) {
    const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Save |
                               QDialogButtonBox::Discard | QDialogButtonBox::Yes | QDialogButtonBox::No);
    EXPECT_EQ(box.button(QDialogButtonBox::Ok)->text(), u"Đồng ý"_s);
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text(), u"Hủy"_s);
    EXPECT_EQ(box.button(QDialogButtonBox::Save)->text(), u"Lưu"_s);
    EXPECT_EQ(box.button(QDialogButtonBox::Discard)->text(), u"Không lưu"_s);
    EXPECT_EQ(box.button(QDialogButtonBox::Yes)->text(), u"&Có"_s);
    EXPECT_EQ(box.button(QDialogButtonBox::No)->text(), u"&Không"_s);
}

TEST_F(InVietnamese, FileDialogSpeaksIt) {
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const QSet<QString> texts = textsOf(dialog);
    for (const auto& text :
         {u"Tìm trong:"_s, u"&Tên tệp:"_s, u"Loại tệp:"_s, u"&Lưu"_s, u"Đổi tê&n"_s, u"&Xóa"_s})
        EXPECT_TRUE(texts.contains(text)) << text.toStdString();
    QFileSystemModel model;
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), u"Tên"_s);
    EXPECT_EQ(model.headerData(3, Qt::Horizontal).toString(), u"Ngày sửa"_s);
}

TEST_F(InVietnamese, PrintPreviewSpeaksIt) {
    const QPrintPreviewDialog dialog;
    EXPECT_EQ(dialog.windowTitle(), u"Xem trước khi in"_s);
    const QSet<QString> texts = textsOf(dialog);
    for (const auto& text :
         {u"Vừa chiều rộng"_s, u"Dọc"_s, u"Ngang"_s, u"Trang sau"_s, u"Thiết lập trang"_s, u"In"_s})
        EXPECT_TRUE(texts.contains(text)) << text.toStdString();
}

TEST_F(InVietnamese, FieldsAndWizardsSpeakIt) {
    QLineEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    QStringList texts;
    for (const QAction* action : menu->actions())
        texts << action->text().section(u'\t', 0, 0);
    EXPECT_TRUE(texts.contains(u"&Dán"_s)) << texts.join(u' ').toStdString();
    EXPECT_TRUE(texts.contains(u"Chọn tất cả"_s));
    QWizard wizard;
    EXPECT_EQ(wizard.buttonText(QWizard::FinishButton), u"&Hoàn thành"_s);
    QUndoStack stack;
    const std::unique_ptr<QAction> undo(stack.createUndoAction(nullptr));
    EXPECT_EQ(undo->text(), u"Hoàn tác"_s);
}

TEST(InEnglish, SourcesAreShownWithoutATranslator) {
    EXPECT_EQ(dkt::label(dkt::Outcome::PartlyMet), u"Partly met"_s);
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text(), u"Cancel"_s);
}
