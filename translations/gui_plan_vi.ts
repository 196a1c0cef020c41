<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>Add a &amp;team…</source>
        <translation>T&amp;hêm tổ…</translation>
    </message>
    <message>
        <source>&amp;Import a list of units…</source>
        <translation>&amp;Nhập danh sách đơn vị…</translation>
    </message>
    <message>
        <source>&amp;Paste lines</source>
        <translation>&amp;Dán các dòng</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Chuyển &amp;lên</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Chuyển &amp;xuống</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Xó&amp;a</translation>
    </message>
    <message>
        <source>&amp;Merge units…</source>
        <translation>Sá&amp;p nhập đơn vị…</translation>
    </message>
    <message>
        <source>Re&amp;name with a successor…</source>
        <translation>Đổi tên thành đơn vị mớ&amp;i…</translation>
    </message>
    <message>
        <source>The unit exists a&amp;gain</source>
        <translation>Đơn vị còn h&amp;oạt động</translation>
    </message>
    <message>
        <source>Show its &amp;visit</source>
        <translation>X&amp;em cuộc kiểm tra của đơn vị</translation>
    </message>
    <message>
        <source>&amp;Search units</source>
        <translation>Tìm tron&amp;g danh sách đơn vị</translation>
    </message>
    <message>
        <source>&amp;Campaign data</source>
        <translation>Thông tin đợt &amp;kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Legal bases</source>
        <translation>&amp;Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Teams and mem&amp;bers</source>
        <translation>Tổ và thành &amp;viên</translation>
    </message>
    <message>
        <source>Units t&amp;o be inspected</source>
        <translation>Đơn vị được kiể&amp;m tra</translation>
    </message>
    <message>
        <source>Spread evenl&amp;y</source>
        <translation>Chia đề&amp;u</translation>
    </message>
    <message>
        <source>Assign by teams and sections in c&amp;harge</source>
        <translation>Phân công theo tổ và lĩnh vực phụ t&amp;rách</translation>
    </message>
    <message>
        <source>&amp;Work shared out</source>
        <translation>&amp;Bảng phân công</translation>
    </message>
</context>
<context>
    <name>dkt::gui::CampaignForm</name>
    <message>
        <source>The campaign</source>
        <translation>Đợt kiểm tra</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên đợt kiểm tra</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Cơ quan chỉ đạo</translation>
    </message>
    <message>
        <source>Scope and content</source>
        <translation>Phạm vi, nội dung</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>Cách thức tiến hành</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Thời gian kiểm tra</translation>
    </message>
    <message>
        <source>First day of the inspection</source>
        <translation>Ngày bắt đầu kiểm tra</translation>
    </message>
    <message>
        <source>Last day of the inspection</source>
        <translation>Ngày kết thúc kiểm tra</translation>
    </message>
    <message>
        <source>Period looked at</source>
        <translation>Thời kỳ kiểm tra</translation>
    </message>
    <message>
        <source>First day of the period looked at</source>
        <translation>Ngày đầu của thời kỳ kiểm tra</translation>
    </message>
    <message>
        <source>Last day of the period looked at</source>
        <translation>Ngày cuối của thời kỳ kiểm tra</translation>
    </message>
    <message>
        <source>Decision setting up the delegation</source>
        <translation>Quyết định thành lập đoàn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Ngày của quyết định</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Head of the papers</source>
        <translation>Thể thức đầu văn bản</translation>
    </message>
    <message>
        <source>Body above</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Number as issued</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Conclusion issued on</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Day the conclusion was issued</source>
        <translation>Ngày ban hành kết luận</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>Signature and recipients</source>
        <translation>Ký và nơi nhận</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>Quyền hạn, chức vụ</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Texts for the report</source>
        <translation>Nội dung đưa vào báo cáo</translation>
    </message>
    <message>
        <source>Course of the inspection</source>
        <translation>Quá trình kiểm tra</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Trách nhiệm</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 05/10/2021.</source>
        <translation>“%1” không phải là ngày; hãy ghi như 05/10/2021.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::CampaignPane</name>
    <message>
        <source>Campaign</source>
        <translation>Đợt kiểm tra</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 05/10/2021, or empty the field.</source>
        <translation>“%1” không phải là ngày; hãy ghi như 05/10/2021 hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::IssueStrip</name>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>và %n lưu ý nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::LegalForm</name>
    <message>
        <source>“%1” is no day; write it as 05/10/2021.</source>
        <translation>“%1” không phải là ngày; hãy ghi như 05/10/2021.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Type of the document</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Số, ký hiệu văn bản</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Issuer of the document</source>
        <translation>Cơ quan ban hành văn bản</translation>
    </message>
    <message>
        <source>Subject of the document</source>
        <translation>Trích yếu văn bản</translation>
    </message>
</context>
<context>
    <name>dkt::gui::LegalModel</name>
    <message>
        <source>From the campaign&apos;s data: the decision setting up the delegation comes last.</source>
        <translation>Lấy từ thông tin đợt kiểm tra: quyết định thành lập đoàn đứng cuối.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::LegalPane</name>
    <message>
        <source>No legal bases yet</source>
        <translation>Chưa có căn cứ pháp lý</translation>
    </message>
    <message>
        <source>The “Căn cứ …” lines of every paper come from here. Type one as the paper says it, or copy several lines from a document and paste them.</source>
        <translation>Các dòng “Căn cứ …” của mọi văn bản lấy từ đây. Hãy gõ một căn cứ đúng như trong văn bản, hoặc sao chép nhiều dòng từ một văn bản rồi dán vào.</translation>
    </message>
    <message>
        <source>Legal bases in their order</source>
        <translation>Căn cứ pháp lý theo thứ tự</translation>
    </message>
    <message>
        <source>Legal bases (%1)</source>
        <translation>Căn cứ pháp lý (%1)</translation>
    </message>
    <message>
        <source>The date is no day; write it as 05/10/2021, or empty the field.</source>
        <translation>Ngày không hợp lệ; hãy ghi như 05/10/2021 hoặc để trống.</translation>
    </message>
    <message>
        <source>&amp;Add a legal basis…</source>
        <translation>T&amp;hêm căn cứ pháp lý…</translation>
    </message>
    <message>
        <source>Add a legal basis</source>
        <translation>Thêm căn cứ pháp lý</translation>
    </message>
    <message>
        <source>As the paper says it, e.g. Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư</source>
        <translation>Ghi như trong văn bản, ví dụ: Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the lines first.</source>
        <translation>Chưa có nội dung để dán: hãy sao chép các dòng trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n legal bases added. Undo takes them back.</source>
        <translation>
            <numerusform>Đã thêm %n căn cứ pháp lý. Hoàn tác để bỏ đi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n legal bases removed. Undo brings them back.</source>
        <translation>
            <numerusform>Đã xóa %n căn cứ pháp lý. Hoàn tác để lấy lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::LoadsModel</name>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
</context>
<context>
    <name>dkt::gui::MemberForm</name>
    <message>
        <source>Delegation as a whole</source>
        <translation>Chung cả đoàn</translation>
    </message>
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
    <message>
        <source>Responsible for the sections</source>
        <translation>Lĩnh vực phụ trách</translation>
    </message>
    <message>
        <source>The sections come from the checklists: add one first.</source>
        <translation>Lĩnh vực lấy từ bộ tiêu chí: hãy thêm bộ tiêu chí trước.</translation>
    </message>
    <message>
        <source>Name or post of the member</source>
        <translation>Họ tên hoặc chức danh của thành viên</translation>
    </message>
    <message>
        <source>Position and body of the member</source>
        <translation>Chức vụ, cơ quan của thành viên</translation>
    </message>
    <message>
        <source>Role of the member</source>
        <translation>Vai trò của thành viên</translation>
    </message>
    <message>
        <source>Team of the member</source>
        <translation>Tổ của thành viên</translation>
    </message>
</context>
<context>
    <name>dkt::gui::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
</context>
<context>
    <name>dkt::gui::PlanWidget</name>
    <message>
        <source>Parts of the plan</source>
        <translation>Các phần của kế hoạch</translation>
    </message>
</context>
<context>
    <name>dkt::gui::RemoveTeamDialog</name>
    <message>
        <source>Remove %1</source>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>%1 has %2 and %3.</source>
        <translation>%1 có %2 và %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n thành viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cuộc kiểm tra</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to:</source>
        <translation>Chuyển sang:</translation>
    </message>
    <message>
        <source>Where its members and visits go</source>
        <translation>Nơi chuyển thành viên và cuộc kiểm tra</translation>
    </message>
    <message>
        <source>no team (the delegation as a whole)</source>
        <translation>không thuộc tổ (chung cả đoàn)</translation>
    </message>
    <message>
        <source>Remove the team</source>
        <translation>Xóa tổ</translation>
    </message>
</context>
<context>
    <name>dkt::gui::SetAsideModel</name>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Nội dung dòng</translation>
    </message>
</context>
<context>
    <name>dkt::gui::SharesModel</name>
    <message>
        <source>Given to nobody: everybody may</source>
        <translation>Chưa phân công: ai cũng được sửa</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Whole visit</source>
        <translation>Cả cuộc kiểm tra</translation>
    </message>
</context>
<context>
    <name>dkt::gui::SharesPane</name>
    <message>
        <source>Nothing to share out yet</source>
        <translation>Chưa có gì để phân công</translation>
    </message>
    <message>
        <source>Work is shared out once there are visits and members of the delegation.</source>
        <translation>Chỉ phân công được khi đã có cuộc kiểm tra và thành viên đoàn.</translation>
    </message>
    <message>
        <source>Choose parts of the work on the left and members on the right. A part given to nobody may be edited by everybody.</source>
        <translation>Hãy chọn phần việc ở bên trái và thành viên ở bên phải. Phần chưa phân công cho ai thì mọi người đều được sửa.</translation>
    </message>
    <message>
        <source>Visits and sections</source>
        <translation>Cuộc kiểm tra và lĩnh vực</translation>
    </message>
    <message>
        <source>Members and how much each has</source>
        <translation>Thành viên và khối lượng của từng người</translation>
    </message>
    <message>
        <source>Work shared out</source>
        <translation>Bảng phân công</translation>
    </message>
    <message>
        <source>Teams and sections in charge say nothing that is not assigned already.</source>
        <translation>Tổ và lĩnh vực phụ trách không có gì ngoài những phần đã phân công.</translation>
    </message>
    <message>
        <source>&amp;Assign to the chosen members</source>
        <translation>Phân công cho &amp;thành viên đã chọn</translation>
    </message>
    <message>
        <source>&amp;Take the assignment away</source>
        <translation>Bỏ phần đã gi&amp;ao</translation>
    </message>
</context>
<context>
    <name>dkt::gui::SuccessionDialog</name>
    <message>
        <source>Rename %1 with a successor</source>
        <translation>Đổi tên %1 thành đơn vị mới</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n units</source>
        <translation>
            <numerusform>Sáp nhập %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>a new unit:</source>
        <translation>một đơn vị mới:</translation>
    </message>
    <message>
        <source>%1 will be marked as no more; visits made before keep the old name.</source>
        <translation>%1 sẽ được ghi nhận là không còn; các cuộc kiểm tra trước đó giữ tên cũ.</translation>
    </message>
    <message>
        <source>In their place</source>
        <translation>Đơn vị kế thừa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sáp nhập</translation>
    </message>
    <message>
        <source>The new unit needs a name.</source>
        <translation>Đơn vị mới cần có tên.</translation>
    </message>
    <message>
        <source>Say from which day, as 01/07/2025.</source>
        <translation>Hãy ghi từ ngày nào, như 01/07/2025.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::TeamForm</name>
    <message>
        <source>Name of the team</source>
        <translation>Tên tổ</translation>
    </message>
    <message>
        <source>Code, as scripts call it</source>
        <translation>Mã tổ (dùng trong dòng lệnh)</translation>
    </message>
</context>
<context>
    <name>dkt::gui::TeamsModel</name>
    <message>
        <source>Delegation as a whole</source>
        <translation>Chung cả đoàn</translation>
    </message>
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
        <source>Sections</source>
        <translation>Lĩnh vực</translation>
    </message>
</context>
<context>
    <name>dkt::gui::TeamsPane</name>
    <message>
        <source>Nobody is in the delegation yet</source>
        <translation>Đoàn chưa có thành viên</translation>
    </message>
    <message>
        <source>Add the head, the deputies, the secretary and the members; with many units, put them into teams. A column of names copied from a sheet can be pasted.</source>
        <translation>Hãy thêm trưởng đoàn, phó trưởng đoàn, thư ký và các thành viên; khi có nhiều đơn vị thì chia thành các tổ. Có thể dán một cột tên sao chép từ bảng tính.</translation>
    </message>
    <message>
        <source>Teams and members</source>
        <translation>Tổ và thành viên</translation>
    </message>
    <message>
        <source>Teams (%1)</source>
        <translation>Đoàn, tổ (%1)</translation>
    </message>
    <message>
        <source>&amp;Add a member…</source>
        <translation>T&amp;hêm thành viên…</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Name, or post such as “Phó Trưởng phòng Nội vụ”</source>
        <translation>Họ tên, hoặc chức danh như “Phó Trưởng phòng Nội vụ”</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Thêm tổ</translation>
    </message>
    <message>
        <source>Name, e.g. “Tổ công tác số 1”</source>
        <translation>Tên, ví dụ “Tổ công tác số 1”</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the names first.</source>
        <translation>Chưa có nội dung để dán: hãy sao chép các tên trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n members added. Undo takes them back.</source>
        <translation>
            <numerusform>Đã thêm %n thành viên. Hoàn tác để bỏ đi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members removed. Undo brings them back.</source>
        <translation>
            <numerusform>Đã xóa %n thành viên. Hoàn tác để lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed. Undo brings it back.</source>
        <translation>Đã xóa %1. Hoàn tác để lấy lại.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::UnitChoiceModel</name>
    <message>
        <source>in the dossier already</source>
        <translation>đã có trong hồ sơ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc</translation>
    </message>
</context>
<context>
    <name>dkt::gui::UnitImportDialog</name>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Only under</source>
        <translation>Chỉ lấy thuộc</translation>
    </message>
    <message>
        <source>Check all shown</source>
        <translation>Chọn tất cả đang hiện</translation>
    </message>
    <message>
        <source>Uncheck all shown</source>
        <translation>Bỏ chọn tất cả đang hiện</translation>
    </message>
    <message>
        <source>Import units</source>
        <translation>Nhập danh sách đơn vị</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Trang tính của tệp</translation>
    </message>
    <message>
        <source>Only units under</source>
        <translation>Chỉ lấy đơn vị thuộc</translation>
    </message>
    <message>
        <source>Units of the list</source>
        <translation>Đơn vị trong danh sách</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Dòng không lấy</translation>
    </message>
    <message>
        <source>Search: name, code… (marks do not matter)</source>
        <translation>Tìm: tên, mã… (không cần dấu)</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>Reading a list of units</source>
        <translation>Đang đọc danh sách đơn vị</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Từ bảng nhớ tạm</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Bảng nhớ tạm</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>Units (%1)</source>
        <translation>Đơn vị (%1)</translation>
    </message>
    <message>
        <source>Rows set aside (%1)</source>
        <translation>Dòng không lấy (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>Đã chọn %1/%2</translation>
    </message>
    <message>
        <source>%1 in the dossier already</source>
        <translation>%1 đơn vị đã có trong hồ sơ</translation>
    </message>
    <message numerus="yes">
        <source>Import %n units</source>
        <translation>
            <numerusform>Nhập %n đơn vị</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::UnitsModel</name>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>took over %1</source>
        <translation>kế thừa %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Merged, renamed</source>
        <translation>Sáp nhập, đổi tên</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>dkt::gui::UnitsPane</name>
    <message>
        <source>No units yet</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>Import a list from Excel, or of the country&apos;s communes; drop the file here; paste a column of names; or add the units one by one.</source>
        <translation>Hãy nhập danh sách từ Excel hoặc danh mục xã, phường cả nước; thả tệp vào đây; dán một cột tên; hoặc thêm từng đơn vị.</translation>
    </message>
    <message>
        <source>Units to be inspected</source>
        <translation>Đơn vị được kiểm tra</translation>
    </message>
    <message>
        <source>Search units: name, code, province… (marks do not matter)</source>
        <translation>Tìm đơn vị: tên, mã, tỉnh… (không cần dấu)</translation>
    </message>
    <message>
        <source>Search units</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Units (%1)</source>
        <translation>Đơn vị (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Add a unit…</source>
        <translation>T&amp;hêm đơn vị…</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Name, e.g. “Xã Dương Xá”</source>
        <translation>Tên, ví dụ “Xã Dương Xá”</translation>
    </message>
    <message numerus="yes">
        <source>%n units imported. Undo takes them back.</source>
        <translation>
            <numerusform>Đã nhập %n đơn vị. Hoàn tác để bỏ đi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the list already.</source>
        <translation>
            <numerusform>%n đơn vị đã có sẵn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list of units</source>
        <translation>Nhập danh sách đơn vị</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.ods *.xls *.csv *.txt *.json);;All files (*)</source>
        <translation>Danh sách (*.xlsx *.xlsm *.ods *.xls *.csv *.txt *.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>There is no text to paste: copy a column of names first.</source>
        <translation>Chưa có nội dung để dán: hãy sao chép một cột tên trước.</translation>
    </message>
    <message>
        <source>%1 has a visit and stays. Remove the visit first; nothing was removed.</source>
        <translation>%1 đang có cuộc kiểm tra nên không xóa được. Hãy xóa cuộc kiểm tra trước; chưa xóa gì.</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Xem cuộc kiểm tra</translation>
    </message>
    <message numerus="yes">
        <source>%n units removed. Undo brings them back.</source>
        <translation>
            <numerusform>Đã xóa %n đơn vị. Hoàn tác để lấy lại.</numerusform>
        </translation>
    </message>
</context>
</TS>
