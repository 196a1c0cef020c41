// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleReport.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {
namespace {

Letterhead sampleHead(const QString& symbol) {
    Letterhead head;
    head.governingBody = u"Ủy ban nhân dân huyện Gia Lâm"_s;
    head.issuer = u"Đoàn kiểm tra cải cách hành chính"_s;
    head.number = u"5"_s;
    head.symbol = symbol;
    head.place = u"Gia Lâm"_s;
    head.date = QDate(2021, 10, 5);
    return head;
}

Table sampleFindings(int rows) {
    Table table;
    table.columns = {{1, Align::Center}, {3, Align::Left}, {7, Align::Left}, {4, Align::Left}, {2.4, Align::Center}};
    table.header = {{{u"TT"_s}, {u"Đơn vị"_s}, {u"Tồn tại, hạn chế"_s}, {u"Yêu cầu khắc phục"_s}, {u"Thời hạn"_s}}};
    table.rows.push_back({{.text = u"I. Công tác chỉ đạo, điều hành"_s, .bold = true, .columnSpan = 5, .align = Align::Left}});
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{QString::number(i)},
                              {u"UBND xã Dương Xá"_s},
                              {u"Chưa ban hành kế hoạch tự kiểm tra cải cách hành chính năm 2021; một số nhiệm vụ "
                               "chậm so với kế hoạch, sản phẩm đầu ra không rõ.\nSổ theo dõi hồ sơ ghi chưa đủ."_s},
                              {u"Ban hành kế hoạch, phân công người theo dõi."_s},
                              {u"20/10/2021"_s}});
    return table;
}

QString hostileText() {
    return u"Văn bản “<w:t>&amp;</w:t>” & {{ten_don_vi}} {%tr for%} \U0001F600 "_s + QChar(0x1) + QChar(0x0) +
           QChar(0xd800) + u" hết"_s;
}

void appendMainText(Document& document) {
    auto& blocks = document.blocks;
    blocks.push_back(LegalBases{{u"Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành "
                                 "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030"_s,
                                 u"Căn cứ Kế hoạch kiểm tra cải cách hành chính năm 2021"_s}});
    blocks.push_back(Heading{1, u"Tình hình kiểm tra"_s});
    blocks.push_back(Heading{2, u"Thời gian, phạm vi"_s});
    blocks.push_back(Paragraph{{{u"Đoàn đã kiểm tra trực tiếp tại "_s},
                                {u"22 đơn vị"_s, true},
                                {u" từ ngày 01/9/2021 đến ngày 30/9/2021, đối chiếu tài liệu kiểm chứng, quan sát bộ "
                                 "phận một cửa và kiểm tra xác suất hồ sơ đã giải quyết; "_s},
                                {u"số liệu tính đến hết ngày 30/9/2021."_s, false, true}}});
    blocks.push_back(List{ListMarker::Dash, {{{u"Đạt: 412 nội dung;"_s}}, {{u"Không đạt: 38 nội dung."_s}}}});
    blocks.push_back(List{ListMarker::Plus, {{{u"Trong đó có 12 nội dung khắc phục ngay."_s}}}});
    blocks.push_back(Heading{2, u"Phương pháp"_s});
    blocks.push_back(List{ListMarker::Number, {{{u"Đọc hồ sơ."_s}}, {{u"Quan sát."_s}}, {{u"Phỏng vấn."_s}}}});
    blocks.push_back(Paragraph{{{hostileText()}}});
    blocks.push_back(List{ListMarker::Number, {{{u"Đếm lại từ một."_s}}}});
    blocks.push_back(Heading{1, u"Tồn tại, hạn chế"_s});
    blocks.push_back(Heading{2, u"Tồn tại chung"_s});
    for (const QString& text : {u"Về thể chế"_s, u"Về thủ tục hành chính"_s, u"Về bộ máy"_s, u"Về công vụ"_s,
                                u"Về tài chính công"_s, u"Về chính quyền số"_s})
        blocks.push_back(Heading{3, text});
    blocks.push_back(List{ListMarker::Letter,
                          {{{u"một"_s}}, {{u"hai"_s}}, {{u"ba"_s}}, {{u"bốn"_s}}, {{u"năm"_s}}, {{u"sáu"_s}}, {{u"bảy"_s}}}});
    blocks.push_back(Paragraph{{{QString(300, u'x')}}});
    Table table = sampleFindings(3);
    table.caption = u"Bảng 1. Một số tồn tại"_s;
    blocks.push_back(table);
    blocks.push_back(Paragraph{{{u"Trên đây là kết quả kiểm tra, Đoàn kiểm tra báo cáo./."_s}}});
}

} // namespace

Document sampleReport() {
    Document document;
    document.title = u"Báo cáo kết quả kiểm tra <CCHC> & khắc phục"_s;
    document.subject = u"Kiểm tra cải cách hành chính năm 2021"_s;
    document.author = u"Đoàn kiểm tra"_s;
    auto& blocks = document.blocks;
    blocks.push_back(sampleHead(u"BC-ĐKT"_s));
    blocks.push_back(Title{u"Báo cáo"_s, u"Kết quả kiểm tra công tác cải cách hành chính tại các phòng, ban, đơn vị và "
                                         "Ủy ban nhân dân các xã, thị trấn năm 2021"_s});
    blocks.push_back(Addressees{{u"Ủy ban nhân dân huyện Gia Lâm"_s}});
    appendMainText(document);
    blocks.push_back(SignatureBlock{{u"UBND huyện (để báo cáo)"_s, u"Các đơn vị được kiểm tra"_s, u"Lưu: VT, ĐKT (30 bản)"_s},
                                    {u"TM. ĐOÀN KIỂM TRA"_s, u"TRƯỞNG ĐOÀN"_s},
                                    u"Trưởng phòng Nội vụ"_s});
    blocks.push_back(AnnexBreak{u"Phụ lục I"_s, u"TỔNG HỢP TỒN TẠI, HẠN CHẾ VÀ THỜI HẠN KHẮC PHỤC"_s,
                                u"(Kèm theo Báo cáo số 05/BC-ĐKT ngày 05 tháng 10 năm 2021 của Đoàn kiểm tra)"_s,
                                Orientation::Landscape});
    blocks.push_back(sampleFindings(40));
    blocks.push_back(AnnexBreak{u"Phụ lục II"_s, u"DANH SÁCH ĐƠN VỊ"_s, {}, Orientation::Portrait});
    blocks.push_back(Heading{1, u"Các xã"_s});
    blocks.push_back(Heading{2, u"Xã Dương Xá"_s});
    Table small = sampleFindings(2);
    small.fontSize = 10.5;
    blocks.push_back(small);
    return document;
}

Document sampleMinutes() {
    Document document;
    Letterhead head = sampleHead(u"BB-ĐKT"_s);
    head.number.clear();
    head.place.clear();
    head.date.reset();
    document.title = u"Biên bản kiểm tra"_s;
    document.blocks = {head, Title{u"BIÊN BẢN"_s, u"Kiểm tra công tác cải cách hành chính tại UBND xã Dương Xá"_s},
                       Paragraph{{{u"Thời gian bắt đầu: 8 giờ 00, ngày 14 tháng 9 năm 2021."_s}}},
                       List{ListMarker::Dash, {{{u"Trưởng đoàn: Trưởng phòng Nội vụ;"_s}}, {{u"Thư ký: chuyên viên phòng Nội vụ."_s}}}},
                       Paragraph{{{u"Buổi làm việc kết thúc vào 11 giờ 30 phút cùng ngày./."_s}}},
                       SignatureColumns{{{{u"THƯ KÝ"_s}, {}}, {{u"ĐẠI DIỆN ĐƠN VỊ"_s}, {}}, {{u"CHỦ TỌA"_s}, {}}},
                                        {u"Như thành phần"_s, u"Lưu: VT, hồ sơ"_s}}};
    return document;
}

Document sampleLetter() {
    Document document;
    Letterhead head = sampleHead(u"UBND-NV"_s);
    head.governingBody.clear();
    head.issuer = u"Ủy ban nhân dân huyện Gia Lâm"_s;
    head.number = u"112"_s;
    head.letterSubject = u"V/v khắc phục tồn tại, hạn chế sau kiểm tra cải cách hành chính năm 2021"_s;
    document.title = head.letterSubject;
    document.blocks = {head, Addressees{{u"Các phòng, ban, đơn vị thuộc huyện"_s, u"Ủy ban nhân dân các xã, thị trấn"_s}},
                       Paragraph{{{u"Thực hiện kết luận kiểm tra, Ủy ban nhân dân huyện yêu cầu các đơn vị khắc phục tồn "
                                   "tại trước 17 giờ 00 phút, ngày 20/10/2021./."_s}}},
                       SignatureBlock{{u"Như trên"_s, u"Lưu: VT, NV"_s}, {u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s}, {}}};
    return document;
}

Document longReport(int units, int rows) {
    Document document = sampleReport();
    document.blocks.resize(4);
    for (int i = 0; i < units; ++i) {
        document.blocks.push_back(Heading{2, u"Đơn vị số %1"_s.arg(i + 1)});
        document.blocks.push_back(Paragraph{{{u"Đơn vị đã ban hành kế hoạch, tổ chức thực hiện và báo cáo đúng hạn; "_s.repeated(6)}}});
    }
    document.blocks.push_back(sampleFindings(rows));
    return document;
}

} // namespace dkt::doc
