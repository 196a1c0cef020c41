<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::gui::StartPage</name>
    <message>
        <source>Checklists, findings, reports and remediation deadlines of an inspection delegation. Open a dossier, or drop its file on this window.</source>
        <translation>Bộ tiêu chí, nhận xét, báo cáo và thời hạn khắc phục của đoàn kiểm tra. Hãy mở một hồ sơ, hoặc thả tệp hồ sơ vào cửa sổ này.</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Hồ sơ mở gần đây</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không tìm thấy</translation>
    </message>
</context>
</TS>
