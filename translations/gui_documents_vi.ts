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
</context>
<context>
    <name>dkt::gui::DocumentsPage</name>
    <message>
        <source>Laying out the paper</source>
        <translation>Đang dàn trang văn bản</translation>
    </message>
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
        <translation>Đã ghi và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Handed over to the printer.</source>
        <translation>Đã chuyển cho máy in.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
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
</context>
</TS>
