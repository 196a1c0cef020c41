<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::gui::BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sao lưu ngay</translation>
    </message>
    <message>
        <source>Restore as a &amp;new file…</source>
        <translation>Khôi phục thành tệp &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Put in place of the dossier…</source>
        <translation>&amp;Thay cho hồ sơ hiện có…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Mở thư mụ&amp;c</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>There is no backup of this dossier yet.</source>
        <translation>Hồ sơ này chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>Backups of “%1”: all of the last two days, one a day for thirty days, one a month after that.</source>
        <translation>Các bản sao lưu của “%1”: giữ tất cả trong hai ngày gần nhất, mỗi ngày một bản trong ba mươi ngày, sau đó mỗi tháng một bản.</translation>
    </message>
    <message>
        <source>“%1”: changes %2, evidence files %3; last change %4.</source>
        <translation>“%1”: %2 lần ghi, %3 tệp tài liệu kiểm chứng; lần ghi cuối %4.</translation>
    </message>
    <message>
        <source>The dossier itself cannot tell what is newer in it.</source>
        <translation>Không đọc được hồ sơ để biết trong đó có gì mới hơn.</translation>
    </message>
    <message>
        <source>It holds everything that is in the dossier now.</source>
        <translation>Bản này có đủ mọi thứ đang có trong hồ sơ.</translation>
    </message>
    <message numerus="yes">
        <source>Newer in the dossier and not in this backup: %1 (from %n laptop(s)).</source>
        <translation>
            <numerusform>Mới hơn trong hồ sơ mà bản sao lưu này không có: %1 (của %n máy).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::BackupsModel</name>
    <message>
        <source>second folder</source>
        <translation>thư mục thứ hai</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lập lúc</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
</context>
<context>
    <name>dkt::gui::CareActions</name>
    <message>
        <source>Restore the backup as a new file</source>
        <translation>Khôi phục bản sao lưu thành tệp mới</translation>
    </message>
    <message>
        <source>Dossiers (*.dkt)</source>
        <translation>Hồ sơ (*.dkt)</translation>
    </message>
    <message>
        <source>Restored and proved: %1</source>
        <translation>Đã khôi phục và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Đang khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>The dossier as it is now is kept beside the backups, or under another name where it is damaged.</source>
        <translation>Hồ sơ hiện có được giữ lại cùng các bản sao lưu, hoặc dưới tên khác nếu đã hỏng.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since are not in the backup: they are gone from the dossier until packages bring them back.</source>
        <translation>
            <numerusform>%n lần ghi sau đó không có trong bản sao lưu: hồ sơ sẽ thiếu các lần ghi này cho đến khi có gói trao đổi đưa trở lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the backup in the place of “%1”?</source>
        <translation>Thay “%1” bằng bản sao lưu này?</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>The backup is in its place.</source>
        <translation>Đã thay bằng bản sao lưu.</translation>
    </message>
    <message>
        <source>The backup is in its place; what was there is kept: %1</source>
        <translation>Đã thay bằng bản sao lưu; hồ sơ trước đó được giữ tại: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>dkt::gui::SalvageDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Thêm tệp…</translation>
    </message>
    <message>
        <source>Take &amp;off the list</source>
        <translation>&amp;Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>&amp;Look through them</source>
        <translation>&amp;Xem trong tệp có gì</translation>
    </message>
    <message>
        <source>&amp;Write the new dossier…</source>
        <translation>&amp;Ghi hồ sơ mới…</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Lưu báo cáo…</translation>
    </message>
    <message>
        <source>O&amp;pen the new dossier</source>
        <translation>&amp;Mở hồ sơ mới</translation>
    </message>
    <message>
        <source>Salvage a damaged dossier</source>
        <translation>Cứu dữ liệu hồ sơ bị hỏng</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Passphrase of protected packages</source>
        <translation>Mật khẩu của gói trao đổi được bảo vệ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>&amp;Damaged files, copies, backups and packages of one dossier complete each other. They are only read; what is left of them becomes a new dossier.</source>
        <translation>Các tệ&amp;p hỏng, bản sao, bản sao lưu và gói trao đổi của cùng một hồ sơ bổ sung cho nhau. Chương trình chỉ đọc các tệp này; những gì còn lại được ghi thành hồ sơ mới.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Các tệp</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Các tệp hỏng</translation>
    </message>
    <message>
        <source>Dossiers, backups and packages (*.dkt *.dkt-backup *.dktx *.dkt-wal);;All files (*)</source>
        <translation>Hồ sơ, bản sao lưu và gói trao đổi (*.dkt *.dkt-backup *.dktx *.dkt-wal);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>“%1” is open here. Close the dossier first.</source>
        <translation>“%1” đang mở ở đây. Hãy đóng hồ sơ trước.</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>Đang xem các tệp…</translation>
    </message>
    <message>
        <source>Write the new dossier</source>
        <translation>Ghi hồ sơ mới</translation>
    </message>
    <message>
        <source>Dossiers (*.dkt)</source>
        <translation>Hồ sơ (*.dkt)</translation>
    </message>
    <message>
        <source>Writing and proving the new dossier…</source>
        <translation>Đang ghi và kiểm tra hồ sơ mới…</translation>
    </message>
    <message>
        <source>Written and proved: %1</source>
        <translation>Đã ghi và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tệp văn bản (*.txt)</translation>
    </message>
    <message>
        <source>salvage-report.txt</source>
        <translation>bao-cao-cuu-du-lieu.txt</translation>
    </message>
    <message>
        <source>What can be got back, and what is lost, is told here before anything is written.</source>
        <translation>Ở đây sẽ cho biết cứu được gì và mất gì, trước khi ghi bất cứ thứ gì.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::TroubleDialog</name>
    <message>
        <source>The dossier cannot be opened</source>
        <translation>Không mở được hồ sơ</translation>
    </message>
    <message>
        <source>The dossier is not there</source>
        <translation>Không thấy hồ sơ</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>Bản sao lưu mới nhất lập lúc %1.</translation>
    </message>
    <message>
        <source>Salvaging gets out of the file what is left of it, and of backups and packages what it lacks. The file itself is not touched.</source>
        <translation>Cứu dữ liệu sẽ lấy ra những gì còn đọc được trong tệp, và lấy phần còn thiếu từ bản sao lưu, gói trao đổi. Tệp đang hỏng được giữ nguyên.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Salvage…</source>
        <translation>&amp;Cứu dữ liệu…</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Tìm tệp…</translation>
    </message>
</context>
</TS>
