<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New dossier…</source>
        <translation>Tạo &amp;hồ sơ mới…</translation>
    </message>
    <message>
        <source>&amp;Open dossier…</source>
        <translation>&amp;Mở hồ sơ…</translation>
    </message>
    <message>
        <source>&amp;Recent dossiers</source>
        <translation>Hồ sơ mở gần đâ&amp;y</translation>
    </message>
    <message>
        <source>Open a &amp;sample dossier</source>
        <translation>Mở hồ sơ mẫ&amp;u</translation>
    </message>
    <message>
        <source>&amp;Close dossier</source>
        <translation>Đón&amp;g hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>Tiếng &amp;Việt (Vietnamese)</source>
        <translation>Tiếng &amp;Việt</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>Tiếng &amp;Anh (English)</translation>
    </message>
    <message>
        <source>As on the &amp;desktop</source>
        <translation>&amp;Theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Tố&amp;i</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Chữ n&amp;hỏ hơn</translation>
    </message>
    <message>
        <source>Text as on the des&amp;ktop</source>
        <translation>&amp;Cỡ chữ theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Đoàn Kiểm Tra</source>
        <translation>&amp;Giới thiệu Đoàn Kiểm Tra</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Đ&amp;i tới</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Chữ &amp;to hơn</translation>
    </message>
    <message>
        <source>&amp;Find in the dossier…</source>
        <translation>Tì&amp;m trong hồ sơ…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Cài đặt…</translation>
    </message>
    <message>
        <source>&amp;Join from a package…</source>
        <translation>Tham gia từ gó&amp;i…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>S&amp;ao lưu ngay</translation>
    </message>
    <message>
        <source>B&amp;ackups…</source>
        <translation>&amp;Bản sao lưu…</translation>
    </message>
    <message>
        <source>Sal&amp;vage a damaged dossier…</source>
        <translation>&amp;Cứu dữ liệu hồ sơ bị hỏng…</translation>
    </message>
    <message>
        <source>&amp;History of the field</source>
        <translation>Nhật &amp;ký của ô này</translation>
    </message>
    <message>
        <source>&amp;Conflict in the field</source>
        <translation>&amp;Xung đột ở ô này</translation>
    </message>
</context>
<context>
    <name>dkt::gui::AboutDialog</name>
    <message>
        <source>About Đoàn Kiểm Tra</source>
        <translation>Giới thiệu Đoàn Kiểm Tra</translation>
    </message>
    <message>
        <source>For inspection delegations: checklists, findings, reports and remediation deadlines, on laptops without a network.</source>
        <translation>Dành cho đoàn kiểm tra: bộ tiêu chí, nhận xét, báo cáo và thời hạn khắc phục, trên máy tính xách tay không cần mạng.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU (GPL), phiên bản 3 trở lên. Không kèm bảo hành.</translation>
    </message>
    <message>
        <source>Made with these parts:</source>
        <translation>Các thành phần sử dụng:</translation>
    </message>
</context>
<context>
    <name>dkt::gui::Backups</name>
    <message>
        <source>Making a backup</source>
        <translation>Đang sao lưu</translation>
    </message>
    <message>
        <source>Backed up, read back and proved: %1</source>
        <translation>Đã sao lưu, đọc lại và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>dkt::gui::DossierActions</name>
    <message>
        <source>Dossiers (*.dkt)</source>
        <translation>Hồ sơ kiểm tra (*.dkt)</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Đang mở %1</translation>
    </message>
    <message>
        <source>Join from a package</source>
        <translation>Tham gia từ gói</translation>
    </message>
    <message>
        <source>Packages (*.dktx)</source>
        <translation>Gói trao đổi (*.dktx)</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FieldMarks</name>
    <message>
        <source>History of this field</source>
        <translation>Nhật ký của ô này</translation>
    </message>
    <message>
        <source>Decide the conflict</source>
        <translation>Quyết định xung đột</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FontNotice</name>
    <message>
        <source>Its letters are as wide, so that lines and pages break alike; exported Word files ask for %1.</source>
        <translation>Độ rộng chữ của hai phông như nhau nên dòng và trang ngắt giống nhau; tệp Word xuất ra vẫn dùng %1.</translation>
    </message>
    <message>
        <source>Lines and pages may break elsewhere than on a computer that has it.</source>
        <translation>Dòng và trang có thể ngắt khác với máy có cài phông này.</translation>
    </message>
    <message>
        <source>To see and print papers in %1 itself, install the package ttf-mscorefonts-installer, or copy the files times*.ttf of a Windows computer into the folder .fonts of your home folder. Then start the program again.</source>
        <translation>Muốn xem và in bằng đúng %1, hãy cài gói ttf-mscorefonts-installer, hoặc chép các tệp times*.ttf từ máy Windows vào thư mục .fonts trong thư mục cá nhân của bạn, rồi mở lại chương trình.</translation>
    </message>
    <message>
        <source>Install the package fonts-liberation, or ttf-mscorefonts-installer for %1 itself. Then start the program again.</source>
        <translation>Hãy cài gói fonts-liberation, hoặc ttf-mscorefonts-installer để có đúng %1, rồi mở lại chương trình.</translation>
    </message>
    <message>
        <source>%1 is not installed: papers are shown and printed in %2.</source>
        <translation>Máy chưa cài phông %1: văn bản được hiển thị và in bằng %2.</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Cách xử lý…</translation>
    </message>
</context>
<context>
    <name>dkt::gui::Guard</name>
    <message>
        <source>The machine has no memory left for this. Close other programs and try again.</source>
        <translation>Máy không còn đủ bộ nhớ cho việc này. Hãy đóng bớt các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The program met a fault of its own; nothing was changed.</source>
        <translation>Chương trình gặp lỗi nội bộ; chưa có gì bị thay đổi. Hãy thử lại.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>dkt::gui::OpenConflicts</name>
    <message numerus="yes">
        <source>%1, %n versions: %2</source>
        <translation>
            <numerusform>%1, %n phương án: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::OpenTrouble</name>
    <message>
        <source>Locate…</source>
        <translation>Tìm tệp…</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its disk is not connected.</source>
        <translation>Tệp đã được chuyển đi, đổi tên hoặc xóa, hoặc ổ đĩa chứa nó chưa được cắm.</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>“%1” hiện ở đâu?</translation>
    </message>
    <message>
        <source>Dossiers (*.dkt)</source>
        <translation>Hồ sơ (*.dkt)</translation>
    </message>
    <message>
        <source>“%1” is open in another window, which was asked to come to the front.</source>
        <translation>“%1” đang mở ở một cửa sổ khác; cửa sổ đó đã được gọi lên trước.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>One dossier is open in one program at a time, so that nobody&apos;s work is lost. Colleagues on other computers work in dossiers of their own.</source>
        <translation>Mỗi lúc chỉ một chương trình mở một hồ sơ, để không mất phần việc của ai. Đồng nghiệp ở máy khác làm việc trong hồ sơ của máy mình.</translation>
    </message>
    <message>
        <source>Copy and open…</source>
        <translation>Sao chép rồi mở…</translation>
    </message>
    <message>
        <source>The copy goes on by itself from here: what is entered in it does not reach this file.</source>
        <translation>Từ đây bản sao tách riêng: nội dung ghi vào bản sao không vào tệp này.</translation>
    </message>
    <message>
        <source>Save the copy as</source>
        <translation>Lưu bản sao thành</translation>
    </message>
</context>
<context>
    <name>dkt::gui::PaperDispatch</name>
    <message numerus="yes">
        <source>%n conflicts are to be decided before a paper is issued.</source>
        <translation>
            <numerusform>Còn %n xung đột phải xử lý trước khi ban hành văn bản.</numerusform>
        </translation>
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
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Xuất: %1</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Handed over to the printer.</source>
        <translation>Đã chuyển sang máy in.</translation>
    </message>
    <message>
        <source>Laying out the paper</source>
        <translation>Đang dàn trang văn bản</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Xem các xung đột</translation>
    </message>
</context>
<context>
    <name>dkt::gui::SaveTrouble</name>
    <message>
        <source>Saving works again. Everything is saved.</source>
        <translation>Đã lưu lại được. Mọi nội dung đã được lưu.</translation>
    </message>
    <message>
        <source>Not saved. %1 What you typed stays in its field.</source>
        <translation>Chưa lưu được. %1 Nội dung đang gõ vẫn còn nguyên trong ô.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Tìm thao tác</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ShowRow</name>
    <message>
        <source>This was deleted; the history keeps what it said.</source>
        <translation>Mục này đã bị xóa; nhật ký vẫn giữ nội dung.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::StatusArea</name>
    <message>
        <source>Who acts here: changes are recorded under this name. Click to change it.</source>
        <translation>Người thực hiện: các thay đổi được ghi dưới tên này. Bấm để đổi.</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Dừng việc này</translation>
    </message>
    <message>
        <source>What you type is kept as a draft</source>
        <translation>Phần đang gõ được giữ làm bản nháp</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Đã lưu tất cả</translation>
    </message>
    <message>
        <source>Conflicts to decide: %1</source>
        <translation>Xung đột cần xử lý: %1</translation>
    </message>
    <message>
        <source>Who acts here</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Your name or post, as it stands in the dossier&apos;s history:</source>
        <translation>Họ tên hoặc chức vụ của bạn, như sẽ ghi trong nhật ký của hồ sơ:</translation>
    </message>
    <message>
        <source>Shows what was changed in two ways and waits for a decision.</source>
        <translation>Xem những nội dung được sửa theo hai cách khác nhau, đang chờ quyết định.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>What “%1” changed is as it was before already.</source>
        <translation>Những gì “%1” đã thay đổi nay đã như trước khi thay đổi.</translation>
    </message>
    <message>
        <source>“%1” was changed since. Put the former values back as a new change?</source>
        <translation>Sau bước “%1” đã có người sửa tiếp. Đặt lại giá trị trước đó bằng một thay đổi mới?</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Đặt lại</translation>
    </message>
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation>
            <numerusform>và %n nội dung khác</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: now: %2%3; put back: %4</source>
        <translation>%1: hiện nay: %2%3; đặt lại thành: %4</translation>
    </message>
</context>
<context>
    <name>dkt::gui::Whereabouts</name>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n phút trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n giờ trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>Every change of this laptop is on another one, too</source>
        <translation>Mọi thay đổi của máy này đã có ở máy khác</translation>
    </message>
    <message numerus="yes">
        <source>%n changes exist only on this laptop</source>
        <translation>
            <numerusform>%n thay đổi chỉ có trên máy này</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last hand-over %2</source>
        <translation>%1 · giao gần nhất %2</translation>
    </message>
    <message>
        <source>%1 · never handed over</source>
        <translation>%1 · chưa giao lần nào</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were handed over; nobody has confirmed yet that they arrived.</source>
        <translation>
            <numerusform>%n trong số đó đã giao nhưng chưa ai xác nhận đã nhận được.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::WorkDialog</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
</TS>
