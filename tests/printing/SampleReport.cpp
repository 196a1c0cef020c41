// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleReport.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

using doc::AnnexBreak, doc::Addressees, doc::Align, doc::Document, doc::Heading, doc::LegalBases,
    doc::Letterhead, doc::List, doc::ListMarker, doc::Orientation, doc::Paragraph, doc::SignatureBlock,
    doc::SignatureColumns, doc::Table, doc::Title;

const std::array sampleShortcomings{
    u"Chưa niêm yết công khai đầy đủ thủ tục hành chính thuộc thẩm quyền giải quyết của Ủy ban nhân dân cấp xã tại Bộ phận một cửa; một số thủ tục đã hết hiệu lực chưa được gỡ bỏ."_s,
    u"Sổ theo dõi hồ sơ ghi chép không đủ cột mục, không có chữ ký của người nhận kết quả."_s,
    u"Hồ sơ giải quyết quá hạn chưa có văn bản xin lỗi tổ chức, công dân theo quy định tại Nghị định số 61/2018/NĐ-CP."_s,
    u"Kế hoạch cải cách hành chính ban hành chậm, chưa phân công rõ trách nhiệm của từng công chức."_s,
    u"Chưa kiện toàn Tổ thẩm định tài liệu lưu trữ; hồ sơ công việc chưa được lập và giao nộp vào lưu trữ cơ quan."_s};
const std::array sampleUnits{u"xã Dương Xá"_s, u"xã Ninh Hiệp"_s, u"thị trấn Trâu Quỳ"_s, u"xã Đình Xuyên"_s};

Paragraph plain(const QString& text) {
    return {{{text}}};
}

void addHead(Document& d) {
    d.title = u"Báo cáo kết quả kiểm tra công tác cải cách hành chính năm 2021"_s;
    d.subject = u"Kết quả kiểm tra tại 20 xã, thị trấn"_s;
    d.author = u"Đoàn kiểm tra cải cách hành chính"_s;
    d.blocks.push_back(Letterhead{u"Ủy ban nhân dân huyện Gia Lâm"_s,
                                  u"Đoàn kiểm tra công tác cải cách hành chính"_s,
                                  u"5"_s,
                                  u"BC-ĐKT"_s,
                                  u"Gia Lâm"_s,
                                  QDate(2021, 11, 9),
                                  2021,
                                  {}});
    d.blocks.push_back(Title{
        u"Báo cáo"_s,
        u"Kết quả kiểm tra công tác cải cách hành chính tại các xã, thị trấn trên địa bàn huyện năm 2021"_s});
    d.blocks.push_back(LegalBases{
        {u"Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"_s,
         u"Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030"_s,
         u"Căn cứ Kế hoạch kiểm tra công tác cải cách hành chính năm 2021 của Ủy ban nhân dân huyện"_s}});
    d.blocks.push_back(plain(
        u"Thực hiện Quyết định của Chủ tịch Ủy ban nhân dân huyện về việc thành lập Đoàn kiểm tra, từ ngày 01 tháng 10 đến ngày 21 tháng 10 năm 2021, Đoàn đã kiểm tra tại 20 xã, thị trấn. Đoàn kiểm tra báo cáo kết quả như sau:"_s));
}

void addStrengths(Document& d) {
    d.blocks.push_back(Heading{1, u"Tình hình kiểm tra"_s});
    d.blocks.push_back(plain(
        u"Đoàn kiểm tra thành lập 02 Tổ công tác, làm việc trực tiếp tại đơn vị, kiểm tra hồ sơ, tài liệu kiểm chứng, quan sát việc tiếp nhận và trả kết quả tại Bộ phận một cửa và chọn mẫu hồ sơ để đối chiếu. Riêng tại xã Kim Lan và xã Cổ Bi, việc kiểm tra được kết hợp với giám sát của Hội đồng nhân dân huyện."_s));
    d.blocks.push_back(Heading{1, u"Kết quả đạt được"_s});
    d.blocks.push_back(Heading{2, u"Công tác chỉ đạo, điều hành"_s});
    d.blocks.push_back(Paragraph{
        {{u"Đảng ủy, Ủy ban nhân dân các xã, thị trấn đã quan tâm chỉ đạo; "_s},
         {u"100% đơn vị"_s, true, false},
         {u" ban hành kế hoạch cải cách hành chính và "_s},
         {u"quy chế làm việc"_s, false, true},
         {u", phân công nhiệm vụ cho cán bộ, công chức; duy trì giao ban hằng tháng để kiểm điểm tiến độ thực hiện."_s}}});
    d.blocks.push_back(List{
        ListMarker::Dash,
        {{{u"Công khai thủ tục hành chính đẹp, khoa học: xã Dương Xá, xã Ninh Hiệp, xã Đình Xuyên, thị trấn Trâu Quỳ, thị trấn Yên Viên;"_s}},
         {{u"Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt 98,7%, trong đó hồ sơ tiếp nhận trực tuyến mức độ 3, 4 đạt 46,2%."_s}}}});
    d.blocks.push_back(List{ListMarker::Plus,
                            {{{u"Lĩnh vực tư pháp - hộ tịch: 4.210 hồ sơ;"_s}},
                             {{u"Lĩnh vực đất đai, xây dựng: 1.385 hồ sơ."_s}}}});
    d.blocks.push_back(Heading{2, u"Cải cách thủ tục hành chính"_s});
    for (const auto& text : {u"Niêm yết, công khai thủ tục hành chính"_s, u"Tiếp nhận và trả kết quả"_s,
                             u"Xử lý phản ánh, kiến nghị"_s, u"Số hóa hồ sơ"_s, u"Đánh giá sự hài lòng"_s,
                             u"Thanh toán trực tuyến"_s}) {
        d.blocks.push_back(Heading{3, text});
        d.blocks.push_back(plain(
            u"Qua kiểm tra, các đơn vị cơ bản thực hiện đúng quy định; đã bố trí máy tra cứu, bàn viết, ghế ngồi phục vụ tổ chức, công dân; cán bộ tiếp nhận có thái độ đúng mực, hướng dẫn đầy đủ, rõ ràng, một lần. Việc cập nhật hồ sơ vào hệ thống thông tin một cửa điện tử được thực hiện thường xuyên."_s));
    }
}

void addShortcomings(Document& d) {
    d.blocks.push_back(Heading{1, u"Tồn tại, hạn chế"_s});
    d.blocks.push_back(Heading{2, u"Tồn tại chung"_s});
    List numbered{ListMarker::Number, {}};
    List lettered{ListMarker::Letter, {}};
    for (int i = 0; i < 10; ++i)
        (i < 5 ? numbered : lettered)
            .items.push_back({{sampleShortcomings[static_cast<std::size_t>(i) % 5]}});
    d.blocks.push_back(numbered);
    d.blocks.push_back(Heading{2, u"Tồn tại cá biệt"_s});
    d.blocks.push_back(lettered);
    Table scores{.columns = {{1, Align::Center},
                             {5, Align::Left},
                             {2, Align::Right},
                             {2, Align::Right},
                             {2, Align::Center}},
                 .header = {{{u"TT"_s, true, 1, Align::Center},
                             {u"Đơn vị"_s, true, 1, Align::Center},
                             {u"Điểm"_s, true, 2, Align::Center},
                             {u"Xếp loại"_s, true, 1, Align::Center}},
                            {{},
                             {},
                             {u"Tự đánh giá"_s, true, 1, Align::Center},
                             {u"Thẩm định"_s, true, 1, Align::Center},
                             {}}},
                 .rows = {},
                 .fontSize = 13,
                 .caption = u"Bảng 1. Kết quả chấm điểm các đơn vị"_s};
    for (int i = 0; i < 4; ++i)
        scores.rows.push_back({{QString::number(i + 1)},
                               {sampleUnits[static_cast<std::size_t>(i)]},
                               {u"92,50"_s},
                               {u"88,75"_s},
                               {u"Tốt"_s}});
    scores.rows.push_back(
        {{u"Bình quân"_s, true, 2, Align::Center}, {u"92,50"_s, true}, {u"88,75"_s, true}, {}});
    d.blocks.push_back(scores);
}

void addEnd(Document& d) {
    d.blocks.push_back(Heading{1, u"Kiến nghị, yêu cầu khắc phục"_s});
    d.blocks.push_back(plain(
        u"Yêu cầu Chủ tịch Ủy ban nhân dân các xã, thị trấn tổ chức kiểm điểm, làm rõ trách nhiệm tập thể, cá nhân; khắc phục các tồn tại, hạn chế nêu tại Phụ lục kèm theo và báo cáo kết quả về Phòng Nội vụ trước ngày 30 tháng 11 năm 2021 để tổng hợp./."_s));
    d.blocks.push_back(
        SignatureBlock{{u"Chủ tịch, các Phó Chủ tịch UBND huyện"_s, u"Phòng Nội vụ (để theo dõi, đôn đốc)"_s,
                        u"UBND các xã, thị trấn"_s, u"Lưu: VT, ĐKT"_s},
                       {u"TM. ĐOÀN KIỂM TRA"_s, u"TRƯỞNG ĐOÀN"_s},
                       u"(Chữ ký, họ và tên)"_s});
}

} // namespace

Document documentOf(std::vector<doc::Block> blocks) {
    Document document;
    document.blocks = std::move(blocks);
    return document;
}

Table shortcomingsTable(int rows) {
    Table t{.columns = {{0.6, Align::Center},
                        {2, Align::Left},
                        {5, Align::Left},
                        {3, Align::Left},
                        {1.6, Align::Center},
                        {2.2, Align::Left}},
            .header = {{}},
            .rows = {},
            .fontSize = 12,
            .caption = {}};
    for (const auto& text : {u"TT"_s, u"Đơn vị"_s, u"Tồn tại, hạn chế"_s, u"Yêu cầu khắc phục"_s,
                             u"Thời hạn"_s, u"Cơ quan theo dõi, đôn đốc"_s})
        t.header.front().push_back({text, true, 1, Align::Center});
    for (int i = 0; i < rows; ++i) {
        const auto n = static_cast<std::size_t>(i);
        t.rows.push_back(
            {{QString::number(i + 1)},
             {sampleUnits[n % sampleUnits.size()]},
             {sampleShortcomings[n % sampleShortcomings.size()]},
             {u"Rà soát, bổ sung, khắc phục ngay; báo cáo kết quả bằng văn bản kèm tài liệu kiểm chứng."_s},
             {u"30/11/2021"_s},
             {i % 2 ? u"Phòng Nội vụ"_s : u"Văn phòng HĐND và UBND"_s}});
    }
    return t;
}

Document sampleReport(int annexRows) {
    Document d;
    addHead(d);
    addStrengths(d);
    addShortcomings(d);
    addEnd(d);
    d.blocks.push_back(AnnexBreak{
        u"Phụ lục"_s, u"TỔNG HỢP TỒN TẠI, HẠN CHẾ VÀ YÊU CẦU KHẮC PHỤC"_s,
        u"(Kèm theo Báo cáo số 05/BC-ĐKT ngày 09 tháng 11 năm 2021 của Đoàn kiểm tra công tác cải cách hành chính)"_s,
        Orientation::Landscape});
    d.blocks.push_back(shortcomingsTable(annexRows));
    return d;
}

Document sampleMinutes() {
    Document d;
    d.title = u"Biên bản kiểm tra"_s;
    d.blocks.push_back(
        Letterhead{u"UBND huyện Gia Lâm"_s, u"Đoàn kiểm tra CCHC"_s, {}, u"BB-ĐKT"_s, {}, {}, 0, {}});
    d.blocks.push_back(
        Title{u"Biên bản"_s, u"Kiểm tra công tác cải cách hành chính tại Ủy ban nhân dân xã Dương Xá"_s});
    d.blocks.push_back(plain(u"Thời gian bắt đầu: 08 giờ 00 phút, ngày 12 tháng 10 năm 2021."_s));
    d.blocks.push_back(
        plain(u"Địa điểm: Trụ sở Ủy ban nhân dân xã Dương Xá, huyện Gia Lâm, thành phố Hà Nội."_s));
    d.blocks.push_back(
        List{ListMarker::Dash, {{{u"Đại diện Đoàn kiểm tra;"_s}}, {{u"Đại diện đơn vị được kiểm tra."_s}}}});
    d.blocks.push_back(plain(u"Buổi làm việc kết thúc vào 11 giờ 30 phút, ngày 12 tháng 10 năm 2021./."_s));
    d.blocks.push_back(SignatureColumns{
        {{{u"Thư ký"_s}, {}}, {{u"Đại diện đơn vị"_s, u"được kiểm tra"_s}, {}}, {{u"Chủ tọa"_s}, {}}},
        {u"UBND huyện (để báo cáo)"_s, u"Lưu: VT, Hồ sơ"_s}});
    return d;
}

Document sampleLetter() {
    Document d;
    d.title = u"Công văn chấn chỉnh"_s;
    d.blocks.push_back(
        Letterhead{{},
                   u"Ủy ban nhân dân huyện Gia Lâm"_s,
                   u"1205"_s,
                   u"UBND-NV"_s,
                   u"Gia Lâm"_s,
                   {},
                   2021,
                   u"V/v chấn chỉnh, khắc phục tồn tại, hạn chế trong công tác cải cách hành chính"_s});
    d.blocks.push_back(
        Addressees{{u"Ủy ban nhân dân các xã, thị trấn"_s, u"Các phòng, ban, ngành thuộc huyện"_s,
                    u"Văn phòng HĐND và UBND huyện"_s}});
    d.blocks.push_back(plain(
        u"Sau khi xem xét Báo cáo của Đoàn kiểm tra, Ủy ban nhân dân huyện yêu cầu các đơn vị nghiêm túc rút kinh nghiệm, khắc phục ngay các tồn tại, hạn chế đã nêu./."_s));
    d.blocks.push_back(
        SignatureBlock{{u"Như trên"_s, u"Lưu: VT, NV"_s}, {u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s}, {}});
    return d;
}

} // namespace dkt::test
