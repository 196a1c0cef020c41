<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::gui::Beginning</name>
    <message>
        <source>The program ended on %1 without closing this dossier. Everything is there.</source>
        <translation>Lần trước chương trình dừng lúc %1 khi chưa đóng hồ sơ này. Mọi nội dung vẫn còn đủ.</translation>
    </message>
    <message>
        <source>The program ended on %1 while something was being typed. The words are offered back below.</source>
        <translation>Lần trước chương trình dừng lúc %1 khi đang gõ dở. Nội dung gõ dở được đưa lại ở bên dưới.</translation>
    </message>
    <message>
        <source>You have joined. The number of this laptop is %1: read it to the head, who accepts your work by it.</source>
        <translation>Đã tham gia. Mã nhận dạng của máy này là %1: hãy đọc cho trưởng đoàn để phần việc của bạn được chấp nhận.</translation>
    </message>
    <message>
        <source>Go to Exchange</source>
        <translation>Đến trang Trao đổi</translation>
    </message>
</context>
<context>
    <name>dkt::gui::CampaignStep</name>
    <message>
        <source>&amp;Title of the campaign:</source>
        <translation>Tên đợt kiể&amp;m tra:</translation>
    </message>
    <message>
        <source>Inspection of …</source>
        <translation>Kiểm tra …</translation>
    </message>
    <message>
        <source>&amp;Ordered by:</source>
        <translation>&amp;Cơ quan chỉ đạo, quyết định kiểm tra:</translation>
    </message>
    <message>
        <source>Inspection &amp;from:</source>
        <translation>Kiểm tra từ n&amp;gày:</translation>
    </message>
    <message>
        <source>&amp;until:</source>
        <translation>đế&amp;n ngày:</translation>
    </message>
    <message>
        <source>&amp;Period looked at, from:</source>
        <translation>Thời &amp;kỳ kiểm tra, từ ngày:</translation>
    </message>
    <message>
        <source>unti&amp;l:</source>
        <translation>đến ngà&amp;y:</translation>
    </message>
    <message>
        <source>Inspection until</source>
        <translation>Kiểm tra đến ngày</translation>
    </message>
    <message>
        <source>Period looked at, until</source>
        <translation>Thời kỳ kiểm tra, đến ngày</translation>
    </message>
    <message>
        <source>&amp;Scope and content of the inspection:</source>
        <translation>&amp;Phạm vi, nội dung kiểm tra:</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Đợt kiểm tra</translation>
    </message>
    <message>
        <source>Only the title is needed now; all of this can be changed later.</source>
        <translation>Lúc này chỉ cần tên đợt kiểm tra; mọi mục đều sửa được về sau.</translation>
    </message>
    <message>
        <source>The campaign needs a title.</source>
        <translation>Đợt kiểm tra cần có tên.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 05/08/2026.</source>
        <translation>“%1” không phải là ngày; hãy viết như 05/08/2026.</translation>
    </message>
    <message>
        <source>The inspection ends before it begins.</source>
        <translation>Ngày kết thúc kiểm tra trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The period looked at ends before it begins.</source>
        <translation>Thời kỳ kiểm tra có ngày cuối trước ngày đầu.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ChecklistStep</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Chọn tệp…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>Take a shipped one…</source>
        <translation>Lấy bộ có sẵn…</translation>
    </message>
    <message>
        <source>Shipped checklists</source>
        <translation>Bộ tiêu chí có sẵn</translation>
    </message>
    <message>
        <source>Sections, criteria and items of the checklist</source>
        <translation>Lĩnh vực, tiêu chí và nội dung của bộ tiêu chí</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>An Excel, LibreOffice, CSV or JSON file as your office has it; drop it here or choose it. It can also be added later.</source>
        <translation>Tệp Excel, LibreOffice, CSV hoặc JSON như cơ quan đang dùng; thả tệp vào đây hoặc bấm chọn. Cũng có thể thêm sau.</translation>
    </message>
    <message>
        <source>Choose a checklist</source>
        <translation>Chọn bộ tiêu chí</translation>
    </message>
    <message>
        <source>Checklists (*.xlsx *.ods *.xls *.csv *.json)</source>
        <translation>Bộ tiêu chí (*.xlsx *.ods *.xls *.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Reading the checklist</source>
        <translation>Đang đọc bộ tiêu chí</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) became no part of it, the first at %1.</source>
        <translation>
            <numerusform>%n dòng không thuộc bộ tiêu chí, dòng đầu tiên tại %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has errors; correct them in the file and choose it again</source>
        <translation>tệp có lỗi; hãy sửa trong tệp rồi chọn lại</translation>
    </message>
    <message>
        <source>“%1” was not taken: %2</source>
        <translation>Không nhận “%1”: %2</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>có sẵn trong chương trình</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n lĩnh vực</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n tiêu chí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>No checklist yet.</source>
        <translation>Chưa có bộ tiêu chí.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remark(s).</source>
        <translation>
            <numerusform>… và %n lưu ý nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
</context>
<context>
    <name>dkt::gui::DecisionStep</name>
    <message>
        <source>Decision nu&amp;mber:</source>
        <translation>&amp;Số quyết định:</translation>
    </message>
    <message>
        <source>&amp;Date of the decision:</source>
        <translation>&amp;Ngày ban hành:</translation>
    </message>
    <message>
        <source>&amp;Issued by:</source>
        <translation>&amp;Cơ quan ban hành:</translation>
    </message>
    <message>
        <source>&amp;Subject of the decision:</source>
        <translation>Trích &amp;yếu:</translation>
    </message>
    <message>
        <source>&amp;Legal bases, one a line:</source>
        <translation>Căn cứ &amp;pháp lý, mỗi dòng một căn cứ:</translation>
    </message>
    <message>
        <source>Decision and legal bases</source>
        <translation>Quyết định, căn cứ pháp lý</translation>
    </message>
    <message>
        <source>The decision that set up the delegation stands at the head of its reports and minutes. Not there yet? Go on; add it later.</source>
        <translation>Quyết định thành lập đoàn được dẫn ở đầu báo cáo, biên bản. Nếu chưa có, hãy cứ đi tiếp và bổ sung sau.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 05/08/2026.</source>
        <translation>“%1” không phải là ngày; hãy viết như 05/08/2026.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FileStep</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>Tê&amp;n tệp:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Thư &amp;mục:</translation>
    </message>
    <message>
        <source>The dossier will hold:</source>
        <translation>Hồ sơ sẽ gồm:</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Nơi lưu hồ sơ</translation>
    </message>
    <message>
        <source>One file is the whole dossier. Keep it on this computer: network drives and folders that a cloud service copies damage it.</source>
        <translation>Toàn bộ hồ sơ là một tệp. Hãy lưu trên máy này: ổ mạng và thư mục đồng bộ đám mây làm hỏng tệp.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Tệp cần có tên.</translation>
    </message>
    <message>
        <source>A file name cannot contain “/”; choose the folder below.</source>
        <translation>Tên tệp không được có dấu “/”; hãy chọn thư mục ở ô bên dưới.</translation>
    </message>
    <message>
        <source>Choose the folder the file is kept in.</source>
        <translation>Hãy chọn thư mục lưu tệp.</translation>
    </message>
    <message>
        <source>Save the new dossier as</source>
        <translation>Lưu hồ sơ mới thành</translation>
    </message>
    <message>
        <source>Dossiers (*.dkt)</source>
        <translation>Hồ sơ (*.dkt)</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(chưa có tên đợt)</translation>
    </message>
    <message numerus="yes">
        <source>%n legal basis(es)</source>
        <translation>
            <numerusform>%n căn cứ pháp lý</numerusform>
        </translation>
    </message>
    <message>
        <source>the checklist “%1”</source>
        <translation>bộ tiêu chí “%1”</translation>
    </message>
    <message>
        <source>no checklist yet</source>
        <translation>chưa có bộ tiêu chí</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>no units yet</source>
        <translation>chưa có đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%n planned visit(s), without a date yet</source>
        <translation>
            <numerusform>%n cuộc kiểm tra dự kiến, chưa định ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n thành viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n tổ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::JoinDialog</name>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>Cụm &amp;mật khẩu</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>Join from a package</source>
        <translation>Tham gia từ gói</translation>
    </message>
    <message>
        <source>Keep the &amp;dossier in</source>
        <translation>Lưu &amp;hồ sơ tại</translation>
    </message>
    <message>
        <source>Keep the dossier in</source>
        <translation>Lưu hồ sơ tại</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Tham gia</translation>
    </message>
    <message>
        <source>“%1”, handed out by %2 on %3. The sender&apos;s laptop bears the number %4.</source>
        <translation>“%1”, do %2 giao lúc %3. Mã nhận dạng máy giao: %4.</translation>
    </message>
    <message>
        <source>Dossiers (*.dkt)</source>
        <translation>Hồ sơ (*.dkt)</translation>
    </message>
</context>
<context>
    <name>dkt::gui::LetterheadPreview</name>
    <message>
        <source>Letterhead and signature as printed</source>
        <translation>Phần đầu văn bản và chữ ký khi in</translation>
    </message>
</context>
<context>
    <name>dkt::gui::LetterheadStep</name>
    <message>
        <source>&amp;Governing body:</source>
        <translation>Cơ quan &amp;chủ quản:</translation>
    </message>
    <message>
        <source>&amp;Issuing body or delegation:</source>
        <translation>Cơ quan &amp;ban hành hoặc đoàn:</translation>
    </message>
    <message>
        <source>S&amp;ymbol of the issuer:</source>
        <translation>&amp;Ký hiệu của cơ quan ban hành:</translation>
    </message>
    <message>
        <source>&amp;Place of issue:</source>
        <translation>Địa &amp;danh:</translation>
    </message>
    <message>
        <source>Signe&amp;r&apos;s title, one or two lines:</source>
        <translation>Chức danh người ký, &amp;một hoặc hai dòng:</translation>
    </message>
    <message>
        <source>Signer&apos;s na&amp;me (may stay empty):</source>
        <translation>Họ tê&amp;n người ký (có thể để trống):</translation>
    </message>
    <message>
        <source>As printed, in %1:</source>
        <translation>Khi in, bằng phông %1:</translation>
    </message>
    <message>
        <source>Organisation and letterhead</source>
        <translation>Cơ quan và phần đầu văn bản</translation>
    </message>
    <message>
        <source>Every paper of this dossier carries these words. They are proposed again for your next dossier.</source>
        <translation>Mọi văn bản của hồ sơ này dùng các mục dưới đây; lần sau chương trình gợi ý lại.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::MembersStep</name>
    <message>
        <source>&amp;Add a member</source>
        <translation>T&amp;hêm thành viên</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>&amp;Bỏ dòng đã chọn</translation>
    </message>
    <message>
        <source>&amp;Members of the delegation:</source>
        <translation>Thành &amp;viên đoàn kiểm tra:</translation>
    </message>
    <message>
        <source>Members of the delegation</source>
        <translation>Thành viên đoàn kiểm tra</translation>
    </message>
    <message>
        <source>Teams and members</source>
        <translation>Tổ và thành viên</translation>
    </message>
    <message>
        <source>A post will do where no name may stand. Members with the same team form it; without a team they belong to the delegation as a whole. Rows can be pasted from Excel.</source>
        <translation>Có thể ghi chức danh thay cho họ tên. Các thành viên ghi cùng tổ thì thuộc tổ đó; không ghi tổ thì thuộc đoàn. Có thể dán các dòng từ Excel.</translation>
    </message>
    <message>
        <source>Row %1 of the members has neither a name nor a post.</source>
        <translation>Dòng %1 của danh sách thành viên chưa có họ tên hoặc chức danh.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::MembersTable</name>
    <message>
        <source>Name or post</source>
        <translation>Họ tên hoặc chức danh</translation>
    </message>
    <message>
        <source>Position, body</source>
        <translation>Chức vụ, cơ quan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
</context>
<context>
    <name>dkt::gui::NewDossierWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp</translation>
    </message>
    <message>
        <source>&amp;Create the dossier</source>
        <translation>&amp;Lập hồ sơ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Hồ sơ mới</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>A dossier was begun on %1 and the program ended before it was made.</source>
        <translation>Một hồ sơ đã khai dở lúc %1, chương trình dừng trước khi lập xong.</translation>
    </message>
    <message>
        <source>Throw away what you have filled in?</source>
        <translation>Bỏ các nội dung đã khai?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>No dossier is made.</source>
        <translation>Hồ sơ sẽ không được lập.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::RecentDossiers</name>
    <message>
        <source>not found: %1</source>
        <translation>không tìm thấy: %1</translation>
    </message>
</context>
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
        <source>Empty the list of recent dossiers?</source>
        <translation>Xóa danh sách hồ sơ gần đây?</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Xóa danh sách</translation>
    </message>
    <message>
        <source>The files themselves stay where they are.</source>
        <translation>Các tệp hồ sơ vẫn còn nguyên tại chỗ.</translation>
    </message>
    <message>
        <source>For a new round of inspection: letterhead, checklist, units and delegation, step by step.</source>
        <translation>Cho một đợt kiểm tra mới: phần đầu văn bản, bộ tiêu chí, đơn vị và đoàn, theo từng bước.</translation>
    </message>
    <message>
        <source>A file ending in .dkt, on this computer or a stick.</source>
        <translation>Tệp có đuôi .dkt, trên máy này hoặc ổ USB.</translation>
    </message>
    <message>
        <source>A finished round over 20 communes, to look around in. Nothing you do there matters.</source>
        <translation>Một đợt đã xong tại 20 xã, thị trấn để xem thử. Cứ thao tác thoải mái, không ảnh hưởng gì.</translation>
    </message>
    <message>
        <source>No dossier was opened here yet.

First time?
1.  Open the sample: look at a visit, then at the report made from it.
2.  Make a dossier of your own; only its title is needed to begin.
3.  Every change is saved as you go. The file is the whole dossier.</source>
        <translation>Chưa có hồ sơ nào được mở trên máy này.

Lần đầu sử dụng?
1.  Mở hồ sơ mẫu: xem một cuộc kiểm tra, rồi xem báo cáo lập từ đó.
2.  Tạo hồ sơ của mình; lúc đầu chỉ cần tên đợt kiểm tra.
3.  Mọi thay đổi được lưu ngay. Toàn bộ hồ sơ là một tệp.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Hiện trong thư mục</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Tìm tệp…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Empty the list…</source>
        <translation>Xóa danh sách…</translation>
    </message>
    <message>
        <source>The program ended on %1 without closing “%2”. Everything saved is there, and words still being typed are offered back.</source>
        <translation>Lần trước chương trình dừng lúc %1 khi chưa đóng “%2”. Nội dung đã lưu còn đủ, nội dung gõ dở được đưa lại.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>A new dossier was begun on %1 and the program ended before it was made.</source>
        <translation>Một hồ sơ mới đã khai dở lúc %1, chương trình dừng trước khi lập xong.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>A hand-out of the head&apos;s laptop, ending in .dktx: this laptop gets a copy of its own to work in.</source>
        <translation>Gói giao hồ sơ của máy trưởng đoàn, đuôi .dktx: máy này có bản hồ sơ riêng để làm việc.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::UnitsStep</name>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Nhập danh sách…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>&amp;Bỏ dòng đã chọn</translation>
    </message>
    <message>
        <source>&amp;Keep only these</source>
        <translation>&amp;Chỉ giữ các dòng này</translation>
    </message>
    <message>
        <source>Plan a &amp;visit for each unit</source>
        <translation>Dự kiến một cuộc &amp;kiểm tra cho mỗi đơn vị</translation>
    </message>
    <message>
        <source>Name of a unit, then Enter</source>
        <translation>Tên đơn vị, rồi Enter</translation>
    </message>
    <message>
        <source>Name of a unit to add</source>
        <translation>Tên đơn vị cần thêm</translation>
    </message>
    <message>
        <source>Search, with or without marks</source>
        <translation>Tìm, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Search the units</source>
        <translation>Tìm trong danh sách đơn vị</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>&amp;Add:</source>
        <translation>T&amp;hêm:</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>Tì&amp;m:</translation>
    </message>
    <message>
        <source>Import a list, paste a column of names from Excel or Word, or type them. Units can also be added later.</source>
        <translation>Hãy nhập danh sách, dán một cột tên từ Excel hoặc Word, hoặc gõ vào. Cũng có thể thêm đơn vị sau.</translation>
    </message>
    <message>
        <source>Choose a list of units</source>
        <translation>Chọn danh sách đơn vị</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.ods *.xls *.csv *.json)</source>
        <translation>Danh sách (*.xlsx *.ods *.xls *.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Reading the units</source>
        <translation>Đang đọc danh sách đơn vị</translation>
    </message>
    <message>
        <source>“%1” was not taken: %2</source>
        <translation>Không nhận “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) added.</source>
        <translation>
            <numerusform>Đã thêm %n đơn vị.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit was added.</source>
        <translation>Không thêm đơn vị nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n đơn vị đã có từ trước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) set aside; the first: “%1” (%2).</source>
        <translation>
            <numerusform>Để riêng %n dòng; dòng đầu: “%1” (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) removed.</source>
        <translation>
            <numerusform>Đã bỏ %n đơn vị.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 trên %n đơn vị</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::UnitsTable</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Unit above</source>
        <translation>Đơn vị cấp trên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
</context>
</TS>
