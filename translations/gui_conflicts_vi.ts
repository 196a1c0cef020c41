<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Actions</name>
    <message>
        <source>Keep version &amp;1</source>
        <translation>Giữ phương án &amp;1</translation>
    </message>
    <message>
        <source>Keep version &amp;2</source>
        <translation>Giữ phương án &amp;2</translation>
    </message>
    <message>
        <source>Keep version &amp;3</source>
        <translation>Giữ phương án &amp;3</translation>
    </message>
    <message>
        <source>Keep version &amp;4</source>
        <translation>Giữ phương án &amp;4</translation>
    </message>
    <message>
        <source>&amp;Write a value of your own</source>
        <translation>&amp;Tự ghi giá trị khác</translation>
    </message>
    <message>
        <source>&amp;Use the value of your own</source>
        <translation>&amp;Dùng giá trị tự ghi</translation>
    </message>
    <message>
        <source>Keep &amp;both findings</source>
        <translation>Giữ cả h&amp;ai nhận xét</translation>
    </message>
    <message>
        <source>Write the &amp;reason</source>
        <translation>Ghi &amp;lý do</translation>
    </message>
    <message>
        <source>&amp;Next conflict</source>
        <translation>&amp;Xung đột tiếp theo</translation>
    </message>
    <message>
        <source>&amp;Previous conflict</source>
        <translation>Xung đột t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Search the list</source>
        <translation>Tì&amp;m trong danh sách</translation>
    </message>
    <message>
        <source>&amp;History of this field</source>
        <translation>Nhật &amp;ký của ô này</translation>
    </message>
    <message>
        <source>Show where it s&amp;tands</source>
        <translation>Xem tại &amp;nơi ghi</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ConflictDetail</name>
    <message>
        <source>Neither knew of a value before.</source>
        <translation>Trước đó chưa ai ghi gì vào ô này.</translation>
    </message>
    <message>
        <source>Before, the field was empty.</source>
        <translation>Trước đó ô này để trống.</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Trước đó:</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phương án %1</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Giữ phương án này</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>Nhận xét %1</translation>
    </message>
    <message>
        <source>Merge, keep this one</source>
        <translation>Gộp, giữ nhận xét này</translation>
    </message>
    <message>
        <source>Kept, with what was changed</source>
        <translation>Giữ lại, kèm phần đã sửa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Version 1 · shown for now</source>
        <translation>Phương án 1 · đang tạm hiển thị</translation>
    </message>
    <message>
        <source>Merge with this text</source>
        <translation>Gộp với nội dung này</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Dùng giá trị này</translation>
    </message>
    <message>
        <source>Mark what differs from it</source>
        <translation>Đánh dấu chỗ khác so với trước đó</translation>
    </message>
    <message>
        <source>Reason (may be empty):</source>
        <translation>Lý do (có thể để trống):</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Lý do xử lý</translation>
    </message>
    <message>
        <source>The value before</source>
        <translation>Giá trị trước đó</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ConflictLedger</name>
    <message>
        <source>Two findings that read alike</source>
        <translation>Hai nhận xét giống nhau</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Xung đột</translation>
    </message>
    <message>
        <source>Decided: %1. Undo opens it again.</source>
        <translation>Đã xử lý: %1. Hoàn tác để mở lại.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ConflictsWidget</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n mục cần xử lý</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing is to be decided</source>
        <translation>Không có gì cần xử lý</translation>
    </message>
    <message>
        <source>Where two people change the same thing unaware of each other, both versions are kept and listed here, so that a person decides. Right now everybody&apos;s work fits together.</source>
        <translation>Khi hai người cùng sửa một chỗ mà không biết nhau, cả hai phương án đều được giữ và liệt kê ở đây để người có trách nhiệm quyết định. Hiện tại phần việc của mọi người đã thống nhất.</translation>
    </message>
    <message>
        <source>Search: words, unit, person (marks do not matter)</source>
        <translation>Tìm: từ ngữ, đơn vị, người ghi (không cần dấu)</translation>
    </message>
    <message>
        <source>Search what is to be decided</source>
        <translation>Tìm trong các mục cần xử lý</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Các mục cần xử lý</translation>
    </message>
</context>
<context>
    <name>dkt::gui::SidePanel</name>
    <message>
        <source>%1, %2, on %3</source>
        <translation>%1, %2, máy %3</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ThirdValueEditor</name>
    <message>
        <source>A value of your own:</source>
        <translation>Giá trị tự ghi:</translation>
    </message>
    <message>
        <source>A value of your own</source>
        <translation>Giá trị tự ghi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
</context>
</TS>
