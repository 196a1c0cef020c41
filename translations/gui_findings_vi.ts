<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Severity</source>
        <translation>Xếp &amp;mức độ</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>&amp;Phạm vi</translation>
    </message>
    <message>
        <source>&amp;Write the table to a file</source>
        <translation>&amp;Ghi bảng ra tệp</translation>
    </message>
    <message>
        <source>&amp;Open in the visit</source>
        <translation>Mở tr&amp;ong cuộc kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Chép dạng bảng</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>&amp;Tìm kiếm</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Hiện tất cả</translation>
    </message>
    <message>
        <source>&amp;Serious</source>
        <translation>&amp;Nghiêm trọng</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Trung bình</translation>
    </message>
    <message>
        <source>M&amp;inor</source>
        <translation>N&amp;hẹ</translation>
    </message>
    <message>
        <source>&amp;Not rated</source>
        <translation>&amp;Chưa xếp mức</translation>
    </message>
    <message>
        <source>&amp;All units</source>
        <translation>&amp;Tất cả các đơn vị</translation>
    </message>
    <message>
        <source>&amp;Most units</source>
        <translation>&amp;Hầu hết các đơn vị</translation>
    </message>
    <message>
        <source>&amp;Some units</source>
        <translation>&amp;Một số đơn vị</translation>
    </message>
    <message>
        <source>&amp;Named units</source>
        <translation>Các đơn vị &amp;nêu tên</translation>
    </message>
    <message>
        <source>N&amp;o extent</source>
        <translation>&amp;Chưa xác định</translation>
    </message>
    <message>
        <source>&amp;Excel…</source>
        <translation>&amp;Excel…</translation>
    </message>
    <message>
        <source>&amp;Text table (CSV)…</source>
        <translation>Bảng dạng &amp;văn bản (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Decide the conflict</source>
        <translation>&amp;Quyết định xung đột</translation>
    </message>
    <message>
        <source>Histor&amp;y of this field</source>
        <translation>Nhật &amp;ký của ô này</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FindingFilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Mọi mức độ</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Mọi tình trạng</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Complete or not</source>
        <translation>Đủ và thiếu</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>Thiếu kiến nghị</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Thiếu thời hạn</translation>
    </message>
    <message>
        <source>No legal basis</source>
        <translation>Thiếu căn cứ pháp lý</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>Chưa xếp mức</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Không gộp</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Gộp theo lĩnh vực</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Gộp theo đơn vị</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Mọi đơn vị</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Mọi tổ</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Tìm nhận xét</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ kiểm tra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Phần còn thiếu</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gộp nhóm</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Without a section</source>
        <translation>Không thuộc lĩnh vực</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FindingPreview</name>
    <message>
        <source>Choose a finding to read it in full.</source>
        <translation>Hãy chọn một nhận xét để đọc đầy đủ.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
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
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FindingsModel</name>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ kiểm tra</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
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
        <source>Recommendation</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Without a section</source>
        <translation>Không thuộc lĩnh vực</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Nhận xét</translation>
    </message>
    <message numerus="yes">
        <source>%n findings copied as a table.</source>
        <translation>
            <numerusform>Đã chép %n nhận xét dạng bảng.</numerusform>
        </translation>
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
        <source>Write the findings shown</source>
        <translation>Ghi các nhận xét đang hiện</translation>
    </message>
</context>
<context>
    <name>dkt::gui::FindingsWidget</name>
    <message>
        <source>No findings yet. They are recorded on the visit page, item by item.</source>
        <translation>Chưa có nhận xét nào. Nhận xét được ghi ở trang Cuộc kiểm tra, theo từng nội dung.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n nhận xét</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 findings</source>
        <translation>%1 trên %2 nhận xét</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 quá hạn</translation>
    </message>
    <message>
        <source>Findings of all units</source>
        <translation>Nhận xét của mọi đơn vị</translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation>Toàn văn nhận xét</translation>
    </message>
</context>
</TS>
