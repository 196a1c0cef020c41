<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::ActionNames</name>
    <message>
        <source>Campaign data</source>
        <translation>Thông tin đợt kiểm tra</translation>
    </message>
    <message>
        <source>Add legal basis</source>
        <translation>Thêm căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Thêm tổ</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Import units</source>
        <translation>Nhập danh sách đơn vị</translation>
    </message>
    <message>
        <source>Add checklist</source>
        <translation>Thêm bộ tiêu chí</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Lập cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Change visit</source>
        <translation>Sửa cuộc kiểm tra</translation>
    </message>
    <message>
        <source>State of visit</source>
        <translation>Trạng thái cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Holiday table</source>
        <translation>Bảng ngày nghỉ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Kết quả đánh giá</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Thêm nhận xét</translation>
    </message>
    <message>
        <source>Change finding</source>
        <translation>Sửa nhận xét</translation>
    </message>
    <message>
        <source>Delete finding</source>
        <translation>Xóa nhận xét</translation>
    </message>
    <message>
        <source>Common finding</source>
        <translation>Tồn tại chung</translation>
    </message>
    <message>
        <source>Remediation action</source>
        <translation>Yêu cầu khắc phục</translation>
    </message>
    <message>
        <source>State of remediation</source>
        <translation>Tình trạng khắc phục</translation>
    </message>
    <message>
        <source>Extend deadline</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Unit&apos;s explanation</source>
        <translation>Giải trình của đơn vị</translation>
    </message>
    <message>
        <source>Accountability review</source>
        <translation>Họp kiểm điểm</translation>
    </message>
    <message>
        <source>Downgrading</source>
        <translation>Hạ xếp loại</translation>
    </message>
    <message>
        <source>Fill dossier</source>
        <translation>Nạp dữ liệu vào hồ sơ</translation>
    </message>
    <message>
        <source>Issue checklist</source>
        <translation>Ban hành bộ tiêu chí</translation>
    </message>
    <message>
        <source>New checklist draft</source>
        <translation>Tạo bản thảo bộ tiêu chí</translation>
    </message>
    <message>
        <source>Edit checklist draft</source>
        <translation>Sửa bản thảo bộ tiêu chí</translation>
    </message>
    <message>
        <source>Add to checklist draft</source>
        <translation>Thêm vào bản thảo bộ tiêu chí</translation>
    </message>
    <message>
        <source>Move in checklist draft</source>
        <translation>Chuyển chỗ trong bản thảo bộ tiêu chí</translation>
    </message>
    <message>
        <source>Delete from checklist draft</source>
        <translation>Xóa khỏi bản thảo bộ tiêu chí</translation>
    </message>
    <message>
        <source>Paste into checklist draft</source>
        <translation>Dán vào bản thảo bộ tiêu chí</translation>
    </message>
    <message>
        <source>Renumber checklist draft</source>
        <translation>Đánh số lại bản thảo bộ tiêu chí</translation>
    </message>
    <message>
        <source>Delete checklist draft</source>
        <translation>Xóa bản thảo bộ tiêu chí</translation>
    </message>
    <message>
        <source>Carry answers over</source>
        <translation>Chuyển kết quả đánh giá sang bản mới</translation>
    </message>
    <message>
        <source>Leave answers where they are</source>
        <translation>Giữ nguyên kết quả đánh giá ở bản cũ</translation>
    </message>
    <message>
        <source>Carry findings over</source>
        <translation>Chuyển nhận xét sang bản mới</translation>
    </message>
    <message>
        <source>Change checklist of visits</source>
        <translation>Đổi bộ tiêu chí của cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Use checklist for planned visits</source>
        <translation>Dùng bộ tiêu chí cho các cuộc kiểm tra dự kiến</translation>
    </message>
    <message>
        <source>Remove checklist</source>
        <translation>Bỏ bộ tiêu chí</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Thêm tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Caption of evidence</source>
        <translation>Chú thích tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Bỏ tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Letterhead and layout</source>
        <translation>Phần đầu và thể thức văn bản</translation>
    </message>
    <message>
        <source>Reschedule visits</source>
        <translation>Đổi lịch kiểm tra</translation>
    </message>
    <message>
        <source>Shift visits</source>
        <translation>Dời lịch kiểm tra</translation>
    </message>
    <message>
        <source>Spread visits</source>
        <translation>Phân lịch kiểm tra</translation>
    </message>
    <message>
        <source>Remove visits</source>
        <translation>Bỏ cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Add another body&apos;s inspection</source>
        <translation>Thêm cuộc kiểm tra của cơ quan khác</translation>
    </message>
    <message>
        <source>Change another body&apos;s inspection</source>
        <translation>Sửa cuộc kiểm tra của cơ quan khác</translation>
    </message>
    <message>
        <source>Remove another body&apos;s inspection</source>
        <translation>Xóa cuộc kiểm tra của cơ quan khác</translation>
    </message>
    <message>
        <source>Rate findings</source>
        <translation>Xếp mức độ nhận xét</translation>
    </message>
    <message>
        <source>Change legal basis</source>
        <translation>Sửa căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Delete legal basis</source>
        <translation>Xóa căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Order of legal bases</source>
        <translation>Thứ tự căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Change team</source>
        <translation>Sửa tổ</translation>
    </message>
    <message>
        <source>Delete team</source>
        <translation>Xóa tổ</translation>
    </message>
    <message>
        <source>Order of teams</source>
        <translation>Thứ tự các tổ</translation>
    </message>
    <message>
        <source>Change member</source>
        <translation>Sửa thành viên</translation>
    </message>
    <message>
        <source>Delete member</source>
        <translation>Xóa thành viên</translation>
    </message>
    <message>
        <source>Move member</source>
        <translation>Chuyển thành viên</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Change unit</source>
        <translation>Sửa đơn vị</translation>
    </message>
    <message>
        <source>Delete unit</source>
        <translation>Xóa đơn vị</translation>
    </message>
    <message>
        <source>Merge units</source>
        <translation>Sáp nhập đơn vị</translation>
    </message>
    <message>
        <source>Successor of a unit</source>
        <translation>Đổi tên thành đơn vị mới</translation>
    </message>
    <message>
        <source>Unit exists again</source>
        <translation>Đơn vị còn hoạt động</translation>
    </message>
    <message>
        <source>Set up dossier</source>
        <translation>Lập hồ sơ</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Cứu dữ liệu</translation>
    </message>
    <message>
        <source>Merge findings</source>
        <translation>Gộp nhận xét</translation>
    </message>
    <message>
        <source>Keep findings apart</source>
        <translation>Giữ riêng hai nhận xét</translation>
    </message>
    <message>
        <source>Decide conflict</source>
        <translation>Xử lý xung đột</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>Take assignments away</source>
        <translation>Bỏ phân công</translation>
    </message>
    <message>
        <source>Spread assignments</source>
        <translation>Chia đều phân công</translation>
    </message>
</context>
<context>
    <name>dkt::AlikeService</name>
    <message>
        <source>There is no pair of findings &quot;%1&quot; to decide; “dkt conflicts” lists them.</source>
        <translation>Không có cặp nhận xét “%1” cần xử lý; “dkt conflicts” liệt kê các cặp.</translation>
    </message>
    <message>
        <source>More than one pair of findings begins with &quot;%1&quot;; write more of it.</source>
        <translation>Có nhiều cặp nhận xét bắt đầu bằng “%1”; hãy ghi dài hơn.</translation>
    </message>
    <message>
        <source>One of these findings is no more: there is nothing to merge.</source>
        <translation>Một trong hai nhận xét không còn: không có gì để gộp.</translation>
    </message>
    <message>
        <source>A finding needs its condition: write what was found.</source>
        <translation>Nhận xét cần có thực trạng: hãy ghi điều đã thấy.</translation>
    </message>
</context>
<context>
    <name>dkt::BackupFolder</name>
    <message>
        <source>The folder “%1” for backups cannot be made. Choose another one in the settings.</source>
        <translation>Không tạo được thư mục “%1” để chứa bản sao lưu. Hãy chọn thư mục khác trong phần cài đặt.</translation>
    </message>
</context>
<context>
    <name>dkt::BackupService</name>
    <message>
        <source>The backup could not be put back as it is; the disk may be failing.</source>
        <translation>Không khôi phục được đúng như bản sao lưu; ổ đĩa có thể đang hỏng.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced.</source>
        <translation>Không thay được tệp “%1”.</translation>
    </message>
    <message>
        <source>The backup was not written as it should be; the disk may be failing. Choose another disk.</source>
        <translation>Bản sao lưu ghi ra không đúng; ổ đĩa có thể đang hỏng. Hãy chọn ổ đĩa khác.</translation>
    </message>
    <message>
        <source>No backup was made in “%1”: the dossier needs %2 and %3 are free. Free some space, or choose another disk.</source>
        <translation>Chưa sao lưu được vào “%1”: hồ sơ cần %2 mà ổ đĩa chỉ còn trống %3. Hãy dọn bớt ổ đĩa, hoặc chọn ổ đĩa khác.</translation>
    </message>
    <message>
        <source>The backup was made on this computer only: the second folder “%1” is not there. Connect its disk when you can.</source>
        <translation>Bản sao lưu mới chỉ có trên máy này: không thấy thư mục thứ hai “%1”. Hãy nối ổ đĩa đó khi có thể.</translation>
    </message>
    <message>
        <source>The backup was made on this computer only. %1</source>
        <translation>Bản sao lưu mới chỉ có trên máy này. %1</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>Chưa sao lưu được. %1</translation>
    </message>
</context>
<context>
    <name>dkt::CarryOverService</name>
    <message>
        <source>This checklist is not in the dossier any more.</source>
        <translation>Bộ tiêu chí này không còn trong hồ sơ.</translation>
    </message>
    <message>
        <source>This visit has no checklist any more.</source>
        <translation>Cuộc kiểm tra này không còn bộ tiêu chí.</translation>
    </message>
    <message>
        <source>The visit&apos;s checklist has no such item.</source>
        <translation>Bộ tiêu chí của cuộc kiểm tra không có nội dung này.</translation>
    </message>
</context>
<context>
    <name>dkt::CellLabels</name>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Đợt kiểm tra</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ kiểm tra</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Kết quả đánh giá</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Common finding</source>
        <translation>Tồn tại chung</translation>
    </message>
    <message>
        <source>Remediation action</source>
        <translation>Yêu cầu khắc phục</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Unit&apos;s explanation</source>
        <translation>Giải trình của đơn vị</translation>
    </message>
    <message>
        <source>Accountability review</source>
        <translation>Họp kiểm điểm</translation>
    </message>
    <message>
        <source>Downgrading</source>
        <translation>Hạ xếp loại</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Thiết đặt</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Issued document</source>
        <translation>Văn bản đã ban hành</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Another body&apos;s inspection</source>
        <translation>Cuộc kiểm tra của cơ quan khác</translation>
    </message>
    <message>
        <source>Checklist draft</source>
        <translation>Bản thảo bộ tiêu chí</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>dossier</comment>
        <translation>Tên hồ sơ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ngày lập</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>campaign</comment>
        <translation>Tên đợt kiểm tra</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Cơ quan chỉ đạo</translation>
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
        <source>Decision setting up the delegation</source>
        <translation>Quyết định thành lập đoàn</translation>
    </message>
    <message>
        <source>Time of the inspection</source>
        <translation>Thời gian kiểm tra</translation>
    </message>
    <message>
        <source>Period looked at</source>
        <translation>Thời kỳ kiểm tra</translation>
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
        <source>Addressed to</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Number of the report as issued</source>
        <translation>Số báo cáo đã ban hành</translation>
    </message>
    <message>
        <source>Conclusion issued on</source>
        <translation>Ngày ban hành kết luận</translation>
    </message>
    <message>
        <source>Note on the data</source>
        <translation>Ghi chú về số liệu</translation>
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
    <message>
        <source>Place in the list</source>
        <translation>Thứ tự</translation>
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
        <source>Responsible for the sections</source>
        <translation>Lĩnh vực phụ trách</translation>
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
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Đơn vị kế thừa</translation>
    </message>
    <message>
        <source>No more from the day</source>
        <translation>Không còn từ ngày</translation>
    </message>
    <message>
        <source>Way of inspecting</source>
        <translation>Hình thức kiểm tra</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>State of the visit</source>
        <translation>Trạng thái cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Who took part for the unit</source>
        <translation>Thành phần làm việc phía đơn vị</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Buổi</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>checklist</comment>
        <translation>Tên bộ tiêu chí</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung chi tiết</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Phiên bản trước</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Self score</source>
        <translation>Điểm tự đánh giá</translation>
    </message>
    <message>
        <source>Verified score</source>
        <translation>Điểm thẩm định</translation>
    </message>
    <message>
        <source>Carried over to the item</source>
        <translation>Chuyển sang nội dung</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Strength or shortcoming</source>
        <translation>Ưu điểm hay tồn tại, hạn chế</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Thực trạng</translation>
    </message>
    <message>
        <source>Criterion, legal basis</source>
        <translation>Tiêu chí, căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Hậu quả</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>To be fixed</source>
        <translation>Cách khắc phục</translation>
    </message>
    <message>
        <source>Exemplary</source>
        <translation>Điển hình</translation>
    </message>
    <message>
        <source>Number quoted</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation>Nội dung yêu cầu</translation>
    </message>
    <message>
        <source>Who must put it right</source>
        <translation>Trách nhiệm khắc phục</translation>
    </message>
    <message>
        <source>Monitored by</source>
        <translation>Cơ quan theo dõi, đôn đốc</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>State of remediation</source>
        <translation>Tình trạng khắc phục</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Thời hạn mới</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What the unit explained</source>
        <translation>Nội dung đơn vị giải trình</translation>
    </message>
    <message>
        <source>Persons reviewed</source>
        <translation>Số người kiểm điểm</translation>
    </message>
    <message>
        <source>What the review found</source>
        <translation>Kết quả kiểm điểm</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Period rated</source>
        <translation>Kỳ xếp loại</translation>
    </message>
    <message>
        <source>Rating before and after</source>
        <translation>Xếp loại trước và sau</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Chứng minh cho</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>setting</comment>
        <translation>Tên thiết đặt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>laptop</comment>
        <translation>Tên máy</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>document</comment>
        <translation>Tên văn bản</translation>
    </message>
    <message>
        <source>Data as issued</source>
        <translation>Số liệu khi ban hành</translation>
    </message>
    <message>
        <source>State of the document</source>
        <translation>Trạng thái văn bản</translation>
    </message>
    <message>
        <source>Off or worked</source>
        <translation>Nghỉ hay làm bù</translation>
    </message>
    <message>
        <source>Inspecting body</source>
        <translation>Cơ quan kiểm tra</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Nội dung kiểm tra</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Dựa trên</translation>
    </message>
    <message>
        <source>Entry no. %1</source>
        <translation>Mục số %1</translation>
    </message>
    <message>
        <source>Deleted or kept</source>
        <translation>Xóa hay giữ lại</translation>
    </message>
    <message>
        <source>Field no. %1</source>
        <translation>Trường số %1</translation>
    </message>
    <message>
        <source>Findings kept apart</source>
        <translation>Nhận xét được giữ riêng</translation>
    </message>
    <message>
        <source>One finding</source>
        <translation>Nhận xét thứ nhất</translation>
    </message>
    <message>
        <source>The other finding</source>
        <translation>Nhận xét thứ hai</translation>
    </message>
    <message>
        <source>Accepted or closed</source>
        <translation>Đã chấp nhận hay đã khóa</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>Assigned visit</source>
        <translation>Cuộc kiểm tra được phân công</translation>
    </message>
    <message>
        <source>Assigned section</source>
        <translation>Lĩnh vực được phân công</translation>
    </message>
    <message>
        <source>Assigned member</source>
        <translation>Thành viên được phân công</translation>
    </message>
</context>
<context>
    <name>dkt::CellWords</name>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>đã xóa</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>giữ lại</translation>
    </message>
    <message>
        <source>an item that is not here</source>
        <translation>nội dung không có trong hồ sơ này</translation>
    </message>
    <message>
        <source>something that is not here</source>
        <translation>mục không có trong hồ sơ này</translation>
    </message>
    <message>
        <source>Layout of papers</source>
        <translation>Thể thức trình bày văn bản</translation>
    </message>
</context>
<context>
    <name>dkt::ChecklistService</name>
    <message>
        <source>The checklist cannot be issued yet: %1</source>
        <translation>Chưa ban hành được bộ tiêu chí: %1</translation>
    </message>
    <message>
        <source>This checklist is not in the dossier any more.</source>
        <translation>Bộ tiêu chí này không còn trong hồ sơ.</translation>
    </message>
    <message>
        <source>This draft is not in the dossier any more.</source>
        <translation>Bản thảo này không còn trong hồ sơ.</translation>
    </message>
    <message>
        <source>Nothing differs from the version before; there is nothing to issue.</source>
        <translation>Không có gì khác bản trước; không có gì để ban hành.</translation>
    </message>
</context>
<context>
    <name>dkt::ChecklistText</name>
    <message>
        <source>Scoring</source>
        <translation>Cách chấm điểm</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Full points when nothing arose</source>
        <translation>Được điểm tối đa khi không phát sinh</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Bonus, at most</source>
        <translation>Điểm thưởng tối đa</translation>
    </message>
    <message>
        <source>Penalty, at most</source>
        <translation>Điểm trừ tối đa</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 điểm</translation>
    </message>
</context>
<context>
    <name>dkt::ChecklistUseService</name>
    <message numerus="yes">
        <source>and %n more visit(s)</source>
        <translation>
            <numerusform>và %n cuộc kiểm tra khác</numerusform>
        </translation>
    </message>
    <message>
        <source>This checklist is no longer in the dossier; choose another one.</source>
        <translation>Bộ tiêu chí này không còn trong hồ sơ; hãy chọn bộ khác.</translation>
    </message>
    <message numerus="yes">
        <source>The checklist is used by %n visits (%1): give them another one first, then remove it.</source>
        <translation>
            <numerusform>Bộ tiêu chí đang được %n cuộc kiểm tra sử dụng (%1): hãy chọn bộ tiêu chí khác cho các cuộc đó rồi mới bỏ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::ConflictService</name>
    <message>
        <source>There is no open conflict &quot;%1&quot;; “dkt conflicts” lists them.</source>
        <translation>Không có xung đột “%1” đang chờ xử lý; “dkt conflicts” liệt kê các xung đột.</translation>
    </message>
    <message>
        <source>More than one conflict begins with &quot;%1&quot;; write more of it.</source>
        <translation>Có nhiều xung đột bắt đầu bằng “%1”; hãy ghi dài hơn.</translation>
    </message>
    <message>
        <source>This conflict is decided by keeping one of its sides.</source>
        <translation>Xung đột này chỉ xử lý bằng cách giữ một trong các giá trị.</translation>
    </message>
</context>
<context>
    <name>dkt::DossierSearch</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Đợt kiểm tra</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Nội dung %1</translation>
    </message>
    <message>
        <source>Remediation action</source>
        <translation>Yêu cầu khắc phục</translation>
    </message>
    <message>
        <source>Note on item %1</source>
        <translation>Ghi chú nội dung %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>dkt::EvidenceService</name>
    <message>
        <source>“%1” is empty: there is nothing to attach.</source>
        <translation>“%1” trống: không có gì để đính kèm.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB; at most %3 MB can be attached. Make it smaller, or attach the pages that matter.</source>
        <translation>“%1” có dung lượng %2 MB; chỉ đính kèm được tối đa %3 MB. Hãy giảm dung lượng, hoặc chỉ đính kèm những trang cần thiết.</translation>
    </message>
    <message>
        <source>“%1” is no file: attach the files in it one by one.</source>
        <translation>“%1” không phải là tệp: hãy đính kèm từng tệp trong đó.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Không đọc được “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not on this laptop: ask whoever attached it for a package with evidence.</source>
        <translation>“%1” không có trên máy này: hãy xin người đã đính kèm một gói trao đổi có tài liệu kiểm chứng.</translation>
    </message>
    <message>
        <source>“%1” could not be written whole.</source>
        <translation>Không ghi được trọn vẹn “%1”.</translation>
    </message>
</context>
<context>
    <name>dkt::FieldChoices</name>
    <message>
        <source>accepted</source>
        <translation>đã chấp nhận</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã khóa</translation>
    </message>
</context>
<context>
    <name>dkt::HistoryWords</name>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
</context>
<context>
    <name>dkt::NewDossier</name>
    <message>
        <source>There is a file “%1” already. Choose another name, or open it.</source>
        <translation>Đã có tệp “%1”. Hãy chọn tên khác, hoặc mở tệp đó.</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>Không có quyền đọc “%1”.</translation>
    </message>
</context>
<context>
    <name>dkt::PlanService</name>
    <message>
        <source>The checklist &quot;%1&quot; has no items; nothing was added.</source>
        <translation>Bộ tiêu chí “%1” không có nội dung nào; chưa thêm gì.</translation>
    </message>
    <message>
        <source>The visit&apos;s unit is not in this dossier; add the unit first.</source>
        <translation>Đơn vị của cuộc kiểm tra chưa có trong hồ sơ này; hãy thêm đơn vị trước.</translation>
    </message>
    <message>
        <source>There is a visit &quot;%1&quot; already; give this one another code.</source>
        <translation>Đã có cuộc kiểm tra “%1”; hãy đặt mã khác.</translation>
    </message>
</context>
<context>
    <name>dkt::RecordScript</name>
    <message>
        <source>there is no visit &quot;%1&quot;</source>
        <translation>không có cuộc kiểm tra “%1”</translation>
    </message>
    <message>
        <source>several units are called &quot;%1&quot;; give the code instead</source>
        <translation>có nhiều đơn vị tên “%1”; hãy ghi mã đơn vị</translation>
    </message>
    <message>
        <source>there is no unit &quot;%1&quot;</source>
        <translation>không có đơn vị “%1”</translation>
    </message>
    <message>
        <source>there is no team &quot;%1&quot;</source>
        <translation>không có tổ “%1”</translation>
    </message>
    <message>
        <source>there is no checklist &quot;%1&quot;</source>
        <translation>không có bộ tiêu chí “%1”</translation>
    </message>
    <message>
        <source>there is no common finding &quot;%1&quot;</source>
        <translation>không có tồn tại chung “%1”</translation>
    </message>
    <message>
        <source>the visit&apos;s checklist has no item &quot;%1&quot;</source>
        <translation>bộ tiêu chí của cuộc kiểm tra không có nội dung “%1”</translation>
    </message>
    <message>
        <source>a member needs a name or a post</source>
        <translation>thành viên phải có họ tên hoặc chức vụ</translation>
    </message>
    <message>
        <source>one of these is expected: visit, plan, campaign, legalDocument, team, member, unit, commonFinding</source>
        <translation>cần một trong các khóa: visit, plan, campaign, legalDocument, team, member, unit, commonFinding</translation>
    </message>
    <message>
        <source>a unit needs a name</source>
        <translation>đơn vị phải có tên</translation>
    </message>
    <message>
        <source>there is a visit &quot;%1&quot; already</source>
        <translation>đã có cuộc kiểm tra “%1”</translation>
    </message>
    <message>
        <source>an answer needs the code of its item</source>
        <translation>kết quả đánh giá phải có mã nội dung</translation>
    </message>
    <message>
        <source>a finding needs its condition</source>
        <translation>nhận xét phải ghi thực trạng</translation>
    </message>
    <message>
        <source>the key of the finding whose remediation this is about is missing</source>
        <translation>thiếu khóa của nhận xét cần khắc phục</translation>
    </message>
    <message>
        <source>a common finding needs a key, so that findings can name it</source>
        <translation>tồn tại chung phải có khóa để các nhận xét dẫn chiếu</translation>
    </message>
    <message>
        <source>This is no JSON, from character %1 on (%2).</source>
        <translation>Không đúng JSON, từ ký tự thứ %1 (%2).</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>Mỗi dòng phải là một đối tượng JSON.</translation>
    </message>
    <message>
        <source>%1 is given to %2; it was edited all the same.</source>
        <translation>%1 đã được phân công cho %2; nội dung vẫn được sửa.</translation>
    </message>
    <message>
        <source>Section %1 of %2 is given to %3; it was edited all the same.</source>
        <translation>Lĩnh vực %1 của %2 đã được phân công cho %3; nội dung vẫn được sửa.</translation>
    </message>
</context>
<context>
    <name>dkt::RecordingService</name>
    <message>
        <source>This visit is not in the dossier.</source>
        <translation>Cuộc kiểm tra này không có trong hồ sơ.</translation>
    </message>
    <message>
        <source>This item is not in the checklist of the visit &quot;%1&quot;.</source>
        <translation>Nội dung này không có trong bộ tiêu chí của cuộc kiểm tra “%1”.</translation>
    </message>
    <message>
        <source>A finding needs its condition: write what was found, then save.</source>
        <translation>Nhận xét phải ghi thực trạng: hãy ghi điều đã phát hiện rồi lưu.</translation>
    </message>
</context>
<context>
    <name>dkt::SalvageText</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>máy %1</translation>
    </message>
    <message>
        <source>“%1”: nothing of the dossier was found in it.</source>
        <translation>“%1”: không tìm thấy gì của hồ sơ trong tệp này.</translation>
    </message>
    <message>
        <source>“%1”: changes %2, of them only here %3; evidence files %4.</source>
        <translation>“%1”: %2 lần ghi, trong đó %3 chỉ có ở đây; %4 tệp tài liệu kiểm chứng.</translation>
    </message>
    <message>
        <source>Changes of another dossier that were left out: %1.</source>
        <translation>Số lần ghi của hồ sơ khác đã bỏ ra: %1.</translation>
    </message>
    <message>
        <source>The disk could not read %1 of it.</source>
        <translation>Có %1 của tệp mà ổ đĩa không đọc được.</translation>
    </message>
    <message>
        <source>%1: changes got back %2</source>
        <translation>%1: cứu được %2 lần ghi</translation>
    </message>
    <message>
        <source>, missing %1 (no. %2)</source>
        <translation>, mất %1 (số %2)</translation>
    </message>
    <message>
        <source>; after a missing one %1</source>
        <translation>; %1 đứng sau lần ghi bị mất</translation>
    </message>
    <message>
        <source>a file whose name is lost</source>
        <translation>tệp không còn biết tên</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Bị hỏng: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Bị mất: %1</translation>
    </message>
    <message>
        <source>Everything that is known to have been there was got back: changes %1, evidence files %2.</source>
        <translation>Đã cứu được toàn bộ những gì được biết là từng có: %1 lần ghi, %2 tệp tài liệu kiểm chứng.</translation>
    </message>
    <message>
        <source>Got back: changes %1, evidence files %2. Lost: changes %3, evidence files %4.</source>
        <translation>Cứu được: %1 lần ghi, %2 tệp tài liệu kiểm chứng. Bị mất: %3 lần ghi, %4 tệp tài liệu kiểm chứng.</translation>
    </message>
    <message>
        <source>Dossier: %1</source>
        <translation>Hồ sơ: %1</translation>
    </message>
    <message>
        <source>Changes found in several files: %1.</source>
        <translation>Số lần ghi có trong nhiều tệp: %1.</translation>
    </message>
    <message>
        <source>Entries written anew because they stand after a missing change: %1. Their history says who had entered them.</source>
        <translation>Số dữ liệu được ghi lại vì đứng sau lần ghi bị mất: %1. Lịch sử của chúng cho biết ai đã nhập.</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Các tệp đã đọc</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Các máy</translation>
    </message>
    <message>
        <source>Evidence files not got back</source>
        <translation>Tệp tài liệu kiểm chứng không cứu được</translation>
    </message>
    <message>
        <source>Entries whose signed change is lost, taken from the tables of a damaged file: %1. Look through them.</source>
        <translation>Số dữ liệu lấy từ các bảng của tệp hỏng vì lần ghi có chữ ký đã mất: %1. Hãy xem lại các dữ liệu này.</translation>
    </message>
</context>
<context>
    <name>dkt::Sample</name>
    <message>
        <source>The shipped checklist &quot;%1&quot; is missing.</source>
        <translation>Thiếu bộ tiêu chí có sẵn “%1”.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;; there is: %2.</source>
        <translation>Không có mẫu “%1”; chỉ có: %2.</translation>
    </message>
</context>
<context>
    <name>dkt::SnapshotJson</name>
    <message>
        <source>it cannot be negative</source>
        <translation>không được âm</translation>
    </message>
</context>
<context>
    <name>dkt::TeamService</name>
    <message>
        <source>A team needs a name; nothing was changed.</source>
        <translation>Tổ cần có tên; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>A member needs a name or a post; nothing was changed.</source>
        <translation>Thành viên cần có họ tên hoặc chức danh; chưa thay đổi gì.</translation>
    </message>
</context>
<context>
    <name>dkt::ThirdValue</name>
    <message>
        <source>“%1” is none of the words for %2; there are: %3.</source>
        <translation>“%1” không thuộc các lựa chọn của %2; gồm có: %3.</translation>
    </message>
    <message>
        <source>“%1” is no number; write one for %2.</source>
        <translation>“%1” không phải là số; hãy ghi một số cho %2.</translation>
    </message>
    <message>
        <source>“%1” is no whole number; write one for %2.</source>
        <translation>“%1” không phải là số nguyên; hãy ghi một số nguyên cho %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write one of them for %2.</source>
        <translation>“%1” không phải là có hay không; hãy ghi một trong hai cho %2.</translation>
    </message>
    <message>
        <source>A finding needs its condition: write what was found.</source>
        <translation>Nhận xét cần có thực trạng: hãy ghi điều đã thấy.</translation>
    </message>
    <message>
        <source>%1 takes one of the values at hand; a value of one&apos;s own cannot be written.</source>
        <translation>%1 chỉ nhận một trong các giá trị đang có; không tự ghi giá trị khác được.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 05/10/2021.</source>
        <translation>“%1” không phải là ngày; hãy ghi như 05/10/2021.</translation>
    </message>
</context>
<context>
    <name>dkt::UndoOffer</name>
    <message>
        <source>is there</source>
        <translation>đang có</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>bị xóa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>changed by %1 on %2</source>
        <translation>%1 sửa lúc %2</translation>
    </message>
</context>
<context>
    <name>dkt::UnitService</name>
    <message>
        <source>A unit needs a name; nothing was changed.</source>
        <translation>Đơn vị cần có tên; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>%1 was itself taken over by one of these units; choose another successor.</source>
        <translation>Chính %1 đã được một trong các đơn vị này kế thừa; hãy chọn đơn vị kế thừa khác.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 đã có trong danh sách.</translation>
    </message>
    <message>
        <source>A unit with the code %1 is in the list already.</source>
        <translation>Đã có đơn vị mang mã %1 trong danh sách.</translation>
    </message>
    <message>
        <source>%1 has a visit; remove the visit first. Nothing was removed.</source>
        <translation>%1 đang có cuộc kiểm tra; hãy xóa cuộc kiểm tra trước. Chưa xóa gì.</translation>
    </message>
</context>
<context>
    <name>dkt::ValueWords</name>
    <message>
        <source>target %1 %</source>
        <translation>chỉ tiêu %1 %</translation>
    </message>
    <message>
        <source>count %1</source>
        <translation>số lượng %1</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>đã chọn: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>trước ngày %1</translation>
    </message>
    <message>
        <source>at the latest on %1</source>
        <translation>chậm nhất ngày %1</translation>
    </message>
    <message>
        <source>until the end of %1</source>
        <translation>đến hết ngày %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>ngày %1</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>%1 quyết định</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>quyết định ngày %1</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>làm bù</translation>
    </message>
    <message>
        <source>off</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>chưa có quyết định chính thức</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
        </translation>
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
<context>
    <name>dkt::VisitPlanService</name>
    <message>
        <source>A unit to be visited is not in this dossier any more; nothing was planned.</source>
        <translation>Có đơn vị cần kiểm tra không còn trong hồ sơ này; chưa lên lịch cuộc nào.</translation>
    </message>
    <message>
        <source>There is a visit &quot;%1&quot; already; give this one another code.</source>
        <translation>Đã có cuộc kiểm tra mã “%1”; hãy đặt mã khác.</translation>
    </message>
    <message>
        <source>A visit needs a code; write a short name such as &quot;xa-duong-xa&quot;.</source>
        <translation>Cuộc kiểm tra phải có mã; hãy ghi một tên ngắn, ví dụ “xa-duong-xa”.</translation>
    </message>
    <message numerus="yes">
        <source>The visit to %1 has %n answers and stays; take them back first.</source>
        <translation>
            <numerusform>Cuộc kiểm tra tại %1 đã có %n kết quả đánh giá nên không bỏ được; hãy gỡ các kết quả đó trước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The visit to %1 has %n findings and stays; delete them first.</source>
        <translation>
            <numerusform>Cuộc kiểm tra tại %1 đã có %n nhận xét nên không bỏ được; hãy xóa các nhận xét đó trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remediation or explanations belong to the visit to %1; it stays.</source>
        <translation>Cuộc kiểm tra tại %1 còn gắn với yêu cầu khắc phục hoặc giải trình nên không bỏ được.</translation>
    </message>
    <message>
        <source>Choose the unit that the other body inspects.</source>
        <translation>Hãy chọn đơn vị được cơ quan khác kiểm tra.</translation>
    </message>
    <message>
        <source>Write which body inspects the unit.</source>
        <translation>Hãy ghi tên cơ quan kiểm tra đơn vị.</translation>
    </message>
    <message>
        <source>The inspection by %1 ends before it begins; correct the dates.</source>
        <translation>Cuộc kiểm tra của %1 có ngày kết thúc trước ngày bắt đầu; hãy sửa lại ngày.</translation>
    </message>
</context>
</TS>
