// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/ReceiptPaper.h"

#include "documents/report/PaperText.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

QString receiptMoment(const QDateTime& at) {
    return at.isValid() ? at.toString(u"HH'giờ'mm, dd/MM/yyyy"_s).replace(u"giờ"_s, u" giờ "_s) : QString();
}

QString sizeWords(qint64 bytes) {
    return u"%1 KB"_s.arg(paper::count((bytes + 1023) / 1024));
}

QString receiptSubject(ExchangeFacts::Way way) {
    switch (way) {
    case ExchangeFacts::Way::HandedOver:
        return u"Giao gói trao đổi dữ liệu kiểm tra"_s;
    case ExchangeFacts::Way::TakenIn:
        return u"Nhận gói trao đổi dữ liệu kiểm tra"_s;
    case ExchangeFacts::Way::ReceiptGiven:
        return u"Xác nhận dữ liệu kiểm tra đã có"_s;
    }
    return {};
}

/// Label and words, a row each; rows without words are left out.
class ReceiptTable {
public:
    void add(const QString& label, const QString& words) {
        if (!words.isEmpty())
            m_table.rows.push_back({{QString::number(m_table.rows.size() + 1)}, {label}, {words}});
    }
    void addCount(const QString& label, qint64 count) { add(label, paper::count(count)); }
    [[nodiscard]] Table take() {
        m_table.columns = {{0.6, Align::Center}, {3}, {5}};
        m_table.header = {{{u"TT"_s, true}, {u"Nội dung"_s, true}, {u"Chi tiết"_s, true}}};
        return std::move(m_table);
    }

private:
    Table m_table;
};

void addCounts(ReceiptTable& rows, const ExchangeFacts& facts) {
    rows.addCount(u"Số thay đổi trong gói"_s, facts.changes);
    if (facts.way == ExchangeFacts::Way::TakenIn) {
        rows.addCount(u"Thay đổi mới được nhập"_s, facts.fresh);
        if (facts.held > 0)
            rows.addCount(u"Thay đổi giữ lại, chờ chấp nhận máy"_s, facts.held);
        rows.addCount(u"Xung đột cần quyết định"_s, facts.conflicts);
        if (facts.refused > 0)
            rows.addCount(u"Thay đổi bị từ chối"_s, facts.refused);
        if (!facts.whole)
            rows.add(u"Tình trạng gói"_s, u"Bị cắt hoặc hỏng; chỉ nhập phần còn nguyên vẹn"_s);
    }
    rows.addCount(u"Tệp tài liệu kiểm chứng kèm theo"_s, facts.evidence);
    if (facts.omitted > 0)
        rows.addCount(u"Tệp tài liệu kiểm chứng chưa gửi"_s, facts.omitted);
    if (facts.bytes > 0)
        rows.add(u"Dung lượng"_s, sizeWords(facts.bytes));
}

Table receiptTable(const ExchangeFacts& facts) {
    ReceiptTable rows;
    const bool taken = facts.way == ExchangeFacts::Way::TakenIn;
    rows.add(u"Tên tệp"_s, facts.file);
    rows.add(u"Mã gói"_s, facts.package);
    if (facts.volumes > 1)
        rows.add(u"Số phần"_s, taken ? u"Phần %1/%2"_s.arg(facts.volume).arg(facts.volumes)
                                     : u"%1 phần"_s.arg(facts.volumes));
    rows.add(u"Người lập gói"_s, facts.person);
    rows.add(u"Máy lập gói"_s, facts.laptop);
    rows.add(u"Thời điểm lập gói"_s, receiptMoment(facts.made));
    rows.add(taken ? u"Thời điểm nhận"_s : u"Thời điểm giao"_s, receiptMoment(facts.at));
    if (facts.way != ExchangeFacts::Way::ReceiptGiven)
        addCounts(rows, facts);
    return rows.take();
}

} // namespace

Document receiptPaper(const Campaign& campaign, const ExchangeFacts& facts) {
    Document paper;
    paper.title = u"Biên nhận"_s;
    paper.subject = facts.file;
    paper.author = campaign.issuer;
    Letterhead head;
    head.governingBody = campaign.governingBody.toUpper();
    head.issuer = campaign.issuer.isEmpty() ? u"ĐOÀN KIỂM TRA"_s : campaign.issuer.toUpper();
    head.place = campaign.place.isEmpty() ? u"……"_s : campaign.place;
    if (facts.at.isValid())
        head.date = facts.at.date();
    paper.blocks.emplace_back(head);
    paper.blocks.emplace_back(Title{u"BIÊN NHẬN"_s, receiptSubject(facts.way)});
    if (!campaign.title.isEmpty())
        paper.blocks.emplace_back(Paragraph{{{u"Hồ sơ kiểm tra: "_s + campaign.title + u'.'}}});
    paper.blocks.emplace_back(receiptTable(facts));
    SignatureColumns signatures;
    signatures.columns = {{{u"NGƯỜI GIAO"_s}, {}}, {{u"NGƯỜI NHẬN"_s}, {}}};
    paper.blocks.emplace_back(signatures);
    return paper;
}

} // namespace dkt::doc
