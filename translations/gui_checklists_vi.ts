<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import a checklist…</source>
        <translation>&amp;Nhập bộ tiêu chí…</translation>
    </message>
    <message>
        <source>&amp;Search the checklist</source>
        <translation>&amp;Tìm trong bộ tiêu chí</translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation>&amp;Xuất ra Excel…</translation>
    </message>
    <message>
        <source>Empty &amp;form as a paper…</source>
        <translation>&amp;Phiếu kiểm tra trống…</translation>
    </message>
    <message>
        <source>&amp;Print the empty form…</source>
        <translation>&amp;In phiếu trống…</translation>
    </message>
    <message>
        <source>&amp;Use for all planned visits</source>
        <translation>&amp;Dùng cho mọi cuộc kiểm tra dự kiến</translation>
    </message>
    <message>
        <source>&amp;Remove from the dossier</source>
        <translation>&amp;Bỏ khỏi hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Write a new checklist</source>
        <translation>&amp;Soạn bộ tiêu chí mới</translation>
    </message>
    <message>
        <source>E&amp;dit the draft</source>
        <translation>Sử&amp;a bản thảo</translation>
    </message>
    <message>
        <source>New &amp;version</source>
        <translation>Phiên bản &amp;mới</translation>
    </message>
    <message>
        <source>Dup&amp;licate as a draft</source>
        <translation>Nhân bản &amp;làm bản thảo</translation>
    </message>
    <message>
        <source>&amp;Compare with the version before…</source>
        <translation>S&amp;o với phiên bản trước…</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ChecklistListModel</name>
    <message>
        <source>(without a title)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cuộc kiểm tra</numerusform>
        </translation>
    </message>
    <message>
        <source>not used</source>
        <translation>chưa dùng</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bản thảo</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>đã ban hành</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Được dùng ở</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ChecklistsPage</name>
    <message>
        <source>Imported: %1</source>
        <translation>Đã nhập: %1</translation>
    </message>
    <message>
        <source>This checklist is in the dossier already: %1</source>
        <translation>Bộ tiêu chí này đã có trong hồ sơ: %1</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Xuất bộ tiêu chí</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Bảng tính Excel</translation>
    </message>
    <message>
        <source>Empty form as a paper</source>
        <translation>Phiếu kiểm tra trống</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Đã ghi và kiểm tra lại: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Laying out the form</source>
        <translation>Đang dàn trang phiếu</translation>
    </message>
    <message numerus="yes">
        <source>%n planned visits use “%1” now.</source>
        <translation>
            <numerusform>%n cuộc kiểm tra dự kiến đã chuyển sang dùng “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>No planned visit is waiting for another checklist: visits that have begun keep theirs.</source>
        <translation>Không có cuộc kiểm tra dự kiến nào cần đổi bộ tiêu chí: các cuộc đã bắt đầu giữ nguyên bộ tiêu chí của mình.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Đã bỏ: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản sao)</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ChecklistsView</name>
    <message>
        <source>No checklists yet</source>
        <translation>Chưa có bộ tiêu chí</translation>
    </message>
    <message>
        <source>Checklists of this dossier</source>
        <translation>Các bộ tiêu chí của hồ sơ</translation>
    </message>
    <message>
        <source>A checklist says what is asked at every unit, and how it is scored. Import the one you have in Excel (or drop its file here), or write a new one.</source>
        <translation>Bộ tiêu chí cho biết phải kiểm tra những nội dung gì tại từng đơn vị và chấm điểm ra sao. Hãy nhập bộ tiêu chí đang có trong Excel (hoặc kéo thả tệp vào đây), hoặc soạn bộ mới.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ImportColumnsPage</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ẩn)</translation>
    </message>
    <message>
        <source>✓ Recognised from last time</source>
        <translation>✓ Đã nhận ra từ lần nhập trước</translation>
    </message>
    <message>
        <source>%1 rows below the header: %2 sections, %3 criteria, %4 items with %5 points, %6 sums and limits, %7 set aside.</source>
        <translation>%1 dòng dưới tiêu đề: %2 lĩnh vực, %3 tiêu chí, %4 nội dung với %5 điểm, %6 dòng tổng và giới hạn, %7 dòng để riêng.</translation>
    </message>
    <message>
        <source>What do the columns hold?</source>
        <translation>Mỗi cột chứa gì?</translation>
    </message>
    <message>
        <source>S&amp;heet:</source>
        <translation>T&amp;rang tính:</translation>
    </message>
    <message>
        <source>Header &amp;rows:</source>
        <translation>&amp;Dòng tiêu đề:</translation>
    </message>
    <message>
        <source>First row of the header</source>
        <translation>Dòng đầu của tiêu đề</translation>
    </message>
    <message>
        <source>Last row of the header</source>
        <translation>Dòng cuối của tiêu đề</translation>
    </message>
    <message>
        <source>Selected rows are the h&amp;eader</source>
        <translation>Lấy dòng đang &amp;chọn làm tiêu đề</translation>
    </message>
    <message>
        <source>The sheet as it stands in its file</source>
        <translation>Trang tính như trong tệp</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ImportResultPage</name>
    <message>
        <source>%1 items with %2 points are ready to be imported.</source>
        <translation>%1 nội dung với %2 điểm đã sẵn sàng để nhập.</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks want a look: go back to see where.</source>
        <translation>
            <numerusform>Có %n lưu ý cần xem: quay lại bước trước để biết ở đâu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sheet cannot be imported yet: %1 Mend it in its program, save it, and choose it again.</source>
        <translation>Chưa thể nhập trang tính này: %1 Hãy sửa trong chương trình của tệp, lưu lại rồi chọn lại.</translation>
    </message>
    <message>
        <source>Is this the checklist?</source>
        <translation>Bộ tiêu chí đã đúng chưa?</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Phiên bản:</translation>
    </message>
    <message>
        <source>such as 2026</source>
        <translation>ví dụ 2026</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ImportSession</name>
    <message>
        <source>Reading the sheet</source>
        <translation>Đang đọc trang tính</translation>
    </message>
    <message>
        <source>Pasted checklist</source>
        <translation>Bộ tiêu chí đã dán</translation>
    </message>
    <message>
        <source>No header was found in this sheet. Select the row with the headings, press “Selected rows are the header”, and say what each column holds.</source>
        <translation>Không tìm thấy dòng tiêu đề trong trang tính này. Hãy chọn dòng có tên các cột, bấm “Lấy dòng đang chọn làm tiêu đề” rồi cho biết mỗi cột chứa gì.</translation>
    </message>
    <message>
        <source>No column has the role “Content” yet: choose the one with the titles.</source>
        <translation>Chưa có cột nào là “Nội dung”: hãy chọn cột chứa tên các nội dung.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ImportSourcePage</name>
    <message>
        <source>Import a checklist</source>
        <translation>Nhập bộ tiêu chí</translation>
    </message>
    <message>
        <source>Sheets and checklists</source>
        <translation>Bảng tính và bộ tiêu chí</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>Where is the checklist?</source>
        <translation>Bộ tiêu chí ở đâu?</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, CSV and JSON files are read; the file itself is never changed. Title rows, merged headings, sums and notes around the table are recognised.</source>
        <translation>Đọc được tệp Excel, LibreOffice, CSV và JSON; tệp gốc không bao giờ bị thay đổi. Dòng tên bảng, ô tiêu đề gộp, dòng tổng và ghi chú quanh bảng được tự nhận ra.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Chọn tệp…</translation>
    </message>
    <message>
        <source>&amp;Paste cells copied in Excel</source>
        <translation>&amp;Dán các ô đã chép từ Excel</translation>
    </message>
    <message>
        <source>Or drop the file on this window, or press Ctrl+V. When pasting, copy the headings too.</source>
        <translation>Cũng có thể kéo thả tệp vào cửa sổ này hoặc nhấn Ctrl+V. Khi dán, hãy chép cả dòng tiêu đề.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Dừn&amp;g</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Tiến độ đọc</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ImportWizard</name>
    <message>
        <source>Import a checklist</source>
        <translation>Nhập bộ tiêu chí</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Tiếp &gt;</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>dkt::gui::OutlineDetails</name>
    <message>
        <source>What the checklist says about the chosen row</source>
        <translation>Bộ tiêu chí nói gì về dòng đang chọn</translation>
    </message>
    <message>
        <source>gives the full points</source>
        <translation>được trọn điểm</translation>
    </message>
    <message>
        <source>is left out, the rest is rescaled</source>
        <translation>được loại ra, phần còn lại quy đổi theo tỷ lệ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Scoring rule</source>
        <translation>Cách chấm</translation>
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
        <source>An item that did not arise</source>
        <translation>Nội dung không phát sinh</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Points of its items</source>
        <translation>Tổng điểm các nội dung</translation>
    </message>
    <message>
        <source>Points stated</source>
        <translation>Điểm ghi trong bảng</translation>
    </message>
    <message>
        <source>The stated points and the sum of the items differ.</source>
        <translation>Điểm ghi trong bảng khác với tổng điểm các nội dung.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Gồm</translation>
    </message>
    <message>
        <source>%1 sections, %2 criteria, %3 items</source>
        <translation>%1 lĩnh vực, %2 tiêu chí, %3 nội dung</translation>
    </message>
    <message>
        <source>Bonus points, at most</source>
        <translation>Điểm thưởng tối đa</translation>
    </message>
    <message>
        <source>Penalty points, at most</source>
        <translation>Điểm trừ tối đa</translation>
    </message>
</context>
<context>
    <name>dkt::gui::OutlineModel</name>
    <message>
        <source>The points stated here are %1, those of its items come to %2.</source>
        <translation>Ở đây ghi %1 điểm, tổng điểm các nội dung là %2.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Section, criterion, item</source>
        <translation>Lĩnh vực, tiêu chí, nội dung</translation>
    </message>
</context>
<context>
    <name>dkt::gui::OutlineTree</name>
    <message>
        <source>Search the checklist</source>
        <translation>Tìm trong bộ tiêu chí</translation>
    </message>
    <message>
        <source>Search the checklist, with or without marks</source>
        <translation>Tìm trong bộ tiêu chí, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Nothing matches this search.</source>
        <translation>Không có kết quả nào.</translation>
    </message>
    <message>
        <source>Sections, criteria and items</source>
        <translation>Lĩnh vực, tiêu chí và nội dung</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ProblemModel</name>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Content of the row</source>
        <translation>Nội dung dòng</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ProblemTabs</name>
    <message>
        <source>Remarks (%1)</source>
        <translation>Lưu ý (%1)</translation>
    </message>
    <message>
        <source>Rows set aside (%1)</source>
        <translation>Dòng để riêng (%1)</translation>
    </message>
    <message>
        <source>Remarks on the sheet</source>
        <translation>Lưu ý về trang tính</translation>
    </message>
    <message>
        <source>Rows that are no part of the checklist</source>
        <translation>Các dòng không thuộc bộ tiêu chí</translation>
    </message>
</context>
<context>
    <name>dkt::gui::RoleHeader</name>
    <message>
        <source>— not read</source>
        <translation>— không đọc</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Cột %1 chứa gì</translation>
    </message>
</context>
<context>
    <name>dkt::gui::RoleNames</name>
    <message>
        <source>Number (STT)</source>
        <translation>Số thứ tự (STT)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Points, at most</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Self score (to fill in)</source>
        <translation>Điểm tự đánh giá (để điền)</translation>
    </message>
    <message>
        <source>Verified score (to fill in)</source>
        <translation>Điểm thẩm định (để điền)</translation>
    </message>
    <message>
        <source>Scoring rule</source>
        <translation>Cách chấm</translation>
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
        <source>Requirement</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Answer (to fill in)</source>
        <translation>Kết quả (để điền)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Level of the row</source>
        <translation>Cấp của dòng</translation>
    </message>
</context>
</TS>
