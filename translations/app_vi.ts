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
        <source>&amp;Next item</source>
        <translation>&amp;Nội dung tiếp theo</translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation>Nội dung t&amp;rước</translation>
    </message>
    <message>
        <source>Save, next &amp;unanswered item</source>
        <translation>Lưu, sang nội dung &amp;chưa đánh giá</translation>
    </message>
    <message>
        <source>&amp;Search items</source>
        <translation>&amp;Tìm nội dung</translation>
    </message>
    <message>
        <source>Answer: &amp;met</source>
        <translation>Kết &amp;quả: đạt</translation>
    </message>
    <message>
        <source>Answer: p&amp;artly met</source>
        <translation>Kết quả: đạt &amp;một phần</translation>
    </message>
    <message>
        <source>Answer: n&amp;ot met</source>
        <translation>Kết quả: &amp;không đạt</translation>
    </message>
    <message>
        <source>Answer: nothing a&amp;rose</source>
        <translation>Kết quả: không &amp;phát sinh</translation>
    </message>
    <message>
        <source>Answer: not app&amp;licable</source>
        <translation>Kết quả: không áp dụn&amp;g</translation>
    </message>
    <message>
        <source>Ta&amp;ke the answer back</source>
        <translation>&amp;Xóa kết quả</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Viết ghi chú</translation>
    </message>
    <message>
        <source>Record a s&amp;hortcoming</source>
        <translation>Gh&amp;i tồn tại, hạn chế</translation>
    </message>
    <message>
        <source>Record a s&amp;trength</source>
        <translation>Ghi ư&amp;u điểm</translation>
    </message>
    <message>
        <source>&amp;Go to the findings</source>
        <translation>Tới d&amp;anh sách nhận xét</translation>
    </message>
    <message>
        <source>Go to the &amp;items</source>
        <translation>Tới &amp;danh sách nội dung</translation>
    </message>
    <message>
        <source>&amp;Choose a visit</source>
        <translation>C&amp;họn cuộc kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Finish or reopen the visit</source>
        <translation>Kết thúc hoặc mở &amp;lại cuộc kiểm tra</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Chữ &amp;to hơn</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>Trang &amp;trước</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Trang &amp;sau</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Phóng t&amp;o</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Th&amp;u nhỏ</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Vừa chiều &amp;rộng</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>Cỡ t&amp;hật</translation>
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
    <name>dkt::gui::AnswerController</name>
    <message>
        <source>This answer was changed elsewhere meanwhile. What you type is kept beside it, as a conflict to decide.</source>
        <translation>Kết quả này vừa được sửa ở nơi khác. Phần bạn gõ được giữ bên cạnh, thành một xung đột cần xử lý.</translation>
    </message>
    <message>
        <source>Two people answered differently: %1. What is entered here decides.</source>
        <translation>Hai người đánh giá khác nhau: %1. Giá trị nhập ở đây là giá trị được chọn.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::AnswerEditor</name>
    <message>
        <source>The verified score is above the item&apos;s points.</source>
        <translation>Điểm thẩm định lớn hơn điểm tối đa của nội dung.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>Ghi chú cho nội dung này</translation>
    </message>
    <message>
        <source>What was seen, with the evidence</source>
        <translation>Điều ghi nhận được, kèm tài liệu kiểm chứng</translation>
    </message>
</context>
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
    <name>dkt::gui::ChecklistPane</name>
    <message>
        <source>Choose a visit above.</source>
        <translation>Hãy chọn cuộc kiểm tra ở phía trên.</translation>
    </message>
    <message>
        <source>This visit has no checklist yet: give it one under Plan.</source>
        <translation>Cuộc kiểm tra này chưa có bộ tiêu chí: hãy gán ở trang Kế hoạch.</translation>
    </message>
    <message>
        <source>No item matches this search and filter.</source>
        <translation>Không có nội dung nào khớp với từ tìm và bộ lọc.</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Tìm nội dung</translation>
    </message>
    <message>
        <source>Search items, with or without marks</source>
        <translation>Tìm nội dung, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Chưa đánh giá</translation>
    </message>
    <message>
        <source>Not or partly met</source>
        <translation>Không đạt hoặc đạt một phần</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Có nhận xét</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Có xung đột</translation>
    </message>
    <message>
        <source>Which items are listed</source>
        <translation>Lọc nội dung trong danh sách</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Các nội dung của bộ tiêu chí</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ChecklistTreeModel</name>
    <message>
        <source>Item</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answered of all items</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>dkt::gui::DeadlineEditor</name>
    <message>
        <source>The last day is known once the conclusion is issued.</source>
        <translation>Ngày cuối cùng sẽ được xác định khi ban hành kết luận.</translation>
    </message>
    <message>
        <source>The last day is known once the visit has a date.</source>
        <translation>Ngày cuối cùng sẽ được xác định khi cuộc kiểm tra có ngày.</translation>
    </message>
    <message>
        <source>Last day: %1.</source>
        <translation>Ngày cuối cùng: %1.</translation>
    </message>
    <message>
        <source>Provisional: the days off are not settled yet.</source>
        <translation>Tạm tính: chưa có lịch nghỉ chính thức.</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Không có thời hạn</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>Theo ngày cụ thể</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Kind of deadline</source>
        <translation>Loại thời hạn</translation>
    </message>
    <message>
        <source>Wording of the date</source>
        <translation>Cách ghi ngày</translation>
    </message>
    <message>
        <source>Date of the deadline</source>
        <translation>Ngày hết thời hạn</translation>
    </message>
    <message>
        <source>Length of the term</source>
        <translation>Độ dài thời hạn</translation>
    </message>
    <message>
        <source>What the term runs from</source>
        <translation>Mốc tính thời hạn</translation>
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
    <name>dkt::gui::DocumentsPage</name>
    <message>
        <source>Laying out the paper</source>
        <translation>Đang dàn trang văn bản</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Xuất: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Đã ghi và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Handed over to the printer.</source>
        <translation>Đã chuyển cho máy in.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
</context>
<context>
    <name>dkt::gui::DocumentsWidget</name>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>dkt::gui::DossierActions</name>
    <message>
        <source>New dossier</source>
        <translation>Tạo hồ sơ mới</translation>
    </message>
    <message>
        <source>Title of the campaign:</source>
        <translation>Tên đợt kiểm tra:</translation>
    </message>
    <message>
        <source>Inspection of …</source>
        <translation>Kiểm tra …</translation>
    </message>
    <message>
        <source>Save the new dossier as</source>
        <translation>Lưu hồ sơ mới với tên</translation>
    </message>
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
</context>
<context>
    <name>dkt::gui::DraftStrip</name>
    <message>
        <source>Take it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Typed but not saved (%1, %2): “%3”</source>
        <translation>Đã gõ nhưng chưa lưu (%1, %2): “%3”</translation>
    </message>
    <message>
        <source>unknown visit</source>
        <translation>cuộc kiểm tra không xác định</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FiguresEditor</name>
    <message>
        <source>Done (b):</source>
        <translation>Đã thực hiện (b):</translation>
    </message>
    <message>
        <source>Out of (a):</source>
        <translation>Tổng số (a):</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Số lượng:</translation>
    </message>
    <message>
        <source>Target, %:</source>
        <translation>Chỉ tiêu, %:</translation>
    </message>
    <message>
        <source>Done, the numerator</source>
        <translation>Đã thực hiện (tử số)</translation>
    </message>
    <message>
        <source>Out of, the denominator</source>
        <translation>Tổng số (mẫu số)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Target in percent</source>
        <translation>Chỉ tiêu, phần trăm</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FindingController</name>
    <message>
        <source>on the visit as a whole</source>
        <translation>về toàn bộ cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Not recorded yet: write what was found. Until then it is kept as a draft.</source>
        <translation>Chưa được ghi: hãy viết điều đã phát hiện. Đến lúc đó phần đang gõ được giữ làm bản nháp.</translation>
    </message>
    <message>
        <source>The finding was deleted.</source>
        <translation>Đã xóa nhận xét.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>This finding was changed elsewhere meanwhile. What you type is kept beside it, as a conflict to decide.</source>
        <translation>Nhận xét này vừa được sửa ở nơi khác. Phần bạn gõ được giữ bên cạnh, thành một xung đột cần xử lý.</translation>
    </message>
    <message>
        <source>This finding was deleted elsewhere meanwhile. What you type is kept, as a conflict to decide.</source>
        <translation>Nhận xét này vừa bị xóa ở nơi khác. Những gì bạn gõ vẫn được giữ, thành một xung đột chờ quyết định.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FindingEditor</name>
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
        <translation>Ảnh hưởng</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Strength or shortcoming</source>
        <translation>Ưu điểm hay tồn tại, hạn chế</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>To be fixed</source>
        <translation>Cách khắc phục</translation>
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
        <source>Exemplary: others should copy it</source>
        <translation>Điển hình: nên nhân rộng</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Xong (Esc)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FindingListModel</name>
    <message>
        <source>Finding</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FindingPane</name>
    <message>
        <source>No findings here yet</source>
        <translation>Chưa có nhận xét nào ở đây</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n nhận xét</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole visit</source>
        <translation>Cả cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Lists the findings of the whole visit instead of this item&apos;s</source>
        <translation>Liệt kê nhận xét của cả cuộc kiểm tra thay vì của nội dung này</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nhận xét</translation>
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
    <name>dkt::gui::ItemHeader</name>
    <message numerus="yes">
        <source>%n items chosen: an outcome answers them all</source>
        <translation>
            <numerusform>Đã chọn %n nội dung: một kết quả sẽ áp dụng cho tất cả</numerusform>
        </translation>
    </message>
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
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>What the checklist says about the item</source>
        <translation>Quy định của bộ tiêu chí về nội dung này</translation>
    </message>
    <message>
        <source> (%1 pts)</source>
        <translation> (%1 đ)</translation>
    </message>
</context>
<context>
    <name>dkt::gui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
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
    <name>dkt::gui::OutcomeBar</name>
    <message>
        <source>%1: key %2, or Ctrl+%2 while typing</source>
        <translation>%1: phím %2, hoặc Ctrl+%2 khi đang gõ</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Xóa kết quả</translation>
    </message>
    <message>
        <source>Takes the answer back: key 0, or Ctrl+0 while typing</source>
        <translation>Xóa kết quả: phím 0, hoặc Ctrl+0 khi đang gõ</translation>
    </message>
    <message>
        <source>0 Clear</source>
        <translation>0 Xóa</translation>
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
    <name>dkt::gui::PageThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>dkt::gui::Paper</name>
    <message>
        <source>Inspection report</source>
        <translation>Báo cáo kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Remediation deadlines</source>
        <translation>Thời hạn khắc phục</translation>
    </message>
    <message>
        <source>Report on the whole campaign in the layout of Decree 30, with its annexes.</source>
        <translation>Báo cáo về toàn bộ đợt kiểm tra theo thể thức Nghị định 30, kèm phụ lục.</translation>
    </message>
    <message>
        <source>Who must put what right by when, as it stands today.</source>
        <translation>Đơn vị nào phải khắc phục việc gì, đến khi nào, tính đến hôm nay.</translation>
    </message>
    <message>
        <source>Word (.docx), to edit</source>
        <translation>Word (.docx), để sửa</translation>
    </message>
    <message>
        <source>PDF, to send and to keep</source>
        <translation>PDF, để gửi và lưu</translation>
    </message>
    <message>
        <source>Plain text (.txt)</source>
        <translation>Văn bản thuần (.txt)</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Bảng tính Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Table as text (.csv)</source>
        <translation>Bảng dạng chữ (.csv)</translation>
    </message>
    <message>
        <source>Calendar (.ics), with reminders</source>
        <translation>Lịch (.ics), có nhắc hạn</translation>
    </message>
</context>
<context>
    <name>dkt::gui::PaperPanel</name>
    <message>
        <source>Conflicts to decide: %1. The paper can be looked at and carries a draft mark; it cannot be issued before they are decided.</source>
        <translation>Xung đột cần xử lý: %1. Có thể xem văn bản với dấu dự thảo; chưa ban hành được khi còn xung đột.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Văn &amp;bản</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Đị&amp;nh dạng</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Open the folder afterwards</source>
        <translation>Mở thư mục sau khi xuất</translation>
    </message>
</context>
<context>
    <name>dkt::gui::PreviewBar</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>100 % (true size)</source>
        <translation>100 % (cỡ thật)</translation>
    </message>
    <message>
        <source>of %1 pages</source>
        <translation>trên %1 trang</translation>
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
    <name>dkt::gui::ScoreFields</name>
    <message>
        <source>✎ by hand; the rule gives %1</source>
        <translation>✎ chấm tay; theo cách chấm là %1</translation>
    </message>
    <message>
        <source>✎ by hand</source>
        <translation>✎ chấm tay</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>theo cách chấm điểm</translation>
    </message>
    <message>
        <source>the rule gives %1</source>
        <translation>theo cách chấm là %1</translation>
    </message>
    <message>
        <source>to be scored by hand</source>
        <translation>cần chấm tay</translation>
    </message>
    <message>
        <source>Self score:</source>
        <translation>Điểm tự đánh giá:</translation>
    </message>
    <message>
        <source>Verified score:</source>
        <translation>Điểm thẩm định:</translation>
    </message>
    <message>
        <source>Self score of the unit</source>
        <translation>Điểm tự đánh giá của đơn vị</translation>
    </message>
    <message>
        <source>Verified score</source>
        <translation>Điểm thẩm định</translation>
    </message>
    <message>
        <source>Use the rule&apos;s</source>
        <translation>Lấy theo cách chấm</translation>
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
        <source>not found</source>
        <translation>không tìm thấy</translation>
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
        <translation>Đã lưu mọi thứ</translation>
    </message>
    <message>
        <source>Changes only on this laptop: %1</source>
        <translation>Thay đổi chỉ có trên máy này: %1</translation>
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
</context>
<context>
    <name>dkt::gui::VisitBar</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Đã đánh giá %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1/%2 điểm</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcomings</source>
        <translation>
            <numerusform>%n tồn tại, hạn chế</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Type a unit&apos;s name, with or without marks</source>
        <translation>Gõ tên đơn vị, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>State of the visit</source>
        <translation>Trạng thái cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Answered items</source>
        <translation>Nội dung đã đánh giá</translation>
    </message>
</context>
<context>
    <name>dkt::gui::VisitPage</name>
    <message>
        <source>Visit</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
</context>
<context>
    <name>dkt::gui::VisitView</name>
    <message>
        <source>Every listed item is answered.</source>
        <translation>Mọi nội dung trong danh sách đã được đánh giá.</translation>
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
<context>
    <name>main</name>
    <message>
        <source>Inspection delegations, offline</source>
        <translation>Đoàn kiểm tra, làm việc không cần mạng</translation>
    </message>
    <message>
        <source>Open a fresh sample dossier</source>
        <translation>Mở một hồ sơ mẫu mới</translation>
    </message>
    <message>
        <source>First page to show</source>
        <translation>Trang hiện đầu tiên</translation>
    </message>
    <message>
        <source>Language, this time only</source>
        <translation>Ngôn ngữ, chỉ cho lần này</translation>
    </message>
    <message>
        <source>Theme, this time only</source>
        <translation>Giao diện, chỉ cho lần này</translation>
    </message>
    <message>
        <source>Dossier to open</source>
        <translation>Hồ sơ cần mở</translation>
    </message>
</context>
</TS>
