<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>CborWriter</name>
    <message>
        <source>A figure is not a number; enter it again.</source>
        <translation>Có một số liệu không phải là số; hãy nhập lại.</translation>
    </message>
    <message>
        <source>A value is nested too deeply to be stored.</source>
        <translation>Có một giá trị lồng nhau quá sâu, không lưu được.</translation>
    </message>
</context>
<context>
    <name>CommitCodec</name>
    <message>
        <source>One step changes more than %1 fields; do it in parts.</source>
        <translation>Một lần ghi thay đổi hơn %1 trường; hãy làm thành nhiều phần.</translation>
    </message>
    <message>
        <source>A field has more than %1 open versions; decide some of them first.</source>
        <translation>Một trường có hơn %1 phiên bản chưa được chọn; hãy xử lý bớt trước.</translation>
    </message>
    <message>
        <source>One step holds more than 4 MB; do it in parts.</source>
        <translation>Một lần ghi chứa hơn 4 MB; hãy làm thành nhiều phần.</translation>
    </message>
</context>
<context>
    <name>CommitIntake</name>
    <message>
        <source>A commit could not be read: %1.</source>
        <translation>Không đọc được một lần ghi: %1.</translation>
    </message>
    <message>
        <source>It belongs to another dossier.</source>
        <translation>Lần ghi này thuộc về hồ sơ khác.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was changed on the way, or is not from the device it names.</source>
        <translation>Chữ ký không đúng: lần ghi đã bị thay đổi trên đường đi, hoặc không phải do máy nêu tên ghi.</translation>
    </message>
    <message>
        <source>Two copies of one device worked apart since its change %1: the dossier was copied together with the device&apos;s key. Both copies&apos; work was kept; check what they changed.</source>
        <translation>Có hai bản sao của cùng một máy làm việc riêng rẽ từ lần ghi %1: hồ sơ đã được sao chép cùng với khóa của máy. Dữ liệu của cả hai bản đều được giữ; hãy kiểm tra những gì hai bản đã thay đổi.</translation>
    </message>
    <message>
        <source>The clock of a device is ahead; its changes were taken in, their times are wrong.</source>
        <translation>Đồng hồ của một máy chạy sai về phía sau này; các thay đổi của máy đó vẫn được nhận, nhưng giờ ghi không đúng.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>“%1” may not be written to. Copy it to a folder of yours and open the copy.</source>
        <translation>Không được phép ghi vào “%1”. Hãy sao chép tệp vào thư mục của bạn rồi mở bản sao.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened safely: the database library did not accept a setting it needs.</source>
        <translation>Không mở được “%1” một cách an toàn: thư viện cơ sở dữ liệu không nhận một thiết lập cần thiết.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program. Install that version to open it.</source>
        <translation>“%1” được ghi bằng phiên bản mới hơn của chương trình này. Hãy cài phiên bản đó để mở.</translation>
    </message>
    <message>
        <source>The disk reported an error while “%1” was being saved; nothing more is written to it. Close the dossier, check the disk and open it again: everything saved before is there.</source>
        <translation>Ổ đĩa báo lỗi khi đang lưu “%1”; chương trình không ghi thêm vào đó nữa. Hãy đóng hồ sơ, kiểm tra ổ đĩa rồi mở lại: mọi thứ đã lưu trước đó vẫn còn.</translation>
    </message>
    <message>
        <source>The dossier may only be changed through its journal.</source>
        <translation>Hồ sơ chỉ được thay đổi thông qua nhật ký.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name, or open it.</source>
        <translation>Đã có tệp “%1”. Hãy chọn tên khác, hoặc mở tệp đó.</translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>Không tạo được “%1”.</translation>
    </message>
</context>
<context>
    <name>DeviceIdentity</name>
    <message>
        <source>The key of this device cannot be kept in “%1”: %2. Nothing can be saved without it.</source>
        <translation>Không lưu được khóa của máy này trong “%1”: %2. Không có khóa thì không lưu được gì.</translation>
    </message>
</context>
<context>
    <name>DocxTableText</name>
    <message>
        <source>A table of the paper has a row with too many cells.</source>
        <translation>Có một bảng trong văn bản có dòng thừa ô.</translation>
    </message>
</context>
<context>
    <name>FolderSafety</name>
    <message>
        <source>“%1” lies in the folder “%2”, which a cloud service copies while it is in use; that damages dossiers. Keep the dossier in a folder of this computer and exchange packages instead.</source>
        <translation>“%1” nằm trong thư mục “%2” được dịch vụ đám mây sao chép trong lúc đang dùng; việc này làm hỏng hồ sơ. Hãy để hồ sơ trong một thư mục của máy này và chuyển cho nhau bằng gói trao đổi.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where dossiers get damaged. Copy it to a folder of this computer and exchange packages instead.</source>
        <translation>“%1” nằm trên ổ đĩa mạng, nơi hồ sơ dễ bị hỏng. Hãy sao chép vào một thư mục của máy này và chuyển cho nhau bằng gói trao đổi.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>This is not a dump of a dossier.</source>
        <translation>Đây không phải là bản kết xuất của hồ sơ kiểm tra.</translation>
    </message>
    <message>
        <source>This dump was written by a newer version of this program.</source>
        <translation>Bản kết xuất này do phiên bản mới hơn của chương trình ghi. Hãy dùng phiên bản đó.</translation>
    </message>
    <message>
        <source>The dump does not say which dossier it is of.</source>
        <translation>Bản kết xuất không cho biết là của hồ sơ nào.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Không có gì để lưu.</translation>
    </message>
    <message>
        <source>The step to be taken back is not in this dossier.</source>
        <translation>Bước cần hoàn tác không có trong hồ sơ này.</translation>
    </message>
    <message>
        <source>A commit could not be read.</source>
        <translation>Không đọc được một lần ghi.</translation>
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
    <name>RenderingSteps</name>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” cannot be written: you may not write there. Choose another folder.</source>
        <translation>Không ghi được “%1”: bạn không có quyền ghi vào đó. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no room left on the disk. Free some space or choose another disk.</source>
        <translation>Không ghi được “%1”: ổ đĩa hết chỗ. Hãy dọn bớt ổ đĩa hoặc chọn ổ đĩa khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder does not exist.</source>
        <translation>Không ghi được “%1”: thư mục chứa tệp không tồn tại. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a folder. Choose another name.</source>
        <translation>Không ghi được “%1”: đó là một thư mục. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk reports a failure (%2). Try another disk.</source>
        <translation>Không ghi được “%1”: ổ đĩa báo lỗi (%2). Hãy thử ổ đĩa khác.</translation>
    </message>
</context>
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
    <name>SqliteFailure</name>
    <message>
        <source>“%1” is open in another program. Close it there and try again.</source>
        <translation>“%1” đang mở trong chương trình khác. Hãy đóng ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved in “%1”; everything before it was. Free some space and try again.</source>
        <translation>Ổ đĩa đã đầy: thay đổi cuối cùng chưa được lưu vào “%1”; mọi thứ trước đó đã được lưu. Hãy dọn bớt ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” may not be written to. Copy it to a folder of yours and open the copy.</source>
        <translation>Không được phép ghi vào “%1”. Hãy sao chép tệp vào thư mục của bạn rồi mở bản sao.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Không mở được “%1”. Hãy kiểm tra xem thư mục chứa tệp có tồn tại và có được phép ghi không.</translation>
    </message>
    <message>
        <source>The disk reported an error while “%1” was being read or saved. Check the disk and open the dossier again.</source>
        <translation>Ổ đĩa báo lỗi khi đang đọc hoặc lưu “%1”. Hãy kiểm tra ổ đĩa rồi mở lại hồ sơ.</translation>
    </message>
    <message>
        <source>The database of “%1” refused an operation.</source>
        <translation>Cơ sở dữ liệu của “%1” từ chối một thao tác. Hãy mở lại hồ sơ rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is not a dossier of this program.</source>
        <translation>“%1” không phải là hồ sơ của chương trình này.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open a backup, or save what is left of it into a new dossier.</source>
        <translation>“%1” bị hỏng. Hãy mở bản sao lưu, hoặc cứu phần còn lại vào một hồ sơ mới.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Không có tệp “%1”.</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>Không được phép đọc “%1”.</translation>
    </message>
    <message>
        <source>“%1” or its folder may not be written to. Copy it to a folder of yours and open the copy.</source>
        <translation>Không được phép ghi vào “%1” hoặc thư mục chứa tệp. Hãy sao chép tệp vào thư mục của bạn rồi mở bản sao.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Không có thư mục “%1”.</translation>
    </message>
    <message>
        <source>The folder “%1” may not be written to. Choose another folder.</source>
        <translation>Không được phép ghi vào thư mục “%1”. Hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>UndoPlanner</name>
    <message>
        <source>This step cannot be taken back: what it changed was changed again since.</source>
        <translation>Không hoàn tác được bước này: dữ liệu của bước đã được sửa lại sau đó.</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>không đọc được (%1)</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>nội dung đã bị thay đổi</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>chữ ký không đúng</translation>
    </message>
    <message>
        <source>it belongs elsewhere</source>
        <translation>thuộc về nơi khác</translation>
    </message>
    <message>
        <source>the change before it is missing or was exchanged</source>
        <translation>lần ghi liền trước bị thiếu hoặc đã bị đánh tráo</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>bị thiếu</translation>
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
    <name>dkt::ActionNames</name>
    <message>
        <source>Campaign data</source>
        <translation>Thông tin đợt kiểm tra</translation>
    </message>
    <message>
        <source>Add legal basis</source>
        <translation>Thêm căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Thêm tổ</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Import units</source>
        <translation>Nhập danh sách đơn vị</translation>
    </message>
    <message>
        <source>Add checklist</source>
        <translation>Thêm bộ tiêu chí</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Lập cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Change visit</source>
        <translation>Sửa cuộc kiểm tra</translation>
    </message>
    <message>
        <source>State of visit</source>
        <translation>Trạng thái cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Holiday table</source>
        <translation>Bảng ngày nghỉ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Kết quả đánh giá</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Thêm nhận xét</translation>
    </message>
    <message>
        <source>Change finding</source>
        <translation>Sửa nhận xét</translation>
    </message>
    <message>
        <source>Delete finding</source>
        <translation>Xóa nhận xét</translation>
    </message>
    <message>
        <source>Common finding</source>
        <translation>Tồn tại chung</translation>
    </message>
    <message>
        <source>Remediation action</source>
        <translation>Yêu cầu khắc phục</translation>
    </message>
    <message>
        <source>State of remediation</source>
        <translation>Tình trạng khắc phục</translation>
    </message>
    <message>
        <source>Extend deadline</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Unit&apos;s explanation</source>
        <translation>Giải trình của đơn vị</translation>
    </message>
    <message>
        <source>Accountability review</source>
        <translation>Họp kiểm điểm</translation>
    </message>
    <message>
        <source>Downgrading</source>
        <translation>Hạ xếp loại</translation>
    </message>
    <message>
        <source>Fill dossier</source>
        <translation>Nạp dữ liệu vào hồ sơ</translation>
    </message>
</context>
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
</context>
<context>
    <name>dkt::PlanService</name>
    <message>
        <source>The checklist &quot;%1&quot; has no items; nothing was added.</source>
        <translation>Bộ tiêu chí “%1” không có nội dung nào; chưa thêm gì.</translation>
    </message>
    <message>
        <source>The visit&apos;s unit is not in this dossier; add the unit first.</source>
        <translation>Đơn vị của cuộc kiểm tra chưa có trong hồ sơ này; hãy thêm đơn vị trước.</translation>
    </message>
    <message>
        <source>There is a visit &quot;%1&quot; already; give this one another code.</source>
        <translation>Đã có cuộc kiểm tra “%1”; hãy đặt mã khác.</translation>
    </message>
</context>
<context>
    <name>dkt::RecordScript</name>
    <message>
        <source>there is no visit &quot;%1&quot;</source>
        <translation>không có cuộc kiểm tra “%1”</translation>
    </message>
    <message>
        <source>several units are called &quot;%1&quot;; give the code instead</source>
        <translation>có nhiều đơn vị tên “%1”; hãy ghi mã đơn vị</translation>
    </message>
    <message>
        <source>there is no unit &quot;%1&quot;</source>
        <translation>không có đơn vị “%1”</translation>
    </message>
    <message>
        <source>there is no team &quot;%1&quot;</source>
        <translation>không có tổ “%1”</translation>
    </message>
    <message>
        <source>there is no checklist &quot;%1&quot;</source>
        <translation>không có bộ tiêu chí “%1”</translation>
    </message>
    <message>
        <source>there is no common finding &quot;%1&quot;</source>
        <translation>không có tồn tại chung “%1”</translation>
    </message>
    <message>
        <source>the visit&apos;s checklist has no item &quot;%1&quot;</source>
        <translation>bộ tiêu chí của cuộc kiểm tra không có nội dung “%1”</translation>
    </message>
    <message>
        <source>a member needs a name or a post</source>
        <translation>thành viên phải có họ tên hoặc chức vụ</translation>
    </message>
    <message>
        <source>one of these is expected: visit, plan, campaign, legalDocument, team, member, unit, commonFinding</source>
        <translation>cần một trong các khóa: visit, plan, campaign, legalDocument, team, member, unit, commonFinding</translation>
    </message>
    <message>
        <source>a unit needs a name</source>
        <translation>đơn vị phải có tên</translation>
    </message>
    <message>
        <source>there is a visit &quot;%1&quot; already</source>
        <translation>đã có cuộc kiểm tra “%1”</translation>
    </message>
    <message>
        <source>an answer needs the code of its item</source>
        <translation>kết quả đánh giá phải có mã nội dung</translation>
    </message>
    <message>
        <source>a finding needs its condition</source>
        <translation>nhận xét phải ghi thực trạng</translation>
    </message>
    <message>
        <source>the key of the finding whose remediation this is about is missing</source>
        <translation>thiếu khóa của nhận xét cần khắc phục</translation>
    </message>
    <message>
        <source>a common finding needs a key, so that findings can name it</source>
        <translation>tồn tại chung phải có khóa để các nhận xét dẫn chiếu</translation>
    </message>
    <message>
        <source>This is no JSON, from character %1 on (%2).</source>
        <translation>Không đúng JSON, từ ký tự thứ %1 (%2).</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>Mỗi dòng phải là một đối tượng JSON.</translation>
    </message>
</context>
<context>
    <name>dkt::RecordingService</name>
    <message>
        <source>This visit is not in the dossier.</source>
        <translation>Cuộc kiểm tra này không có trong hồ sơ.</translation>
    </message>
    <message>
        <source>This item is not in the checklist of the visit &quot;%1&quot;.</source>
        <translation>Nội dung này không có trong bộ tiêu chí của cuộc kiểm tra “%1”.</translation>
    </message>
    <message>
        <source>A finding needs its condition: write what was found, then save.</source>
        <translation>Nhận xét phải ghi thực trạng: hãy ghi điều đã phát hiện rồi lưu.</translation>
    </message>
</context>
<context>
    <name>dkt::Sample</name>
    <message>
        <source>The shipped checklist &quot;%1&quot; is missing.</source>
        <translation>Thiếu bộ tiêu chí có sẵn “%1”.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;; there is: %2.</source>
        <translation>Không có mẫu “%1”; chỉ có: %2.</translation>
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
        <source>it cannot be negative</source>
        <translation>không được âm</translation>
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
<context>
    <name>dkt::XlsxSheet</name>
    <message>
        <source>A list without columns cannot be saved.</source>
        <translation>Không lưu được danh sách không có cột nào.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>The PDF cannot be written. Try again.</source>
        <translation>Không ghi được tệp PDF. Hãy thử lại.</translation>
    </message>
    <message>
        <source>“%1” was not written completely. Try again, or save to another disk.</source>
        <translation>“%1” chưa được ghi trọn vẹn. Hãy thử lại, hoặc lưu vào ổ đĩa khác.</translation>
    </message>
    <message>
        <source>The printer does not take the job. Check that it is switched on and try again.</source>
        <translation>Máy in không nhận lệnh in. Hãy kiểm tra xem máy in đã bật chưa rồi thử lại.</translation>
    </message>
    <message numerus="yes">
        <source>None of the pages asked for exists: the paper has %n page(s). Choose other pages.</source>
        <translation>
            <numerusform>Không có trang nào trong các trang đã chọn: văn bản có %n trang. Hãy chọn trang khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table of the paper has a row with too many cells.</source>
        <translation>Có một bảng trong văn bản có dòng thừa ô.</translation>
    </message>
</context>
</TS>
