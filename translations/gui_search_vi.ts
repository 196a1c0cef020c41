<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::gui::SearchBox</name>
    <message>
        <source>Search the dossier</source>
        <translation>Tìm trong hồ sơ</translation>
    </message>
    <message>
        <source>Units, items, notes, findings; marks and case do not matter (%1)</source>
        <translation>Đơn vị, nội dung, ghi chú, nhận xét; không phân biệt dấu, chữ hoa chữ thường (%1)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Nothing in this dossier holds “%1”. Try fewer or shorter words.</source>
        <translation>Hồ sơ này không có “%1”. Hãy thử ít từ hơn hoặc từ ngắn hơn.</translation>
    </message>
</context>
</TS>
