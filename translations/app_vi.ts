<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::gui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Inspection delegations, offline</source>
        <translation>Đoàn kiểm tra, làm việc không cần mạng</translation>
    </message>
    <message>
        <source>Open a fresh sample dossier</source>
        <translation>Mở một hồ sơ mẫu mới</translation>
    </message>
    <message>
        <source>First page to show</source>
        <translation>Trang hiện đầu tiên</translation>
    </message>
    <message>
        <source>Language, this time only</source>
        <translation>Ngôn ngữ, chỉ cho lần này</translation>
    </message>
    <message>
        <source>Theme, this time only</source>
        <translation>Giao diện, chỉ cho lần này</translation>
    </message>
    <message>
        <source>Dossier to open</source>
        <translation>Hồ sơ cần mở</translation>
    </message>
</context>
</TS>
