<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Actions</name>
    <message>
        <source>E&amp;xport the schedule</source>
        <translation>&amp;Xuất lịch</translation>
    </message>
    <message>
        <source>P&amp;lan visits…</source>
        <translation>&amp;Lên lịch kiểm tra…</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Chi tiết…</translation>
    </message>
    <message>
        <source>&amp;Open the visit</source>
        <translation>Mở c&amp;uộc kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Move to a day…</source>
        <translation>Chuyển &amp;ngày…</translation>
    </message>
    <message>
        <source>&amp;Shift by days…</source>
        <translation>&amp;Dời lịch…</translation>
    </message>
    <message>
        <source>Spread over &amp;teams…</source>
        <translation>&amp;Phân lịch cho các tổ…</translation>
    </message>
    <message>
        <source>Take the dat&amp;e away</source>
        <translation>&amp;Bỏ ngày</translation>
    </message>
    <message>
        <source>&amp;Remove from the schedule</source>
        <translation>Gỡ &amp;khỏi lịch</translation>
    </message>
    <message>
        <source>Show the &amp;board</source>
        <translation>Xem theo n&amp;gày</translation>
    </message>
    <message>
        <source>Show the t&amp;able</source>
        <translation>Xe&amp;m dạng bảng</translation>
    </message>
    <message>
        <source>&amp;Inspections by other bodies</source>
        <translation>Cơ &amp;quan khác</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>&amp;Tìm kiếm</translation>
    </message>
    <message>
        <source>&amp;Excel…</source>
        <translation>&amp;Excel…</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>&amp;Lịch điện tử…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
</context>
<context>
    <name>dkt::gui::MoveDialog</name>
    <message>
        <source>To &amp;day</source>
        <translation>Sang &amp;ngày</translation>
    </message>
    <message>
        <source>By &amp;working days</source>
        <translation>&amp;Dời theo ngày làm việc</translation>
    </message>
    <message numerus="yes">
        <source>Move %n visits</source>
        <translation>
            <numerusform>Chuyển %n cuộc kiểm tra</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Working days, negative for earlier</source>
        <translation>Số ngày làm việc, số âm là sớm hơn</translation>
    </message>
</context>
<context>
    <name>dkt::gui::OthersModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Inspecting body</source>
        <translation>Cơ quan kiểm tra</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Nội dung</translation>
    </message>
</context>
<context>
    <name>dkt::gui::OthersPane</name>
    <message>
        <source>Inspections of the same units by other bodies. A visit in the same calendar year is marked as a clash.</source>
        <translation>Cuộc thanh tra, kiểm tra của cơ quan khác tại các đơn vị này. Cuộc kiểm tra trong cùng năm dương lịch được đánh dấu vướng mắc.</translation>
    </message>
    <message>
        <source>Inspections by other bodies</source>
        <translation>Cuộc kiểm tra của cơ quan khác</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Inspecting body</source>
        <translation>Cơ quan kiểm tra</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>from day</source>
        <translation>từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>to day</source>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>dkt::gui::Schedule</name>
    <message>
        <source>weekend</source>
        <translation>nghỉ cuối tuần</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>CN</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Chưa có ngày</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Chưa có tổ</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ScheduleEdits</name>
    <message>
        <source>Show the visit</source>
        <translation>Xem cuộc kiểm tra</translation>
    </message>
    <message numerus="yes">
        <source>%n visits removed from the plan.</source>
        <translation>
            <numerusform>Đã gỡ %n cuộc kiểm tra khỏi lịch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it like 15/10/2026. Nothing was changed.</source>
        <translation>“%1” không phải là ngày; hãy ghi dạng 15/10/2026. Chưa thay đổi gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n inspections by other bodies removed.</source>
        <translation>
            <numerusform>Đã xóa %n cuộc kiểm tra của cơ quan khác.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>Lịch kiểm tra</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n visits</source>
        <translation>
            <numerusform>Lên lịch %n cuộc kiểm tra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spread %n visits</source>
        <translation>
            <numerusform>Phân lịch %n cuộc kiểm tra</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has a date yet.</source>
        <translation>Chưa cuộc nào có ngày.</translation>
    </message>
    <message>
        <source>Comes to %1.</source>
        <translation>Chuyển sang %1.</translation>
    </message>
    <message>
        <source>They come to %1 to %2.</source>
        <translation>Chuyển sang từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ kiểm tra</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Bộ tiêu chí</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ScheduleWidget</name>
    <message>
        <source>&amp;Units to be planned (%1)</source>
        <translation>Đơn vị &amp;chưa lên lịch (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cuộc kiểm tra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <translation>%1 cuộc chưa có ngày</translation>
    </message>
    <message numerus="yes">
        <source>%n units to be planned</source>
        <translation>
            <numerusform>%n đơn vị chưa lên lịch</numerusform>
        </translation>
    </message>
    <message>
        <source>every unit is planned</source>
        <translation>mọi đơn vị đã lên lịch</translation>
    </message>
    <message>
        <source>no clashes</source>
        <translation>không vướng mắc</translation>
    </message>
    <message>
        <source>No units yet. Add the units of the campaign first; then drag them onto days here.</source>
        <translation>Chưa có đơn vị nào. Hãy thêm các đơn vị của đợt kiểm tra trước, rồi kéo vào từng ngày ở đây.</translation>
    </message>
    <message>
        <source>&amp;Clashes (%1)</source>
        <translation>&amp;Vướng mắc (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Search units</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Search units to be planned</source>
        <translation>Tìm đơn vị chưa lên lịch</translation>
    </message>
    <message>
        <source>Search visits</source>
        <translation>Tìm cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Units to be planned</source>
        <translation>Đơn vị chưa lên lịch</translation>
    </message>
    <message>
        <source>Drag units onto a day and team, or press Enter</source>
        <translation>Kéo đơn vị vào ngày và tổ, hoặc nhấn Enter</translation>
    </message>
    <message>
        <source>Go to the units</source>
        <translation>Tới danh sách đơn vị</translation>
    </message>
    <message>
        <source>Visits by day and team</source>
        <translation>Cuộc kiểm tra theo ngày và tổ</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Mọi cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Theo ngày</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Cơ quan khác</translation>
    </message>
    <message>
        <source>Ways to see the schedule</source>
        <translation>Các cách xem lịch kiểm tra</translation>
    </message>
</context>
<context>
    <name>dkt::gui::SpreadDialog</name>
    <message>
        <source>&amp;From day</source>
        <translation>Từ &amp;ngày</translation>
    </message>
    <message>
        <source>&amp;Without a date yet</source>
        <translation>Chư&amp;a định ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Tổ kiểm tra</translation>
    </message>
    <message>
        <source>Visits a &amp;day and team</source>
        <translation>Số &amp;cuộc kiểm tra mỗi ngày, mỗi tổ</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Hình thức</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Bộ tiêu chí</translation>
    </message>
    <message>
        <source>There is no room for all of them within ten years; choose another day.</source>
        <translation>Trong mười năm không đủ chỗ cho tất cả; hãy chọn ngày khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, %1 to %2; days off and taken sessions are passed over.</source>
        <translation>
            <numerusform>%n cuộc kiểm tra, từ %1 đến %2; bỏ qua ngày nghỉ và buổi đã có lịch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits without a date.</source>
        <translation>
            <numerusform>%n cuộc kiểm tra chưa có ngày.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::VisitDialog</name>
    <message>
        <source>Visit: %1</source>
        <translation>Cuộc kiểm tra: %1</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>One person or post a line</source>
        <translation>Mỗi dòng một người hoặc chức danh</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(không rõ)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không có)</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Tổ kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Buổi</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Hình thức</translation>
    </message>
    <message>
        <source>&amp;Joint with</source>
        <translation>Kết hợp &amp;với</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>Bộ t&amp;iêu chí</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>&amp;Mã</translation>
    </message>
    <message>
        <source>&amp;Attendees</source>
        <translation>Thành phần &amp;làm việc</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
</context>
<context>
    <name>dkt::gui::VisitGridDelegate</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
</context>
<context>
    <name>dkt::gui::VisitGridModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ kiểm tra</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Joint with</source>
        <translation>Kết hợp với</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
</TS>
