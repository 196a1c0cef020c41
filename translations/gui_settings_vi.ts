<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>&amp;Name or post:</source>
        <translation>&amp;Họ tên hoặc chức vụ:</translation>
    </message>
    <message>
        <source>Who acts here</source>
        <translation>Người làm việc trên máy này</translation>
    </message>
    <message>
        <source>Changes are recorded under this name in the dossier&apos;s history.</source>
        <translation>Mọi thay đổi được ghi dưới tên này trong nhật ký của hồ sơ.</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Ngôn ngữ:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Giao diện:</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>&amp;Cỡ chữ:</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Word document (DOCX), to be edited further</source>
        <translation>Văn bản Word (DOCX), để chỉnh sửa tiếp</translation>
    </message>
    <message>
        <source>PDF, to be sent and printed</source>
        <translation>PDF, để gửi và in</translation>
    </message>
    <message>
        <source>Save &amp;papers as:</source>
        <translation>&amp;Lưu văn bản dạng:</translation>
    </message>
    <message>
        <source>Folder for &amp;dossiers:</source>
        <translation>Thư mục hồ &amp;sơ:</translation>
    </message>
    <message>
        <source>&amp;Folder for papers:</source>
        <translation>Thư mục &amp;văn bản:</translation>
    </message>
    <message>
        <source>Folder of &amp;spreadsheets:</source>
        <translation>Thư mục &amp;bảng tính:</translation>
    </message>
    <message>
        <source>Papers and files</source>
        <translation>Văn bản và tệp</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Always the folder used last</source>
        <translation>Luôn dùng thư mục gần nhất</translation>
    </message>
    <message>
        <source>The folder used last</source>
        <translation>Thư mục dùng gần nhất</translation>
    </message>
    <message>
        <source>On this &amp;computer:</source>
        <translation>Trên má&amp;y này:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>A backup is made at every hand-over, and when a dossier is closed whose last one is older than a day. The second folder lies best on another disk; it may be away.</source>
        <translation>Hồ sơ được sao lưu mỗi khi bàn giao gói trao đổi, và khi đóng hồ sơ mà bản sao lưu cuối đã quá một ngày. Thư mục thứ hai nên nằm trên ổ đĩa khác; có thể không nối sẵn.</translation>
    </message>
    <message>
        <source>Show &amp;backups…</source>
        <translation>&amp;Xem các bản sao lưu…</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Không dùng thư mục thứ hai</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>S&amp;econd folder:</source>
        <translation>Thư mục thứ h&amp;ai:</translation>
    </message>
</context>
</TS>
