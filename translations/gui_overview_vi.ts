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
        <translation>thời kỳ được kiểm tra: %1</translation>
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
        <translation>chưa phân loại: %1</translation>
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
</context>
<context>
    <name>dkt::gui::ProgressBars</name>
    <message>
        <source>Points reached: %1 %. Items answered: %2 of %3.</source>
        <translation>Đạt %1 % số điểm. Đã đánh giá %2/%3 nội dung.</translation>
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
