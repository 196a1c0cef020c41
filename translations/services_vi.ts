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
