<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>DocxTableText</name>
    <message>
        <source>A table of the paper has a row with too many cells.</source>
        <translation>Có một bảng trong văn bản có dòng thừa ô.</translation>
    </message>
</context>
<context>
    <name>LayoutRanges</name>
    <message>
        <source>Top margin</source>
        <translation>Lề trên</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Lề dưới</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Lề trái</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Lề phải</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Tiêu đề mục</translation>
    </message>
    <message>
        <source>First line indent</source>
        <translation>Lùi đầu dòng</translation>
    </message>
    <message>
        <source>Gap between paragraphs</source>
        <translation>Khoảng cách đoạn</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Giãn dòng</translation>
    </message>
    <message>
        <source>National title</source>
        <translation>Quốc hiệu</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Tiêu ngữ</translation>
    </message>
    <message>
        <source>Governing body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Địa danh, thời gian</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Subject of a letter</source>
        <translation>Trích yếu công văn</translation>
    </message>
    <message>
        <source>Signer&apos;s post</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Signer&apos;s name</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>&quot;Recipients&quot;</source>
        <translation>Từ “Nơi nhận”</translation>
    </message>
    <message>
        <source>List of recipients</source>
        <translation>Danh sách nơi nhận</translation>
    </message>
    <message>
        <source>Annex number</source>
        <translation>Số phụ lục</translation>
    </message>
    <message>
        <source>Annex title</source>
        <translation>Tiêu đề phụ lục</translation>
    </message>
    <message>
        <source>Annex reference</source>
        <translation>Dẫn chiếu phụ lục</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Số trang</translation>
    </message>
</context>
<context>
    <name>PackageCheckText</name>
    <message>
        <source>The file read back from the disk is not what was written. Save it to another disk.</source>
        <translation>Tệp đọc lại từ ổ đĩa không giống với nội dung đã ghi. Hãy lưu vào ổ đĩa khác.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Inspection report</source>
        <translation>Báo cáo kết quả kiểm tra</translation>
    </message>
    <message>
        <source>The whole campaign in one report, with its annexes.</source>
        <translation>Toàn bộ đợt kiểm tra trong một báo cáo, kèm phụ lục.</translation>
    </message>
    <message>
        <source>Remediation deadlines</source>
        <translation>Thời hạn khắc phục</translation>
    </message>
    <message>
        <source>Who must put what right by when, as it stands today.</source>
        <translation>Đơn vị nào phải khắc phục việc gì, đến khi nào, tính đến hôm nay.</translation>
    </message>
    <message>
        <source>Minutes of the inspection</source>
        <translation>Biên bản kiểm tra</translation>
    </message>
    <message>
        <source>For one unit, to be signed on the spot by both sides.</source>
        <translation>Lập cho từng đơn vị, hai bên ký ngay tại buổi làm việc.</translation>
    </message>
    <message>
        <source>Extract for the unit</source>
        <translation>Trích báo cáo gửi đơn vị</translation>
    </message>
    <message>
        <source>What the report says about one unit, to send to it.</source>
        <translation>Nội dung báo cáo về một đơn vị, để gửi đơn vị đó.</translation>
    </message>
    <message>
        <source>Schedule of visits</source>
        <translation>Kế hoạch, lịch kiểm tra</translation>
    </message>
    <message>
        <source>Which unit is visited when, by which team and how.</source>
        <translation>Đơn vị nào được kiểm tra ngày nào, do tổ nào, theo hình thức nào.</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>Phiếu kiểm tra trống</translation>
    </message>
    <message>
        <source>The checklist with room to fill in by hand, for one unit.</source>
        <translation>Bộ tiêu chí có chỗ để ghi tay, cho một đơn vị.</translation>
    </message>
</context>
<context>
    <name>RenderingSteps</name>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
</context>
<context>
    <name>XlsxSheetPartText</name>
    <message>
        <source>“%1” has more rows than an Excel sheet can hold. Save it as CSV.</source>
        <translation>“%1” có nhiều dòng hơn mức một trang tính Excel chứa được. Hãy lưu thành CSV.</translation>
    </message>
    <message>
        <source>A list has a row with too many cells.</source>
        <translation>Có danh sách chứa dòng thừa ô.</translation>
    </message>
</context>
<context>
    <name>XmlOutput</name>
    <message>
        <source>The file could not be written to its end.</source>
        <translation>Không ghi được trọn vẹn tệp. Hãy lưu lại hoặc chọn ổ đĩa khác.</translation>
    </message>
</context>
<context>
    <name>ZipOutput</name>
    <message>
        <source>The file could not be written to its end.</source>
        <translation>Không ghi được trọn vẹn tệp. Hãy lưu lại hoặc chọn ổ đĩa khác.</translation>
    </message>
</context>
<context>
    <name>dkt::ChecklistFile</name>
    <message>
        <source>A checklist is written as .xlsx or .json; “%1” ends in neither.</source>
        <translation>Bộ tiêu chí được ghi ra .xlsx hoặc .json; “%1” không có đuôi nào trong hai đuôi đó.</translation>
    </message>
</context>
<context>
    <name>dkt::XlsxSheet</name>
    <message>
        <source>A list without columns cannot be saved.</source>
        <translation>Không lưu được danh sách không có cột nào.</translation>
    </message>
</context>
<context>
    <name>dkt::doc::LayoutJson</name>
    <message>
        <source>Layout: &quot;%1&quot; is no number; the decree&apos;s value is used.</source>
        <translation>Trình bày: “%1” không phải là số; dùng giá trị theo nghị định.</translation>
    </message>
    <message>
        <source>Layout: &quot;%1&quot; cannot be %2; %3 is used.</source>
        <translation>Trình bày: “%1” không thể là %2; dùng %3.</translation>
    </message>
    <message>
        <source>Layout: the font&apos;s name cannot be read; %1 is used.</source>
        <translation>Trình bày: không đọc được tên phông chữ; dùng %1.</translation>
    </message>
    <message>
        <source>The layout of papers cannot be read; the decree&apos;s is used.</source>
        <translation>Không đọc được thông số trình bày văn bản; dùng thông số theo nghị định.</translation>
    </message>
</context>
</TS>
