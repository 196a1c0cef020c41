<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::gui::ChecklistEditor</name>
    <message>
        <source>Issue</source>
        <translation>Ban hành</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>What is marked as an error below the tree stands in the way.</source>
        <translation>Còn lỗi nêu ở bên dưới nên chưa ban hành được.</translation>
    </message>
    <message>
        <source>Make it a checklist that visits can use. It cannot be changed then; a change is a new version.</source>
        <translation>Thành bộ tiêu chí dùng được cho các cuộc kiểm tra. Sau đó không sửa được nữa; muốn sửa thì lập phiên bản mới.</translation>
    </message>
    <message>
        <source>“%1” is issued; visits can use it now.</source>
        <translation>Đã ban hành “%1”; các cuộc kiểm tra có thể dùng.</translation>
    </message>
    <message>
        <source>Draft of a new checklist</source>
        <translation>Bản thảo bộ tiêu chí mới</translation>
    </message>
    <message>
        <source>Draft of a new version</source>
        <translation>Bản thảo phiên bản mới</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Đang gõ…</translation>
    </message>
    <message>
        <source>Saved in the dossier</source>
        <translation>Đã lưu trong hồ sơ</translation>
    </message>
    <message>
        <source>The draft stays in the dossier; go on with it any time.</source>
        <translation>Bản thảo vẫn nằm trong hồ sơ; lúc nào cũng làm tiếp được.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::CompareModel</name>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Scoring rule</source>
        <translation>Cách chấm điểm</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>lời văn</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>cách chấm</translation>
    </message>
    <message>
        <source>target</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Chuyển chỗ</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Khác biệt</translation>
    </message>
</context>
<context>
    <name>dkt::gui::DraftKeeper</name>
    <message>
        <source>What was typed before the program stopped was taken back.</source>
        <translation>Đã lấy lại những gì gõ dở trước khi chương trình dừng.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::DraftTree</name>
    <message>
        <source>Sections, criteria and items of the checklist</source>
        <translation>Lĩnh vực, tiêu chí và nội dung của bộ tiêu chí</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Add a section (Alt+Shift+Insert)</source>
        <translation>Thêm lĩnh vực (Alt+Shift+Insert)</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Add a criterion (Alt+Insert)</source>
        <translation>Thêm tiêu chí (Alt+Insert)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Add an item (Insert)</source>
        <translation>Thêm nội dung (Insert)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Nhân bản (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete what is chosen (Delete); undo brings it back</source>
        <translation>Xóa mục đang chọn (Delete); hoàn tác sẽ lấy lại được</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move up, also into the criterion before (Alt+Shift+Up)</source>
        <translation>Chuyển lên, kể cả sang tiêu chí trước (Alt+Shift+Lên)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Move down, also into the criterion behind (Alt+Shift+Down)</source>
        <translation>Chuyển xuống, kể cả sang tiêu chí sau (Alt+Shift+Xuống)</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Đánh số lại</translation>
    </message>
    <message>
        <source>Give every section, criterion and item a code by its place: I, 1.1, 1.1.1</source>
        <translation>Đánh lại mã cho mọi lĩnh vực, tiêu chí, nội dung theo vị trí: I, 1.1, 1.1.1</translation>
    </message>
    <message>
        <source>Paste items</source>
        <translation>Dán các nội dung</translation>
    </message>
    <message>
        <source>Paste rows copied from a spreadsheet as items: code, title, points, rule (Ctrl+V)</source>
        <translation>Dán các dòng sao chép từ bảng tính thành nội dung: mã, tên, điểm, cách chấm (Ctrl+V)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>There are no rows to paste: copy cells from a spreadsheet first, one item a row.</source>
        <translation>Không có dòng nào để dán: hãy sao chép các ô trong bảng tính trước, mỗi nội dung một dòng.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were pasted.</source>
        <translation>
            <numerusform>Đã dán %n nội dung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a title were left out.</source>
        <translation>
            <numerusform>Bỏ qua %n dòng không có tên.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::DraftTreeModel</name>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points of the items, of the points stated</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>(checklist without a title)</source>
        <translation>(bộ tiêu chí chưa có tên)</translation>
    </message>
    <message>
        <source>(section without a title)</source>
        <translation>(lĩnh vực chưa có tên)</translation>
    </message>
    <message>
        <source>(without a criterion)</source>
        <translation>(không có tiêu chí)</translation>
    </message>
    <message>
        <source>(item without a title)</source>
        <translation>(nội dung chưa có tên)</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated: %1 points; its items come to %2.</source>
        <translation>Ghi %1 điểm; cộng các nội dung được %2.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::IssueList</name>
    <message>
        <source>Nothing to remark: the checklist can be issued.</source>
        <translation>Không có gì phải lưu ý: có thể ban hành bộ tiêu chí.</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n lưu ý</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::MoveVisitsModel</name>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Uses now</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Answers carried over</source>
        <translation>Kết quả giữ được</translation>
    </message>
    <message>
        <source>Left to decide</source>
        <translation>Còn phải quyết định</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Phiên bản này</translation>
    </message>
    <message>
        <source>%1 (%2 with a proposal)</source>
        <translation>%1 (%2 có đề xuất)</translation>
    </message>
</context>
<context>
    <name>dkt::gui::NodeForm</name>
    <message>
        <source>Code:</source>
        <translation>Mã:</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>Nội dung:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Tên:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Phiên bản:</translation>
    </message>
    <message>
        <source>Points:</source>
        <translation>Điểm:</translation>
    </message>
    <message>
        <source>Points stated:</source>
        <translation>Điểm ghi trên bảng:</translation>
    </message>
    <message>
        <source>Bonus, at most:</source>
        <translation>Điểm thưởng tối đa:</translation>
    </message>
    <message>
        <source>Penalty, at most:</source>
        <translation>Điểm trừ tối đa:</translation>
    </message>
    <message>
        <source>Target:</source>
        <translation>Chỉ tiêu:</translation>
    </message>
    <message>
        <source>How the target compares</source>
        <translation>Cách so với chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation>Đơn vị của chỉ tiêu</translation>
    </message>
    <message>
        <source>Requirement:</source>
        <translation>Yêu cầu:</translation>
    </message>
    <message>
        <source>Guidance:</source>
        <translation>Hướng dẫn:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Tài liệu kiểm chứng:</translation>
    </message>
    <message>
        <source>Legal basis:</source>
        <translation>Căn cứ pháp lý:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Ghi chú:</translation>
    </message>
</context>
<context>
    <name>dkt::gui::RuleEditor</name>
    <message>
        <source>fully</source>
        <translation>đúng, đủ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Points off per fault:</source>
        <translation>Trừ cho mỗi lỗi:</translation>
    </message>
    <message>
        <source>Points when met:</source>
        <translation>Điểm khi đạt:</translation>
    </message>
    <message>
        <source>No rule: met gives the full points, not met none.</source>
        <translation>Không có cách chấm riêng: đạt được đủ điểm, không đạt được 0.</translation>
    </message>
    <message>
        <source>Kept as text, since it cannot be read for certain: a person gives the points. Choose how it is scored below to have it reckoned.</source>
        <translation>Giữ nguyên dạng chữ vì không đọc được chắc chắn: người chấm tự cho điểm. Muốn máy tính điểm, hãy chọn cách chấm ở dưới.</translation>
    </message>
    <message>
        <source>Scoring rule, as written:</source>
        <translation>Cách chấm điểm, như văn bản ghi:</translation>
    </message>
    <message>
        <source>Scored by:</source>
        <translation>Chấm theo:</translation>
    </message>
    <message>
        <source>A person (text)</source>
        <translation>Người chấm (dạng chữ)</translation>
    </message>
    <message>
        <source>Met or not</source>
        <translation>Đạt hoặc không</translation>
    </message>
    <message>
        <source>Sum of parts</source>
        <translation>Cộng các ý</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Thang điểm</translation>
    </message>
    <message>
        <source>Points off per fault</source>
        <translation>Trừ điểm theo lỗi</translation>
    </message>
    <message>
        <source>Choice of outcomes</source>
        <translation>Chọn một kết quả</translation>
    </message>
    <message>
        <source>never below:</source>
        <translation>không thấp hơn:</translation>
    </message>
    <message>
        <source>Scale of:</source>
        <translation>Thang theo:</translation>
    </message>
    <message>
        <source>Percentage (b out of a)</source>
        <translation>Tỷ lệ phần trăm (b trên a)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Percentage of the target</source>
        <translation>Phần trăm so với chỉ tiêu</translation>
    </message>
    <message>
        <source>Nothing arose:</source>
        <translation>Không phát sinh:</translation>
    </message>
    <message>
        <source>Left out, the rest is rescaled</source>
        <translation>Không tính, quy đổi phần còn lại</translation>
    </message>
    <message>
        <source>Gives the full points</source>
        <translation>Được đủ điểm</translation>
    </message>
    <message>
        <source>Lines of the rule</source>
        <translation>Các dòng của cách chấm</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Bỏ dòng đang chọn</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Hiểu là: %1</translation>
    </message>
    <message>
        <source>Set by hand, beside these words: %1</source>
        <translation>Đặt bằng tay, bên cạnh câu chữ trên: %1</translation>
    </message>
</context>
<context>
    <name>dkt::gui::RuleTableModel</name>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ý</translation>
    </message>
    <message>
        <source>From (≥)</source>
        <translation>Từ (≥)</translation>
    </message>
    <message>
        <source>Below (&lt;)</source>
        <translation>Dưới (&lt;)</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>Theo tỷ lệ</translation>
    </message>
</context>
<context>
    <name>dkt::gui::TryOutBox</name>
    <message>
        <source>Choose an outcome to see the points.</source>
        <translation>Hãy chọn kết quả để xem điểm.</translation>
    </message>
    <message>
        <source>= %1 of %2 points</source>
        <translation>= %1 / %2 điểm</translation>
    </message>
    <message>
        <source>= %1 points</source>
        <translation>= %1 điểm</translation>
    </message>
    <message>
        <source>Left out: the rest is rescaled.</source>
        <translation>Không tính: quy đổi theo phần còn lại.</translation>
    </message>
    <message>
        <source>The rule cannot tell yet: enter the figures, or a person gives the points.</source>
        <translation>Chưa tính được: hãy nhập số liệu, hoặc người chấm tự cho điểm.</translation>
    </message>
    <message>
        <source>The item has no points.</source>
        <translation>Nội dung này không có điểm.</translation>
    </message>
    <message>
        <source>Try the rule out</source>
        <translation>Thử cách chấm</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>Kết quả:</translation>
    </message>
</context>
<context>
    <name>dkt::gui::UnmatchedModel</name>
    <message>
        <source>(an item no checklist of the dossier has)</source>
        <translation>(nội dung không còn trong bộ tiêu chí nào của hồ sơ)</translation>
    </message>
    <message>
        <source>self score %1</source>
        <translation>điểm tự đánh giá %1</translation>
    </message>
    <message>
        <source>verified score %1</source>
        <translation>điểm thẩm định %1</translation>
    </message>
    <message>
        <source>Item before</source>
        <translation>Nội dung ở bản cũ</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Đã ghi nhận</translation>
    </message>
    <message>
        <source>Proposed item</source>
        <translation>Nội dung đề xuất</translation>
    </message>
    <message>
        <source>— none: choose an item, or leave it</source>
        <translation>— chưa có: hãy chọn nội dung, hoặc giữ nguyên</translation>
    </message>
    <message>
        <source>other %1</source>
        <translation>khác %1</translation>
    </message>
</context>
<context>
    <name>dkt::gui::UnmatchedView</name>
    <message>
        <source>⚠ The proposed item has an answer already; carrying over replaces it.</source>
        <translation>⚠ Nội dung đề xuất đã có kết quả đánh giá; chuyển sang sẽ thay kết quả đó.</translation>
    </message>
    <message>
        <source>Visit:</source>
        <translation>Cuộc kiểm tra:</translation>
    </message>
    <message>
        <source>Nothing is left to decide at this visit.</source>
        <translation>Cuộc kiểm tra này không còn gì phải quyết định.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were recorded for items that this version does not have. Carry each over to an item, or leave it where it is; nothing is deleted.</source>
        <translation>
            <numerusform>Có %n ghi nhận cho các nội dung mà phiên bản này không có. Hãy chuyển từng ghi nhận sang một nội dung, hoặc giữ nguyên; không có gì bị xóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left to decide</source>
        <translation>Những gì còn phải quyết định</translation>
    </message>
    <message>
        <source>Carry over to:</source>
        <translation>Chuyển sang:</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Chuyển sang</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>An answer stays with the item of the earlier version; a finding stays with the visit as a whole.</source>
        <translation>Kết quả đánh giá ở lại với nội dung của bản cũ; nhận xét ở lại với cả cuộc kiểm tra.</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Nhận mọi đề xuất</translation>
    </message>
</context>
<context>
    <name>dkt::gui::VersionCompare</name>
    <message>
        <source>There is no version before this one.</source>
        <translation>Trước phiên bản này không có phiên bản nào.</translation>
    </message>
    <message>
        <source>%1 → %2: %3 the same, %4 changed, %5 added, %6 removed, %7 moved.</source>
        <translation>%1 → %2: %3 giữ nguyên, %4 sửa, %5 thêm mới, %6 bỏ, %7 chuyển chỗ.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n visits to this version</source>
        <translation>
            <numerusform>Chuyển %n cuộc kiểm tra sang phiên bản này</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to this version</source>
        <translation>Chuyển sang phiên bản này</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>So sánh phiên bản</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Những gì thay đổi</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Các cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Left to decide</source>
        <translation>Còn phải quyết định</translation>
    </message>
    <message>
        <source>Choose the visits that are to use this version. Answers to items that are the same carry over by themselves; the others wait to be decided. Nothing is deleted.</source>
        <translation>Hãy chọn những cuộc kiểm tra sẽ dùng phiên bản này. Kết quả của các nội dung giữ nguyên tự chuyển theo; những kết quả khác chờ quyết định. Không có gì bị xóa.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Các khác biệt</translation>
    </message>
    <message>
        <source>The chosen difference, before and after</source>
        <translation>Khác biệt đang chọn, trước và sau</translation>
    </message>
    <message>
        <source>Visits that use a version of this checklist</source>
        <translation>Các cuộc kiểm tra dùng một phiên bản của bộ tiêu chí này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
</TS>
