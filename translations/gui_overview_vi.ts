<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::gui::Attention</name>
    <message>
        <source>All units</source>
        <translation>Tất cả các đơn vị</translation>
    </message>
    <message>
        <source>%1: overdue by %2 days: %3</source>
        <translation>%1: quá hạn %2 ngày: %3</translation>
    </message>
    <message>
        <source>%1: tasks overdue: %2, the oldest by %3 days</source>
        <translation>%1: số việc quá hạn: %2, lâu nhất %3 ngày</translation>
    </message>
    <message>
        <source>Conflicts to decide: %1. Two people changed the same thing.</source>
        <translation>Xung đột cần xử lý: %1. Hai người cùng sửa một chỗ.</translation>
    </message>
    <message>
        <source>%1: items without an answer: %2</source>
        <translation>%1: nội dung chưa đánh giá: %2</translation>
    </message>
    <message>
        <source>%1: planned for a day that is past, not begun</source>
        <translation>%1: đã qua ngày theo kế hoạch nhưng chưa kiểm tra</translation>
    </message>
    <message>
        <source>%1: items not fully met without a shortcoming written down: %2</source>
        <translation>%1: nội dung chưa đạt đủ nhưng chưa ghi tồn tại, hạn chế: %2</translation>
    </message>
    <message>
        <source>%1: shortcomings without a legal basis: %2</source>
        <translation>%1: tồn tại, hạn chế chưa có căn cứ pháp lý: %2</translation>
    </message>
    <message>
        <source>%1: items waiting for points: %2</source>
        <translation>%1: nội dung chờ chấm điểm: %2</translation>
    </message>
    <message>
        <source>Deadlines that run from a day not known yet: %1</source>
        <translation>Thời hạn tính từ ngày chưa xác định: %1</translation>
    </message>
    <message>
        <source>No visit is planned yet.</source>
        <translation>Chưa lập cuộc kiểm tra nào.</translation>
    </message>
    <message>
        <source>%1: shortcomings without a recommendation: %2</source>
        <translation>%1: tồn tại, hạn chế chưa có kiến nghị: %2</translation>
    </message>
    <message>
        <source>%1: shortcomings to be put right without a deadline: %2</source>
        <translation>%1: tồn tại, hạn chế phải khắc phục chưa có thời hạn: %2</translation>
    </message>
    <message>
        <source>Deadlines that hang on days off not decided yet: %1</source>
        <translation>Thời hạn phụ thuộc ngày nghỉ chưa được quyết định: %1</translation>
    </message>
    <message>
        <source>The decision that set up the delegation has no number or no date yet.</source>
        <translation>Quyết định thành lập đoàn chưa có số hoặc chưa có ngày.</translation>
    </message>
    <message>
        <source>Visits without a checklist: %1</source>
        <translation>Cuộc kiểm tra chưa có bộ tiêu chí: %1</translation>
    </message>
</context>
<context>
    <name>dkt::gui::AttentionModel</name>
    <message>
        <source>Urgent</source>
        <translation>Khẩn</translation>
    </message>
    <message>
        <source>Wants a look</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ChartPanel</name>
    <message>
        <source>Copy as table</source>
        <translation>Sao chép dạng bảng</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Sao chép hình</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Hiện dạng bảng</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Dạng bảng</translation>
    </message>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>Số liệu của biểu đồ này dưới dạng bảng</translation>
    </message>
</context>
<context>
    <name>dkt::gui::DeadlinesModel</name>
    <message>
        <source>Day not known yet</source>
        <translation>Chưa xác định ngày</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Không có thời hạn</translation>
    </message>
    <message>
        <source>%1, days: %2</source>
        <translation>%1 %2 ngày</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả các đơn vị</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối cùng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Việc phải làm</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Trách nhiệm</translation>
    </message>
</context>
<context>
    <name>dkt::gui::NextSteps</name>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Cần làm</translation>
    </message>
    <message>
        <source>This dossier has no visits yet</source>
        <translation>Hồ sơ này chưa có cuộc kiểm tra nào</translation>
    </message>
    <message>
        <source>Four steps lead to the first one. What is done already has a green mark.</source>
        <translation>Bốn bước để có cuộc kiểm tra đầu tiên. Việc đã xong có dấu màu xanh.</translation>
    </message>
    <message>
        <source>Say what is inspected: title, decision, days, teams and their members.</source>
        <translation>Nhập thông tin đợt kiểm tra: tên, quyết định, thời gian, các tổ và thành viên.</translation>
    </message>
    <message>
        <source>Bring in the units to be inspected, from a list or one by one.</source>
        <translation>Nhập các đơn vị được kiểm tra, từ danh sách hoặc từng đơn vị.</translation>
    </message>
    <message>
        <source>Import the checklist the delegation goes through.</source>
        <translation>Nhập bộ tiêu chí mà đoàn dùng để kiểm tra.</translation>
    </message>
    <message>
        <source>Plan the visits: which team is where on which day.</source>
        <translation>Lập lịch các cuộc kiểm tra: tổ nào, ở đâu, ngày nào.</translation>
    </message>
    <message>
        <source>Campaign and teams</source>
        <translation>Đợt kiểm tra, các tổ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch kiểm tra</translation>
    </message>
</context>
<context>
    <name>dkt::gui::OverviewCharts</name>
    <message>
        <source>Results by section</source>
        <translation>Kết quả theo lĩnh vực</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Points reached</source>
        <translation>Tỷ lệ điểm đạt</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Chưa đánh giá</translation>
    </message>
    <message>
        <source>Points by unit</source>
        <translation>Điểm theo đơn vị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Verified score</source>
        <translation>Điểm thẩm định</translation>
    </message>
    <message>
        <source>Left to the most that can be reached</source>
        <translation>Còn lại so với điểm tối đa</translation>
    </message>
    <message>
        <source>Shortcomings by section and severity</source>
        <translation>Tồn tại, hạn chế theo lĩnh vực và mức độ</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Chưa xếp mức</translation>
    </message>
    <message>
        <source>Without a section</source>
        <translation>Không thuộc lĩnh vực nào</translation>
    </message>
</context>
<context>
    <name>dkt::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
</context>
<context>
    <name>dkt::gui::OverviewWidget</name>
    <message>
        <source>Progress by section</source>
        <translation>Tiến độ theo lĩnh vực</translation>
    </message>
    <message>
        <source>Progress by team</source>
        <translation>Tiến độ theo tổ</translation>
    </message>
    <message>
        <source>Grouping of the progress bars</source>
        <translation>Cách nhóm tiến độ</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Các cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Cần chú ý (%1)</translation>
    </message>
    <message>
        <source>Deadlines (%1)</source>
        <translation>Thời hạn (%1)</translation>
    </message>
    <message>
        <source>Inspection: %1</source>
        <translation>Kiểm tra: %1</translation>
    </message>
    <message>
        <source>period looked at: %1</source>
        <translation>thời kỳ kiểm tra: %1</translation>
    </message>
    <message>
        <source>Decision No. %1 of %2</source>
        <translation>Quyết định số %1 ngày %2</translation>
    </message>
    <message>
        <source>decision of %1, without number and date yet</source>
        <translation>quyết định của %1, chưa có số và ngày</translation>
    </message>
    <message>
        <source>Visits finished</source>
        <translation>Cuộc kiểm tra đã xong</translation>
    </message>
    <message>
        <source>still open: %1</source>
        <translation>chưa xong: %1</translation>
    </message>
    <message>
        <source>Items answered</source>
        <translation>Nội dung đã đánh giá</translation>
    </message>
    <message>
        <source>without an answer: %1</source>
        <translation>chưa đánh giá: %1</translation>
    </message>
    <message>
        <source>serious: %1</source>
        <translation>nghiêm trọng: %1</translation>
    </message>
    <message>
        <source>medium: %1</source>
        <translation>trung bình: %1</translation>
    </message>
    <message>
        <source>minor: %1</source>
        <translation>nhẹ: %1</translation>
    </message>
    <message>
        <source>not rated: %1</source>
        <translation>chưa xếp mức: %1</translation>
    </message>
    <message>
        <source>Open shortcomings</source>
        <translation>Tồn tại, hạn chế chưa khắc phục</translation>
    </message>
    <message>
        <source>Remediation to be done</source>
        <translation>Yêu cầu khắc phục chưa xong</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>quá hạn: %1</translation>
    </message>
    <message>
        <source>due soon: %1</source>
        <translation>sắp đến hạn: %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>đã kết thúc: %1</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Chưa phân tổ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Shortcomings</source>
        <translation>Tồn tại, hạn chế</translation>
    </message>
    <message>
        <source>Visits (%1)</source>
        <translation>Cuộc kiểm tra (%1)</translation>
    </message>
    <message>
        <source>No visit has a checklist yet.</source>
        <translation>Chưa cuộc kiểm tra nào có bộ tiêu chí.</translation>
    </message>
    <message>
        <source>Points appear here once items that carry points are answered.</source>
        <translation>Điểm hiện ở đây khi các nội dung có điểm được đánh giá.</translation>
    </message>
    <message>
        <source>No shortcoming is recorded yet.</source>
        <translation>Chưa ghi nhận tồn tại, hạn chế nào.</translation>
    </message>
    <message>
        <source>Click: the list of visits</source>
        <translation>Bấm để xem danh sách cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Click: to the first item without an answer</source>
        <translation>Bấm để đến nội dung đầu tiên chưa đánh giá</translation>
    </message>
    <message>
        <source>Click: where the shortcomings are</source>
        <translation>Bấm để xem tồn tại, hạn chế ở đâu</translation>
    </message>
    <message>
        <source>Click: the list of deadlines</source>
        <translation>Bấm để xem danh sách thời hạn</translation>
    </message>
    <message>
        <source>Results and visits</source>
        <translation>Kết quả và các cuộc kiểm tra</translation>
    </message>
    <message>
        <source>What needs attention, and deadlines</source>
        <translation>Việc cần chú ý và thời hạn</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ProgressBars</name>
    <message>
        <source>Points reached: %1 %. Items answered: %2 of %3.</source>
        <translation>Đạt %1 % số điểm. Đã đánh giá %2/%3 nội dung.</translation>
    </message>
    <message>
        <source>Click: to the first item without an answer</source>
        <translation>Bấm để đến nội dung đầu tiên chưa đánh giá</translation>
    </message>
</context>
<context>
    <name>dkt::gui::VisitsModel</name>
    <message>
        <source>%1 % of what can be reached</source>
        <translation>%1 % số điểm có thể đạt</translation>
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
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Shortcomings</source>
        <translation>Tồn tại</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Nghiêm trọng</translation>
    </message>
</context>
</TS>
