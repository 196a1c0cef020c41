<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::CalendarCsv</name>
    <message>
        <source>“%1” is no date; write it as 2026-09-02 or 02/09/2026.</source>
        <translation>“%1” không phải là ngày; hãy viết 2026-09-02 hoặc 02/09/2026.</translation>
    </message>
    <message>
        <source>“%1” is no kind of day; write off or worked.</source>
        <translation>“%1” không phải là loại ngày; hãy viết off (nghỉ) hoặc worked (làm bù).</translation>
    </message>
    <message>
        <source>“%1” does not say whether the day is provisional; write yes or no.</source>
        <translation>“%1” không cho biết ngày này có phải tạm tính không; hãy viết yes (có) hoặc no (không).</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as CSV UTF-8.</source>
        <translation>Tệp không phải là văn bản UTF-8; hãy lưu thành CSV UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark that opens a cell is never closed; close it.</source>
        <translation>Có dấu ngoặc kép mở ô chưa được đóng; hãy thêm dấu đóng.</translation>
    </message>
</context>
<context>
    <name>dkt::ChecklistIssues</name>
    <message>
        <source>The checklist has no title.</source>
        <translation>Bộ tiêu chí chưa có tên.</translation>
    </message>
    <message>
        <source>The checklist has no items yet.</source>
        <translation>Bộ tiêu chí chưa có nội dung nào.</translation>
    </message>
    <message>
        <source>%1 states %2 points, its items come to %3.</source>
        <translation>%1 ghi %2 điểm, cộng các nội dung được %3.</translation>
    </message>
    <message>
        <source>A section has neither code nor title.</source>
        <translation>Có lĩnh vực chưa có cả mã lẫn tên.</translation>
    </message>
    <message>
        <source>%1 has no items.</source>
        <translation>%1 chưa có nội dung nào.</translation>
    </message>
    <message>
        <source>An item has no title.</source>
        <translation>Có nội dung chưa có tên.</translation>
    </message>
    <message>
        <source>Item %1 has no title.</source>
        <translation>Nội dung %1 chưa có tên.</translation>
    </message>
    <message>
        <source>The code %1 is used more than once.</source>
        <translation>Mã %1 được dùng nhiều lần.</translation>
    </message>
    <message>
        <source>Item %1 has no points.</source>
        <translation>Nội dung %1 chưa có điểm.</translation>
    </message>
    <message>
        <source>Item %1: the rule is kept as text; a person gives the points.</source>
        <translation>Nội dung %1: cách chấm giữ nguyên dạng chữ; người chấm tự cho điểm.</translation>
    </message>
    <message>
        <source>Item %1: the rule gives at most %2 points, the item has %3.</source>
        <translation>Nội dung %1: cách chấm cho nhiều nhất %2 điểm, nội dung có %3.</translation>
    </message>
    <message>
        <source>Item %1: band %2 begins at or above its end.</source>
        <translation>Nội dung %1: mức %2 có cận dưới không nhỏ hơn cận trên.</translation>
    </message>
    <message>
        <source>Item %1: bands %2 and %3 overlap; the first one counts.</source>
        <translation>Nội dung %1: mức %2 và mức %3 trùng nhau; mức đứng trước được tính.</translation>
    </message>
    <message>
        <source>Item %1: the rule asks for a target; none is set, so it is entered at each visit.</source>
        <translation>Nội dung %1: cách chấm cần chỉ tiêu; chưa có chỉ tiêu nên sẽ nhập tại từng cuộc kiểm tra.</translation>
    </message>
</context>
<context>
    <name>dkt::ChecklistJson</name>
    <message>
        <source>a text is expected</source>
        <translation>cần một chuỗi chữ</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>cần một số</translation>
    </message>
    <message>
        <source>points cannot be negative</source>
        <translation>điểm không được âm</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>thiếu một số</translation>
    </message>
    <message>
        <source>one of these words is expected: %1</source>
        <translation>cần một trong các từ: %1</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>cần một đối tượng</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>cần một danh sách</translation>
    </message>
    <message>
        <source>The checklist file cannot be read at %1: %2.</source>
        <translation>Không đọc được tệp bộ tiêu chí tại %1: %2.</translation>
    </message>
    <message>
        <source>The checklist file has format version %1; this program reads version 1. Use the newer program that wrote it.</source>
        <translation>Tệp bộ tiêu chí có định dạng phiên bản %1; chương trình này đọc phiên bản 1. Hãy dùng chương trình mới hơn đã ghi tệp.</translation>
    </message>
    <message>
        <source>an item needs a title</source>
        <translation>nội dung kiểm tra phải có tên</translation>
    </message>
    <message>
        <source>&quot;dkt-checklist&quot; is expected</source>
        <translation>cần “dkt-checklist”</translation>
    </message>
</context>
<context>
    <name>dkt::Deadline</name>
    <message>
        <source>A deadline cannot be computed without a valid date: give one between 1900 and 2999.</source>
        <translation>Không tính được thời hạn khi thiếu ngày hợp lệ: hãy nhập một ngày từ năm 1900 đến năm 2999.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>The calendar leaves no working day: check its days off.</source>
        <translation>Lịch không còn ngày làm việc nào: hãy kiểm tra lại các ngày nghỉ.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after %1, that day not counted (Civil Code 2015, Article 147).</source>
        <translation>
            <numerusform>%n ngày làm việc sau ngày %1, không tính ngày đó (Điều 147 Bộ luật Dân sự 2015).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1, that day not counted (Civil Code 2015, Article 147).</source>
        <translation>
            <numerusform>%n ngày sau ngày %1, không tính ngày đó (Điều 147 Bộ luật Dân sự 2015).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after %1: the corresponding day, or the month&apos;s last (Civil Code 2015, Article 148).</source>
        <translation>
            <numerusform>%n tháng sau ngày %1: lấy ngày tương ứng, hoặc ngày cuối tháng (Điều 148 Bộ luật Dân sự 2015).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The term ended on a day off and moves to the next working day (Article 148): %1.</source>
        <translation>Thời hạn kết thúc vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo (Điều 148): %1.</translation>
    </message>
    <message>
        <source>Saturdays and Sundays not worked are passed over.</source>
        <translation>Không tính thứ Bảy và Chủ nhật không làm việc.</translation>
    </message>
    <message>
        <source>Saturdays and Sundays not worked are passed over, and the days off %1.</source>
        <translation>Không tính thứ Bảy, Chủ nhật không làm việc và các ngày nghỉ %1.</translation>
    </message>
    <message>
        <source>A term of %1 cannot be computed: give a number from 1 to %2.</source>
        <translation>Không tính được thời hạn %1: hãy nhập một số từ 1 đến %2.</translation>
    </message>
    <message>
        <source>Provisional: the days off of this period are not all settled yet.</source>
        <translation>Tạm tính: chưa có đủ lịch nghỉ chính thức của thời gian này.</translation>
    </message>
    <message>
        <source>“Before %1” does not include that day: the last day is %2.</source>
        <translation>“Trước ngày %1” không bao gồm ngày đó: ngày cuối cùng là %2.</translation>
    </message>
    <message>
        <source>The last day is %1, until 24:00.</source>
        <translation>Ngày cuối cùng là %1, đến 24 giờ.</translation>
    </message>
    <message>
        <source>It is a day off (%1); a stated date does not move.</source>
        <translation>Đó là ngày nghỉ (%1); ngày đã ghi rõ thì không dời.</translation>
    </message>
</context>
<context>
    <name>dkt::FigureCheck</name>
    <message>
        <source>A figure is negative; enter 0 or more.</source>
        <translation>Có số liệu âm; hãy nhập từ 0 trở lên.</translation>
    </message>
    <message>
        <source>One figure of the ratio is missing; enter both, or neither.</source>
        <translation>Tỷ lệ thiếu một số liệu; hãy nhập cả hai, hoặc bỏ trống cả hai.</translation>
    </message>
    <message>
        <source>A ratio of 0 cannot be scored; choose “nothing arose” if there was nothing.</source>
        <translation>Không chấm điểm được tỷ lệ có mẫu số 0; nếu không có việc gì, hãy chọn “không phát sinh”.</translation>
    </message>
    <message>
        <source>The part (%1) is larger than the whole (%2).</source>
        <translation>Số thực hiện (%1) lớn hơn tổng số (%2). Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>A count is negative; enter 0 or more.</source>
        <translation>Số lượng âm; hãy nhập từ 0 trở lên.</translation>
    </message>
    <message>
        <source>%1 is no count; enter a whole number.</source>
        <translation>%1 không phải là số đếm; hãy nhập số nguyên.</translation>
    </message>
    <message>
        <source>%1 are met, but the item has only %2 requirements.</source>
        <translation>Ghi đạt %1 yêu cầu, nhưng nội dung này chỉ có %2 yêu cầu.</translation>
    </message>
    <message>
        <source>The answer names a part that the item does not have; choose again.</source>
        <translation>Kết quả đánh giá chọn một phần mà nội dung này không có; hãy chọn lại.</translation>
    </message>
    <message>
        <source>More than one option is chosen; leave one.</source>
        <translation>Đã chọn nhiều phương án; hãy để lại một.</translation>
    </message>
    <message>
        <source>The target must be more than 0 %.</source>
        <translation>Chỉ tiêu phải lớn hơn 0 %.</translation>
    </message>
    <message>
        <source>The target the ratio is held against is missing.</source>
        <translation>Thiếu chỉ tiêu để so tỷ lệ.</translation>
    </message>
    <message>
        <source>A figure is recorded that the scoring rule does not use.</source>
        <translation>Có số liệu mà cách chấm điểm không dùng đến.</translation>
    </message>
    <message>
        <source>Figures are recorded although the item does not count.</source>
        <translation>Có số liệu dù nội dung này không tính điểm.</translation>
    </message>
    <message>
        <source>It is marked as met, but the figures earn no points.</source>
        <translation>Đã đánh dấu “đạt”, nhưng theo số liệu thì không được điểm nào.</translation>
    </message>
    <message>
        <source>It is marked as not met, but the figures earn all points.</source>
        <translation>Đã đánh dấu “không đạt”, nhưng theo số liệu thì được điểm tối đa.</translation>
    </message>
</context>
<context>
    <name>dkt::Labels</name>
    <message>
        <source>Met</source>
        <comment>Outcome</comment>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Partly met</source>
        <comment>Outcome</comment>
        <translation>Đạt một phần</translation>
    </message>
    <message>
        <source>Not met</source>
        <comment>Outcome</comment>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Nothing arose</source>
        <comment>Outcome</comment>
        <translation>Không phát sinh</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>Outcome</comment>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>FindingKind</comment>
        <translation>Ưu điểm</translation>
    </message>
    <message>
        <source>Shortcoming</source>
        <comment>FindingKind</comment>
        <translation>Tồn tại, hạn chế</translation>
    </message>
    <message>
        <source>All units</source>
        <comment>Extent</comment>
        <translation>Tất cả các đơn vị</translation>
    </message>
    <message>
        <source>Most units</source>
        <comment>Extent</comment>
        <translation>Hầu hết các đơn vị</translation>
    </message>
    <message>
        <source>Some units</source>
        <comment>Extent</comment>
        <translation>Một số đơn vị</translation>
    </message>
    <message>
        <source>Named units</source>
        <comment>Extent</comment>
        <translation>Các đơn vị nêu tên</translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>FindingSeverity</comment>
        <translation>Nhẹ</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>FindingSeverity</comment>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>FindingSeverity</comment>
        <translation>Nghiêm trọng</translation>
    </message>
    <message>
        <source>To be fixed at once</source>
        <comment>FixClass</comment>
        <translation>Khắc phục ngay</translation>
    </message>
    <message>
        <source>Needs time</source>
        <comment>FixClass</comment>
        <translation>Cần thời gian</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>ActionState</comment>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>ActionState</comment>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Reported done</source>
        <comment>ActionState</comment>
        <translation>Đã báo cáo hoàn thành</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>ActionState</comment>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>Role</comment>
        <translation>Trưởng đoàn</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <comment>Role</comment>
        <translation>Phó trưởng đoàn</translation>
    </message>
    <message>
        <source>Secretary</source>
        <comment>Role</comment>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>Role</comment>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>On site</source>
        <comment>VisitMode</comment>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>By file</source>
        <comment>VisitMode</comment>
        <translation>Qua hồ sơ, báo cáo</translation>
    </message>
    <message>
        <source>Self-check</source>
        <comment>VisitMode</comment>
        <translation>Tự kiểm tra</translation>
    </message>
    <message>
        <source>Joint</source>
        <comment>VisitMode</comment>
        <translation>Kết hợp</translation>
    </message>
    <message>
        <source>Unannounced</source>
        <comment>VisitMode</comment>
        <translation>Đột xuất</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>VisitState</comment>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>VisitState</comment>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>VisitState</comment>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>DeadlineStatus</comment>
        <translation>Đã hoàn thành</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>DeadlineStatus</comment>
        <translation>Trong hạn</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <comment>DeadlineStatus</comment>
        <translation>Đến hạn trong 7 ngày</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>DeadlineStatus</comment>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>from the issue of the conclusion</source>
        <comment>DeadlineEvent</comment>
        <translation>kể từ ngày ban hành kết luận</translation>
    </message>
    <message>
        <source>from the day of the visit</source>
        <comment>DeadlineEvent</comment>
        <translation>kể từ ngày kiểm tra</translation>
    </message>
    <message>
        <source>before (exclusive)</source>
        <comment>DateWording</comment>
        <translation>trước ngày (không kể ngày đó)</translation>
    </message>
    <message>
        <source>at the latest on</source>
        <comment>DateWording</comment>
        <translation>chậm nhất ngày</translation>
    </message>
    <message>
        <source>until the end of</source>
        <comment>DateWording</comment>
        <translation>đến hết ngày</translation>
    </message>
    <message>
        <source>Whole day</source>
        <comment>VisitSession</comment>
        <translation>Cả ngày</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>VisitSession</comment>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <comment>VisitSession</comment>
        <translation>Chiều</translation>
    </message>
</context>
<context>
    <name>dkt::PlanCheck</name>
    <message>
        <source>The delegation has no head yet.</source>
        <translation>Đoàn chưa có trưởng đoàn.</translation>
    </message>
    <message numerus="yes">
        <source>The delegation has %n heads; there should be one.</source>
        <translation>
            <numerusform>Đoàn đang có %n trưởng đoàn; chỉ nên có một.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in no team.</source>
        <translation>%1 chưa thuộc tổ nào.</translation>
    </message>
    <message>
        <source>%1 has no members yet.</source>
        <translation>%1 chưa có thành viên.</translation>
    </message>
    <message>
        <source>No member is responsible for a section yet.</source>
        <translation>Chưa phân công thành viên phụ trách lĩnh vực.</translation>
    </message>
    <message>
        <source>Nobody is responsible for: %1.</source>
        <translation>Chưa có người phụ trách: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same code %3.</source>
        <translation>%1 và %2 trùng mã %3.</translation>
    </message>
    <message>
        <source>%1 is in the list twice.</source>
        <translation>%1 có hai lần trong danh sách.</translation>
    </message>
    <message>
        <source>The inspection ends before it begins.</source>
        <translation>Ngày kết thúc kiểm tra trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The period looked at ends before it begins.</source>
        <translation>Thời kỳ kiểm tra có ngày cuối trước ngày đầu.</translation>
    </message>
    <message>
        <source>The decision is dated after the inspection began on %1.</source>
        <translation>Quyết định đề ngày sau khi cuộc kiểm tra bắt đầu (%1).</translation>
    </message>
    <message>
        <source>A visit is planned to %1, which is no more; %2 has taken its place.</source>
        <translation>Có cuộc kiểm tra dự kiến tại %1 là đơn vị không còn; %2 đã kế thừa.</translation>
    </message>
    <message>
        <source>A visit is planned to %1, which is no more.</source>
        <translation>Có cuộc kiểm tra dự kiến tại %1 là đơn vị không còn.</translation>
    </message>
</context>
<context>
    <name>dkt::ScheduleClashes</name>
    <message>
        <source>%1: %2 is also at %3 on %4.</source>
        <translation>%1: %2 cùng lúc còn kiểm tra tại %3 ngày %4.</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>tổ kiểm tra</translation>
    </message>
    <message>
        <source>Visits at the same time: %1.</source>
        <translation>Số cuộc kiểm tra cùng lúc: %1.</translation>
    </message>
    <message>
        <source>%1 is visited %2 times in this campaign.</source>
        <translation>%1 có %2 cuộc kiểm tra trong đợt kiểm tra này.</translation>
    </message>
    <message>
        <source>%1: %2 is a day off (%3).</source>
        <translation>%1: %2 là ngày nghỉ (%3).</translation>
    </message>
    <message>
        <source>%1: %2 is a weekend.</source>
        <translation>%1: %2 là ngày nghỉ cuối tuần.</translation>
    </message>
    <message>
        <source>%1: %2 is outside the dates of the campaign.</source>
        <translation>%1: %2 nằm ngoài thời gian của đợt kiểm tra.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 is also inspected by %2 (%3) this year.</source>
        <translation>%1 trong năm còn được %2 kiểm tra (%3).</translation>
    </message>
    <message>
        <source>Subject: %1.</source>
        <translation>Nội dung: %1.</translation>
    </message>
</context>
<context>
    <name>dkt::SnapshotJson</name>
    <message>
        <source>The file %1 cannot be read; check that it exists and may be opened.</source>
        <translation>Không đọc được tệp %1; hãy kiểm tra xem tệp có tồn tại và có được phép mở không.</translation>
    </message>
    <message>
        <source>The file %1 is not JSON: at byte %2 something else was found.</source>
        <translation>Tệp %1 không phải là JSON: tại byte %2 có nội dung khác.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a file beside it</source>
        <translation>“%1” không phải là tên tệp nằm cạnh tệp này</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used twice</source>
        <translation>“%1” bị dùng hai lần</translation>
    </message>
    <message>
        <source>there is nothing called &quot;%1&quot;</source>
        <translation>không có mục nào tên “%1”</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>cần một chuỗi chữ</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>cần một số</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>cần một số nguyên</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>cần true hoặc false</translation>
    </message>
    <message>
        <source>a date such as 2021-10-01 is expected</source>
        <translation>cần một ngày, ví dụ 2021-10-01</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>cần một danh sách</translation>
    </message>
    <message>
        <source>whole numbers from 0 are expected</source>
        <translation>cần các số nguyên từ 0 trở lên</translation>
    </message>
    <message>
        <source>32 hexadecimal digits are expected</source>
        <translation>cần 32 chữ số thập lục phân</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>cần một đối tượng</translation>
    </message>
    <message>
        <source>there is no such key here; check its spelling</source>
        <translation>ở đây không có khóa này; hãy kiểm tra chính tả</translation>
    </message>
    <message>
        <source>The dossier data cannot be read at %1: %2.</source>
        <translation>Không đọc được dữ liệu hồ sơ tại %1: %2.</translation>
    </message>
    <message>
        <source>one of these words is expected: %1</source>
        <translation>cần một trong các từ: %1</translation>
    </message>
    <message>
        <source>a number from 1 to 3660 is expected</source>
        <translation>cần một số từ 1 đến 3660</translation>
    </message>
    <message>
        <source>a date or a term in workingDays, days or months is missing</source>
        <translation>thiếu ngày hoặc thời hạn tính theo workingDays, days hay months</translation>
    </message>
    <message>
        <source>a unit needs a name</source>
        <translation>đơn vị phải có tên</translation>
    </message>
    <message>
        <source>checklist files cannot be read from here</source>
        <translation>không đọc được tệp bộ tiêu chí từ đây</translation>
    </message>
    <message>
        <source>the checklist has no item &quot;%1&quot;</source>
        <translation>bộ tiêu chí không có nội dung “%1”</translation>
    </message>
    <message>
        <source>&quot;dkt-snapshot&quot; is expected</source>
        <translation>cần “dkt-snapshot”</translation>
    </message>
    <message>
        <source>The dossier data has format version %1; this program reads version 1. Use the newer program that wrote it.</source>
        <translation>Dữ liệu hồ sơ có định dạng phiên bản %1; chương trình này đọc phiên bản 1. Hãy dùng chương trình mới hơn đã ghi dữ liệu.</translation>
    </message>
    <message>
        <source>the id of an answer or a finding is expected</source>
        <translation>cần mã của một kết quả đánh giá hoặc nhận xét</translation>
    </message>
    <message>
        <source>it must be named</source>
        <translation>phải ghi tên mục này</translation>
    </message>
</context>
</TS>
