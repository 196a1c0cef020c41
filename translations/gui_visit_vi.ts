<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Actions</name>
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
        <source>&amp;Borrow a wording</source>
        <translation>Tham khả&amp;o cách ghi</translation>
    </message>
    <message>
        <source>Filter items b&amp;y state</source>
        <translation>Lọc nội dung th&amp;eo tình trạng</translation>
    </message>
    <message>
        <source>S&amp;elf scores in a column</source>
        <translation>&amp;Bảng nhập điểm tự đánh giá</translation>
    </message>
    <message>
        <source>Visit &amp;data</source>
        <translation>&amp;Sửa thông tin cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Thêm tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Attach what is on the clipboard</source>
        <translation>Dán làm tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Only my visits</source>
        <translation>Chỉ các cuộc kiểm tra của tôi</translation>
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
    <message>
        <source>No section of this checklist is yours: Plan says which member looks at which sections.</source>
        <translation>Bạn chưa được phân công lĩnh vực nào của bộ tiêu chí này: trang Kế hoạch ghi thành viên nào phụ trách lĩnh vực nào.</translation>
    </message>
    <message>
        <source>My sections</source>
        <translation>Lĩnh vực của tôi</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Thay đổi hôm nay</translation>
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
    <name>dkt::gui::EvidenceModel</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <translation>Không có trên máy này</translation>
    </message>
    <message>
        <source>%1 (not on this laptop)</source>
        <translation>%1 (không có trên máy này)</translation>
    </message>
</context>
<context>
    <name>dkt::gui::EvidencePane</name>
    <message>
        <source>Attach evidence</source>
        <translation>Thêm tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Photos, scans and files that show what is written here</source>
        <translation>Ảnh chụp, bản quét, tệp chứng minh cho điều ghi ở đây</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Attaches the picture or the files on the clipboard</source>
        <translation>Đính kèm hình hoặc tệp trong bảng nhớ tạm</translation>
    </message>
    <message>
        <source>or drop files here</source>
        <translation>hoặc thả tệp vào đây</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Reading evidence</source>
        <translation>Đang đọc tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>picture %1.png</source>
        <translation>hình %1.png</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor files.</source>
        <translation>Bảng nhớ tạm không có hình hay tệp nào.</translation>
    </message>
    <message>
        <source>“%1” was taken off; undo brings it back.</source>
        <translation>Đã bỏ “%1”; hoàn tác sẽ lấy lại.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Bỏ</translation>
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
        <translation>Hậu quả</translation>
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
    <name>dkt::gui::FinishDialog</name>
    <message numerus="yes">
        <source>%n items without an answer</source>
        <translation>
            <numerusform>%n nội dung chưa đánh giá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items not fully met without a shortcoming written down</source>
        <translation>
            <numerusform>%n nội dung chưa đạt đủ mà chưa ghi tồn tại, hạn chế</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items waiting for points</source>
        <translation>
            <numerusform>%n nội dung chờ chấm điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortcomings without a recommendation</source>
        <translation>
            <numerusform>%n tồn tại, hạn chế chưa có kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortcomings without a legal basis</source>
        <translation>
            <numerusform>%n tồn tại, hạn chế chưa có căn cứ pháp lý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items on which two people disagree</source>
        <translation>
            <numerusform>%n nội dung hai người ghi khác nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of the visit</source>
        <translation>Ngày kiểm tra</translation>
    </message>
    <message>
        <source>Who took part for the unit</source>
        <translation>Thành phần làm việc phía đơn vị</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Kết thúc cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Still missing at %1. Choose a line to go there, or finish all the same.</source>
        <translation>Tại %1 còn thiếu những việc sau. Hãy chọn một dòng để đến đó, hoặc vẫn kết thúc.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Những gì còn thiếu</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Đến đó</translation>
    </message>
    <message>
        <source>Finish all the same</source>
        <translation>Vẫn kết thúc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
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
    <name>dkt::gui::SelfScoreModel</name>
    <message>
        <source>Above the item&apos;s points</source>
        <translation>Cao hơn điểm của nội dung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Self score</source>
        <translation>Điểm tự đánh giá</translation>
    </message>
</context>
<context>
    <name>dkt::gui::SelfScorePane</name>
    <message>
        <source>All sections</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>The clipboard holds no column of numbers.</source>
        <translation>Bảng nhớ tạm không có cột số nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n scores pasted</source>
        <translation>
            <numerusform>Đã dán %n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1 of %2</source>
        <translation>Tổng %1 trên %2</translation>
    </message>
    <message>
        <source>Back to the item</source>
        <translation>Về nội dung</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Self scores of the unit</source>
        <translation>Điểm tự đánh giá của đơn vị</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ShareKeeper</name>
    <message>
        <source>This unit is given to %1. Edit all the same?</source>
        <translation>Đơn vị này đã được phân công cho %1. Vẫn sửa?</translation>
    </message>
    <message>
        <source>Section %1 of this unit is given to %2. Edit all the same?</source>
        <translation>Lĩnh vực %1 của đơn vị này đã được phân công cho %2. Vẫn sửa?</translation>
    </message>
    <message>
        <source>Edit all the same</source>
        <translation>Vẫn sửa</translation>
    </message>
    <message>
        <source>For this part it is not asked again until the dossier is opened anew or somebody else sits down.</source>
        <translation>Chương trình sẽ không hỏi lại về phần này cho đến khi mở lại hồ sơ hoặc đổi người dùng.</translation>
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
    <name>dkt::gui::VisitHead</name>
    <message>
        <source>“%1” is no day: write it as 05/11/2026.</source>
        <translation>“%1” không phải là ngày: hãy ghi như 05/11/2026.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Way of inspecting</source>
        <translation>Hình thức kiểm tra</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Kết hợp với</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ kiểm tra</translation>
    </message>
    <message>
        <source>Who took part for the unit, one on a line</source>
        <translation>Thành phần làm việc phía đơn vị, mỗi người một dòng</translation>
    </message>
</context>
<context>
    <name>dkt::gui::VisitListModel</name>
    <message>
        <source>mine</source>
        <translation>của tôi</translation>
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
    <message>
        <source>No other unit has words for this yet.</source>
        <translation>Chưa đơn vị nào khác có nội dung ghi cho mục này.</translation>
    </message>
    <message>
        <source>Write what was found, then attach what shows it.</source>
        <translation>Hãy ghi nhận xét trước, rồi đính kèm tài liệu chứng minh.</translation>
    </message>
    <message>
        <source>No visit is given to %1; all of them are listed.</source>
        <translation>Chưa phân công cuộc kiểm tra nào cho %1; danh sách vẫn gồm tất cả.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::WordingsPopup</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 và %n đơn vị khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search among %n wordings</source>
        <translation>
            <numerusform>Tìm trong %n cách ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Search wordings, with or without marks</source>
        <translation>Tìm cách ghi, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Wordings used at other units</source>
        <translation>Cách ghi ở các đơn vị khác</translation>
    </message>
    <message>
        <source>Enter inserts, Esc closes</source>
        <translation>Enter để chèn, Esc để đóng</translation>
    </message>
</context>
</TS>
