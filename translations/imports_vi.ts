<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>SheetReader</name>
    <message>
        <source>a PDF document</source>
        <translation>một tài liệu PDF</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>một văn bản RTF</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>một trang web (HTML)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>một tệp XML</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>một tệp JSON</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>một hình ảnh</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>một tệp nén</translation>
    </message>
    <message>
        <source>a sheet of Excel 4 or older</source>
        <translation>một bảng tính của Excel 4 hoặc cũ hơn</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>một tệp không rõ loại</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”: choose one of %3.</source>
        <translation>“%1” không có trang tính “%2”: hãy chọn một trong các trang %3.</translation>
    </message>
    <message>
        <source>The letters were taken for the old encoding %1 and converted to Unicode: check the accents.</source>
        <translation>Chữ được coi là bảng mã cũ %1 và đã chuyển sang Unicode: hãy kiểm tra lại dấu.</translation>
    </message>
    <message>
        <source>The file is not in Unicode and was read as Windows-1258: check the accents, or save it as CSV UTF-8 or .xlsx.</source>
        <translation>Tệp không dùng Unicode nên được đọc theo Windows-1258: hãy kiểm tra lại dấu, hoặc lưu lại thành CSV UTF-8 hay .xlsx.</translation>
    </message>
    <message>
        <source>a text is longer than a cell may hold (is a quotation mark not closed?)</source>
        <translation>có đoạn chữ dài hơn mức một ô chứa được (có thể thiếu dấu ngoặc kép đóng)</translation>
    </message>
    <message>
        <source>The quotation mark that opens %1 is never closed: everything after it is one value. Close it and read the file again.</source>
        <translation>Dấu ngoặc kép mở ở %1 chưa được đóng: mọi thứ sau đó thành một giá trị. Hãy thêm dấu đóng rồi đọc lại tệp.</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>tệp có hơn %1 trang tính</translation>
    </message>
    <message>
        <source>a text is longer than a cell may hold</source>
        <translation>có đoạn chữ dài hơn mức một ô chứa được</translation>
    </message>
    <message>
        <source>there are more than %1 rows</source>
        <translation>có hơn %1 dòng</translation>
    </message>
    <message>
        <source>there are more than %1 columns</source>
        <translation>có hơn %1 cột</translation>
    </message>
    <message>
        <source>another OpenDocument file</source>
        <translation>một tệp OpenDocument loại khác</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: check that the file exists and that you may read it.</source>
        <translation>Không mở được “%1”: hãy kiểm tra xem tệp có tồn tại và bạn có quyền đọc không.</translation>
    </message>
    <message>
        <source>“%1” is an empty file (0 bytes): copy or download it again.</source>
        <translation>“%1” là tệp rỗng (0 byte): hãy sao chép hoặc tải lại.</translation>
    </message>
    <message>
        <source>“%1” is too large (%2 MB, at most %3 MB): keep only the sheet to be read and save it again.</source>
        <translation>“%1” quá lớn (%2 MB, tối đa %3 MB): hãy chỉ giữ trang tính cần đọc rồi lưu lại.</translation>
    </message>
    <message>
        <source>“%1” is incomplete, its end is missing: copy or download it again.</source>
        <translation>“%1” bị thiếu phần cuối: hãy sao chép hoặc tải lại.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password: open it in its program, save it without a password and try again.</source>
        <translation>“%1” được bảo vệ bằng mật khẩu: hãy mở bằng chương trình của nó, lưu lại không có mật khẩu rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is not a spreadsheet but %2: open it in its program and save it as .xlsx.</source>
        <translation>“%1” không phải là bảng tính mà là %2: hãy mở bằng chương trình của nó rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is damaged: open it in its program and save it as a new .xlsx file.</source>
        <translation>“%1” bị hỏng: hãy mở bằng chương trình của nó rồi lưu thành tệp .xlsx mới.</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: open it in its program and save it as a new .xlsx file.</source>
        <translation>“%1” bị hỏng tại %2: hãy mở bằng chương trình của nó rồi lưu thành tệp .xlsx mới.</translation>
    </message>
    <message>
        <source>“%1” was not read, %2: copy the rows you need into a new workbook.</source>
        <translation>Không đọc “%1”, %2: hãy chép các dòng cần dùng sang một bảng tính mới.</translation>
    </message>
    <message>
        <source>“%1” was not read, at %2 %3: copy the rows you need into a new workbook.</source>
        <translation>Không đọc “%1”, tại %2 %3: hãy chép các dòng cần dùng sang một bảng tính mới.</translation>
    </message>
    <message>
        <source>“%1” has no sheet to read: check that it is the right file.</source>
        <translation>“%1” không có trang tính nào để đọc: hãy kiểm tra xem có đúng tệp không.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc.</translation>
    </message>
    <message>
        <source>there are more than %1 cells</source>
        <translation>có hơn %1 ô</translation>
    </message>
    <message>
        <source>more than %1 cells are merged</source>
        <translation>có hơn %1 vùng ô được trộn</translation>
    </message>
    <message>
        <source>%1 cells in an old font (%2) were converted to Unicode, the first at %3.</source>
        <translation>%1 ô dùng phông chữ cũ (%2) đã được chuyển sang Unicode, ô đầu tiên là %3.</translation>
    </message>
    <message>
        <source>%1 cells had letters in separate pieces or invisible characters and were tidied, the first at %2.</source>
        <translation>%1 ô có chữ tổ hợp rời hoặc ký tự ẩn đã được chỉnh lại, ô đầu tiên là %2.</translation>
    </message>
    <message>
        <source>%1 cells are in the file twice, the first at %2; the first value was kept.</source>
        <translation>%1 ô xuất hiện hai lần trong tệp, ô đầu tiên là %2; giá trị đầu được giữ lại.</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>một văn bản Word</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>một tệp trình chiếu</translation>
    </message>
    <message>
        <source>there are more than %1 styles</source>
        <translation>có hơn %1 kiểu định dạng</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>một tệp nén zip</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb)</source>
        <translation>một bảng tính nhị phân (.xlsb)</translation>
    </message>
    <message>
        <source>elements are nested deeper than %1</source>
        <translation>các phần tử lồng nhau sâu hơn %1 cấp</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>có phần tử mang hơn %1 thuộc tính</translation>
    </message>
    <message>
        <source>a document type declaration is not allowed</source>
        <translation>không cho phép khai báo kiểu tài liệu (DTD)</translation>
    </message>
    <message>
        <source>a single tag is longer than %1 MB</source>
        <translation>có thẻ dài hơn %1 MB</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>tệp có hơn %1 phần</translation>
    </message>
    <message>
        <source>the same part is there twice</source>
        <translation>cùng một phần xuất hiện hai lần</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MB</source>
        <translation>giải nén ra hơn %1 MB</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MB</source>
        <translation>tệp giải nén ra hơn %1 MB</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>lớn hơn %1 byte</translation>
    </message>
    <message>
        <source>“%1” is not correct JSON, at line %2: correct it or export it again.</source>
        <translation>“%1” không đúng JSON, tại dòng %2: hãy sửa lại hoặc xuất lại tệp.</translation>
    </message>
</context>
<context>
    <name>dkt::ChecklistImporter</name>
    <message>
        <source>%1 points are stored as text, the first in %2; they were read as numbers.</source>
        <translation>%1 ô điểm được lưu dạng chữ, ô đầu tiên là %2; chương trình đọc thành số.</translation>
    </message>
    <message>
        <source>“%1” has no points.</source>
        <translation>“%1” không có điểm.</translation>
    </message>
    <message>
        <source>The points of “%1” were read as %2, but another reading is possible. Check them.</source>
        <translation>Điểm của “%1” được đọc là %2, nhưng còn cách đọc khác. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>The points of “%1” are not a number; they were left open.</source>
        <translation>Điểm của “%1” không phải là số; chương trình để trống.</translation>
    </message>
    <message>
        <source>The points of “%1” have become a date. Enter them anew as a number.</source>
        <translation>Điểm của “%1” đã biến thành ngày. Hãy nhập lại dưới dạng số.</translation>
    </message>
    <message>
        <source>The points of “%1” are a formula without a stored result: they cannot be checked. Open the file in its program, save it and read it again.</source>
        <translation>Điểm của “%1” là công thức không lưu kết quả nên không kiểm tra được. Hãy mở tệp bằng chương trình của nó, lưu lại rồi đọc lại.</translation>
    </message>
    <message>
        <source>The points of “%1” are a formula with an error.</source>
        <translation>Điểm của “%1” là công thức bị lỗi.</translation>
    </message>
    <message>
        <source>“%1” has negative points (%2).</source>
        <translation>“%1” có điểm âm (%2).</translation>
    </message>
    <message>
        <source>The number %1 is there twice, in %2 and %3.</source>
        <translation>Số thứ tự %1 xuất hiện hai lần, ở %2 và %3.</translation>
    </message>
    <message>
        <source>The number %1 stands under %2.</source>
        <translation>Số thứ tự %1 nằm dưới %2.</translation>
    </message>
    <message>
        <source>Column %1 (“%2”) is not part of a checklist: %3 values were not read, the first in %4.</source>
        <translation>Cột %1 (“%2”) không thuộc bộ tiêu chí: %3 giá trị không được đọc, giá trị đầu tiên ở %4.</translation>
    </message>
    <message>
        <source>%1 hidden rows were read like the others, the first at %2.</source>
        <translation>%1 dòng ẩn vẫn được đọc như các dòng khác, dòng đầu tiên tại %2.</translation>
    </message>
    <message>
        <source>The checklist file cannot be read at %1: %2.</source>
        <translation>Không đọc được tệp bộ tiêu chí tại %1: %2.</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>cần một chuỗi chữ</translation>
    </message>
    <message>
        <source>points of 0 or more are expected</source>
        <translation>điểm phải từ 0 trở lên</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>cần một danh sách</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>cần một đối tượng</translation>
    </message>
    <message>
        <source>an item needs a title</source>
        <translation>nội dung kiểm tra phải có tên</translation>
    </message>
    <message>
        <source>the header again</source>
        <translation>dòng tiêu đề lặp lại</translation>
    </message>
    <message>
        <source>below the table</source>
        <translation>nằm dưới bảng</translation>
    </message>
    <message>
        <source>belongs to the bonus or penalty points: only their limit is kept</source>
        <translation>thuộc phần điểm thưởng, điểm trừ: chỉ giữ mức tối đa</translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation>không có tên</translation>
    </message>
    <message>
        <source>a note or signature below the table</source>
        <translation>ghi chú hoặc chữ ký dưới bảng</translation>
    </message>
    <message>
        <source>no limit of the bonus or penalty points is stated</source>
        <translation>không ghi mức tối đa của điểm thưởng, điểm trừ</translation>
    </message>
    <message>
        <source>“%1” stands below the total; it was taken as part of the checklist.</source>
        <translation>“%1” nằm dưới dòng tổng; chương trình coi là một phần của bộ tiêu chí.</translation>
    </message>
    <message>
        <source>there is no line above that it belongs to</source>
        <translation>không có dòng nào phía trên mà nó thuộc về</translation>
    </message>
    <message>
        <source>kept as guidance of “%1”</source>
        <translation>được giữ làm hướng dẫn của “%1”</translation>
    </message>
    <message>
        <source>“%1” has points but no number.</source>
        <translation>“%1” có điểm nhưng không có số thứ tự.</translation>
    </message>
    <message>
        <source>there is no number and there are no points</source>
        <translation>không có số thứ tự và không có điểm</translation>
    </message>
    <message>
        <source>“%1” states %2 points (%3), but what stands below it comes to %4 (%5).</source>
        <translation>“%1” ghi %2 điểm (%3), nhưng các dòng bên dưới cộng lại là %4 (%5).</translation>
    </message>
    <message>
        <source>“%1” (%2) is a formula without a stored result: it cannot be checked.</source>
        <translation>“%1” (%2) là công thức không lưu kết quả nên không kiểm tra được.</translation>
    </message>
    <message>
        <source>“%1” states %2 points (%3), but the points above come to %4 (%5).</source>
        <translation>“%1” ghi %2 điểm (%3), nhưng các điểm phía trên cộng lại là %4 (%5).</translation>
    </message>
    <message>
        <source>The section “%1” has no line below it.</source>
        <translation>Lĩnh vực “%1” không có dòng nào bên dưới.</translation>
    </message>
    <message>
        <source>The number in %1 has become the date %2; it was read as %3. Check it.</source>
        <translation>Số trong ô %1 đã biến thành ngày %2; chương trình đọc là %3. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>Titles of the form “criterion: item” were cut in two; the first halves became criteria.</source>
        <translation>Các tên dạng “tiêu chí: nội dung” đã được tách đôi; phần đầu trở thành tiêu chí.</translation>
    </message>
    <message>
        <source>The numbers begin anew in every section; the section&apos;s number was put in front of them.</source>
        <translation>Số thứ tự bắt đầu lại ở mỗi lĩnh vực; số của lĩnh vực đã được đặt vào phía trước.</translation>
    </message>
    <message>
        <source>“%1” is a JSON file, but not a checklist: it needs &quot;format&quot;: &quot;dkt-checklist&quot; or a list &quot;fields&quot;.</source>
        <translation>“%1” là tệp JSON nhưng không phải bộ tiêu chí: cần có &quot;format&quot;: &quot;dkt-checklist&quot; hoặc danh sách &quot;fields&quot;.</translation>
    </message>
    <message>
        <source>repeats the heading above</source>
        <translation>lặp lại tiêu đề phía trên</translation>
    </message>
    <message>
        <source>No header was found in “%1”: a row was looked for with titles (“Nội dung” or “Tiêu chí”) and at least one more of %2. Name the columns by hand.</source>
        <translation>Không tìm thấy dòng tiêu đề trong “%1”: cần một dòng có cột tên (“Nội dung” hoặc “Tiêu chí”) và ít nhất một cột nữa trong số %2. Hãy chọn tên cột bằng tay.</translation>
    </message>
    <message>
        <source>“%1” has no item below its header: check the sheet and its columns.</source>
        <translation>“%1” không có nội dung nào dưới dòng tiêu đề: hãy kiểm tra trang tính và các cột.</translation>
    </message>
    <message>
        <source>%1 holds %2; after %3 it was read as %4. Check it.</source>
        <translation>Ô %1 chứa %2; đứng sau %3 nên chương trình đọc là %4. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>a part above the sections: its sections were taken</source>
        <translation>phần nằm trên các lĩnh vực: các lĩnh vực của phần đã được nhận</translation>
    </message>
    <message>
        <source>The target of “%1” was not understood (“%2”); it was left open.</source>
        <translation>Không hiểu chỉ tiêu của “%1” (“%2”); chỉ tiêu được để trống.</translation>
    </message>
</context>
<context>
    <name>dkt::ChecklistSource</name>
    <message>
        <source>More than %1 rows were pasted: this is no checklist.</source>
        <translation>Đã dán hơn %1 dòng: đây không phải là bộ tiêu chí.</translation>
    </message>
    <message>
        <source>Nothing was pasted: copy the rows with their headings in Excel first.</source>
        <translation>Chưa dán được gì: hãy chép các dòng kèm dòng tiêu đề trong Excel trước.</translation>
    </message>
</context>
<context>
    <name>dkt::PastedUnits</name>
    <message>
        <source>there is no name</source>
        <translation>không có tên</translation>
    </message>
    <message>
        <source>a sum, note or signature</source>
        <translation>dòng cộng, ghi chú hoặc chữ ký</translation>
    </message>
</context>
<context>
    <name>dkt::UnitImporter</name>
    <message>
        <source>%1 codes are numbers and had lost their leading zeros; they were given five digits again, the first in %2.</source>
        <translation>%1 mã là số nên đã mất các số 0 ở đầu; chương trình đã thêm lại cho đủ năm chữ số, mã đầu tiên ở %2.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>không có tên</translation>
    </message>
    <message>
        <source>a sum, note or signature</source>
        <translation>dòng tổng, ghi chú hoặc chữ ký</translation>
    </message>
    <message>
        <source>does not belong to “%1”</source>
        <translation>không thuộc “%1”</translation>
    </message>
    <message>
        <source>No column of units was found in “%1”: a header was looked for with “Tên đơn vị” (and “Mã”, “Loại”, “Thuộc”), or a single column of names.</source>
        <translation>Không tìm thấy cột đơn vị trong “%1”: cần dòng tiêu đề có “Tên đơn vị” (và “Mã”, “Loại”, “Thuộc”), hoặc chỉ một cột tên.</translation>
    </message>
    <message>
        <source>“%1” holds no unit that could be taken: check the sheet and its columns.</source>
        <translation>“%1” không có đơn vị nào nhập được: hãy kiểm tra trang tính và các cột.</translation>
    </message>
    <message>
        <source>“%1” was written in lower case; it was taken as “%2”.</source>
        <translation>“%1” viết thường; chương trình ghi là “%2”.</translation>
    </message>
    <message>
        <source>The code %1 is there twice: “%2” and “%3”; the second was set aside.</source>
        <translation>Mã %1 xuất hiện hai lần: “%2” và “%3”; mã thứ hai được để riêng.</translation>
    </message>
    <message>
        <source>its code is there already</source>
        <translation>mã này đã có</translation>
    </message>
    <message>
        <source>“%1” is there twice, first at %2; the second was set aside.</source>
        <translation>“%1” xuất hiện hai lần, lần đầu ở %2; lần thứ hai được để riêng.</translation>
    </message>
    <message>
        <source>its name is there already</source>
        <translation>tên này đã có</translation>
    </message>
    <message>
        <source>%1 units have others below them; they were taken as what these belong to, not as units of their own.</source>
        <translation>%1 đơn vị có đơn vị khác bên dưới; chương trình coi là cấp trên của các đơn vị đó, không phải đơn vị được kiểm tra.</translation>
    </message>
    <message>
        <source>The list of units cannot be read at %1: %2.</source>
        <translation>Không đọc được danh sách đơn vị tại %1: %2.</translation>
    </message>
    <message>
        <source>The code %1 is a number: it may have lost leading zeros.</source>
        <translation>Mã %1 là số: có thể đã mất các số 0 ở đầu.</translation>
    </message>
    <message>
        <source>a unit needs a name (“FullName” or “Name”)</source>
        <translation>đơn vị phải có tên (“FullName” hoặc “Name”)</translation>
    </message>
    <message>
        <source>units are nested too deeply</source>
        <translation>các đơn vị lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>cần một đối tượng</translation>
    </message>
</context>
</TS>
