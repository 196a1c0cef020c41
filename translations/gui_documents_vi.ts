<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>Trang &amp;trước</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Trang &amp;sau</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Phóng t&amp;o</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Th&amp;u nhỏ</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Vừa chiều &amp;rộng</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>Cỡ t&amp;hật</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Sao chép &amp;dạng chữ</translation>
    </message>
    <message>
        <source>&amp;Many papers at once…</source>
        <translation>&amp;Lập nhiều văn bản…</translation>
    </message>
    <message>
        <source>&amp;Letterhead and layout…</source>
        <translation>Phần đầu, thể thứ&amp;c…</translation>
    </message>
    <message>
        <source>W&amp;hole page</source>
        <translation>Cả tran&amp;g</translation>
    </message>
</context>
<context>
    <name>dkt::gui::BatchDialog</name>
    <message>
        <source>Folder for the papers</source>
        <translation>Thư mục lưu văn bản</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no field of names.</source>
        <translation>%1 không phải là trường của tên tệp.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made; choose another one.</source>
        <translation>Không tạo được thư mục “%1”; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Many papers at once</source>
        <translation>Lập nhiều văn bản</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>%1 (each unit)</source>
        <translation>%1 (từng đơn vị)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Thư &amp;mục</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Chọn…</translation>
    </message>
    <message>
        <source>&amp;Names of the files</source>
        <translation>Mẫu tê&amp;n tệp</translation>
    </message>
    <message>
        <source>{loai} kind · {ma} code · {ten} unit · {to} team · {ngay} day of the visit · {homnay} today · {stt} number</source>
        <translation>{loai} loại · {ma} mã · {ten} đơn vị · {to} tổ · {ngay} ngày kiểm tra · {homnay} hôm nay · {stt} số thứ tự</translation>
    </message>
    <message>
        <source>&amp;Keep files that are there already</source>
        <translation>&amp;Giữ tệp đã có, tệp mới thêm số</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>Th&amp;ay tệp đã có</translation>
    </message>
    <message>
        <source>&amp;Write the files</source>
        <translation>G&amp;hi tệp</translation>
    </message>
    <message>
        <source>&amp;Print them as one job…</source>
        <translation>&amp;In thành một lệnh…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>dkt::gui::BatchSummary</name>
    <message>
        <source>Many papers at once</source>
        <translation>Lập nhiều văn bản</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) written.</source>
        <translation>
            <numerusform>Đã ghi %n văn bản.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) failed.</source>
        <translation>
            <numerusform>%n văn bản không ghi được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before %n more paper(s).</source>
        <translation>
            <numerusform>Đã dừng, còn %n văn bản chưa lập.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers not written</source>
        <translation>Văn bản chưa ghi</translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <translation>%1: chưa lập</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>&amp;Thử lại các văn bản này</translation>
    </message>
</context>
<context>
    <name>dkt::gui::BatchUnits</name>
    <message>
        <source>%1 of %2 units chosen</source>
        <translation>Đã chọn %1/%2 đơn vị</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Tất cả các tổ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Check &amp;all shown</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Uncheck all shown</source>
        <translation>&amp;Bỏ chọn</translation>
    </message>
</context>
<context>
    <name>dkt::gui::DocumentsPage</name>
    <message>
        <source>Laying out the paper</source>
        <translation>Đang dàn trang văn bản</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>%1 is not on this computer: shown and printed in %2.</source>
        <translation>Máy này không có phông %1; bản xem và bản in dùng %2.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::DocumentsWidget</name>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>dkt::gui::LayoutForm</name>
    <message>
        <source>%1 (Annex I, %2)</source>
        <translation>%1 (Phụ lục I, %2)</translation>
    </message>
    <message>
        <source>Decree: %1</source>
        <translation>Nghị định: %1</translation>
    </message>
    <message>
        <source>Annex I, %1</source>
        <translation>Phụ lục I, %1</translation>
    </message>
    <message>
        <source>All as the &amp;decree has it</source>
        <translation>Tất cả the&amp;o nghị định</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Phông chữ</translation>
    </message>
    <message>
        <source>As the decree has it</source>
        <translation>Theo nghị định</translation>
    </message>
    <message>
        <source>%1: as the decree has it</source>
        <translation>%1: theo nghị định</translation>
    </message>
</context>
<context>
    <name>dkt::gui::LetterheadForm</name>
    <message>
        <source>&amp;Governing body</source>
        <translation>Cơ &amp;quan chủ quản</translation>
    </message>
    <message>
        <source>&amp;Issuing body</source>
        <translation>Cơ quan &amp;ban hành</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Địa &amp;danh</translation>
    </message>
    <message>
        <source>&amp;Addressed to, one a line</source>
        <translation>Kính &amp;gửi, mỗi dòng một nơi</translation>
    </message>
    <message>
        <source>Signer&apos;s &amp;name</source>
        <translation>Họ tê&amp;n người ký</translation>
    </message>
    <message>
        <source>&amp;Recipients, one a line</source>
        <translation>Nơi nhận, &amp;mỗi dòng một nơi</translation>
    </message>
    <message>
        <source>&quot;ĐKT&quot; in the number 05/BC-ĐKT</source>
        <translation>“ĐKT” trong số 05/BC-ĐKT</translation>
    </message>
    <message>
        <source>Sy&amp;mbol of the issuer</source>
        <translation>&amp;Ký hiệu cơ quan</translation>
    </message>
    <message>
        <source>Signer&apos;s p&amp;ost, line by line</source>
        <translation>&amp;Chức vụ người ký, theo dòng</translation>
    </message>
</context>
<context>
    <name>dkt::gui::PageThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>dkt::gui::Paper</name>
    <message>
        <source>Word (.docx), to edit</source>
        <translation>Word (.docx), để sửa</translation>
    </message>
    <message>
        <source>PDF, to send and to keep</source>
        <translation>PDF, để gửi và lưu</translation>
    </message>
    <message>
        <source>Plain text (.txt)</source>
        <translation>Văn bản thuần (.txt)</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Bảng tính Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Table as text (.csv)</source>
        <translation>Bảng dạng chữ (.csv)</translation>
    </message>
    <message>
        <source>Calendar (.ics), with reminders</source>
        <translation>Lịch (.ics), có nhắc hạn</translation>
    </message>
</context>
<context>
    <name>dkt::gui::PaperOutput</name>
    <message>
        <source>Export: %1</source>
        <translation>Xuất: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Đã ghi và kiểm tra lại: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>The paper is on the clipboard as text.</source>
        <translation>Đã sao chép văn bản dạng chữ.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Handed over to the printer.</source>
        <translation>Đã chuyển sang máy in.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n paper(s)</source>
        <translation>
            <numerusform>Đang ghi %n văn bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) written and checked in %1.</source>
        <translation>
            <numerusform>Đã ghi và kiểm tra lại %n văn bản trong %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was made: %n of these papers say something that is in conflict. Decide it, or leave them out.</source>
        <translation>
            <numerusform>Chưa làm ra văn bản nào: %n văn bản trong số này có nội dung đang xung đột. Hãy quyết định xung đột, hoặc bỏ các văn bản đó ra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Xem các xung đột</translation>
    </message>
</context>
<context>
    <name>dkt::gui::PaperPanel</name>
    <message>
        <source>Conflicts to decide: %1. The paper can be looked at and carries a draft mark; it cannot be issued before they are decided.</source>
        <translation>Xung đột cần xử lý: %1. Có thể xem văn bản với dấu dự thảo; chưa ban hành được khi còn xung đột.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Văn &amp;bản</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Đị&amp;nh dạng</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Open the folder afterwards</source>
        <translation>Mở thư mục sau khi xuất</translation>
    </message>
    <message>
        <source>No visit is planned yet. A paper about a unit needs one: plan it on the page Plan.</source>
        <translation>Chưa có cuộc kiểm tra nào. Văn bản lập cho đơn vị cần một cuộc kiểm tra: hãy lập ở trang Kế hoạch.</translation>
    </message>
    <message>
        <source>Sho&amp;w the conflicts</source>
        <translation>&amp;Xem các xung đột</translation>
    </message>
</context>
<context>
    <name>dkt::gui::PaperSetupDialog</name>
    <message>
        <source>Letterhead and layout</source>
        <translation>Phần đầu và thể thức văn bản</translation>
    </message>
    <message>
        <source>&amp;Letterhead</source>
        <translation>Phần đầ&amp;u</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>T&amp;hể thức</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>dkt::gui::PreviewBar</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>100 % (true size)</source>
        <translation>100 % (cỡ thật)</translation>
    </message>
    <message>
        <source>of %1 pages</source>
        <translation>trên %1 trang</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
</context>
<context>
    <name>dkt::gui::VisitPicker</name>
    <message>
        <source>Find a unit</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
</context>
</TS>
