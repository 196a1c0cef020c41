<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::cli::BackupVerb</name>
    <message>
        <source>No backup was made.</source>
        <translation>Chưa sao lưu được.</translation>
    </message>
    <message>
        <source>Made, read back and proved: %1 (%2)</source>
        <translation>Đã sao lưu, đọc lại và kiểm tra: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Không có tệp “%1”.</translation>
    </message>
    <message>
        <source>There is no backup of this dossier yet.</source>
        <translation>Hồ sơ này chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>Copy a whole dossier, read back and proved</source>
        <translation>Sao lưu toàn bộ hồ sơ, có đọc lại và kiểm tra</translation>
    </message>
    <message>
        <source>A new file, or a folder; without it among this computer&apos;s backups</source>
        <translation>Tệp mới, hoặc thư mục; không nêu thì lưu vào nơi chứa bản sao lưu của máy này</translation>
    </message>
    <message>
        <source>Tell this computer&apos;s backups</source>
        <translation>Liệt kê các bản sao lưu trên máy này</translation>
    </message>
</context>
<context>
    <name>dkt::cli::ChecklistChoice</name>
    <message>
        <source>The dossier has no checklist yet; import one first.</source>
        <translation>Hồ sơ chưa có bộ tiêu chí; hãy nhập một bộ trước.</translation>
    </message>
    <message>
        <source>No checklist is called &quot;%1&quot;; there are: %2.</source>
        <translation>Không có bộ tiêu chí nào tên “%1”; hiện có: %2.</translation>
    </message>
    <message>
        <source>There are several checklists; name one with --checklist: %1.</source>
        <translation>Có nhiều bộ tiêu chí; hãy chỉ rõ một bộ bằng --checklist: %1.</translation>
    </message>
</context>
<context>
    <name>dkt::cli::ChecklistVerb</name>
    <message>
        <source>write a column and its role, such as B=content</source>
        <translation>hãy ghi một cột và vai trò của cột, ví dụ B=content</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;, header in row %2; columns: %3</source>
        <translation>Trang tính “%1”, tiêu đề ở dòng %2; các cột: %3</translation>
    </message>
    <message>
        <source>%1 rows read: %2 sections, %3 criteria, %4 items, %5 totals, %6 set aside; %7 points</source>
        <translation>Đã đọc %1 dòng: %2 lĩnh vực, %3 tiêu chí, %4 nội dung, %5 dòng tổng, %6 dòng để riêng; %7 điểm</translation>
    </message>
    <message>
        <source>  set aside %1: %2 (%3)</source>
        <translation>  để riêng %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing was imported; mend the sheet and try again.</source>
        <translation>Chưa nhập gì; hãy sửa bảng tính rồi thử lại.</translation>
    </message>
    <message>
        <source>xlsx, ods, xls, csv or JSON</source>
        <translation>xlsx, ods, xls, csv hoặc JSON</translation>
    </message>
    <message>
        <source>Name of the sheet to read</source>
        <translation>Tên trang tính cần đọc</translation>
    </message>
    <message>
        <source>A column and its role, such as B=content; kept for the next time</source>
        <translation>Một cột và vai trò của cột, ví dụ B=content; được nhớ cho lần sau</translation>
    </message>
    <message>
        <source>Read checklists</source>
        <translation>Đọc bộ tiêu chí</translation>
    </message>
    <message>
        <source>Say how a sheet is understood</source>
        <translation>Cho biết chương trình hiểu bảng tính thế nào</translation>
    </message>
    <message>
        <source>Take a checklist into a dossier</source>
        <translation>Nhập bộ tiêu chí vào hồ sơ</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Write a checklist into an Excel or JSON file</source>
        <translation>Ghi bộ tiêu chí ra tệp Excel hoặc JSON</translation>
    </message>
    <message>
        <source>Title of the checklist, or its beginning; needed when there are several</source>
        <translation>Tên bộ tiêu chí hoặc phần đầu của tên; cần khi có nhiều bộ</translation>
    </message>
</context>
<context>
    <name>dkt::cli::CliContext</name>
    <message>
        <source>error</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>lưu ý</translation>
    </message>
    <message>
        <source>Đoàn Kiểm Tra: inspection dossiers without a window</source>
        <translation>Đoàn Kiểm Tra: hồ sơ kiểm tra trên dòng lệnh</translation>
    </message>
    <message>
        <source>Who acts (a member&apos;s name or post)</source>
        <translation>Người thực hiện (họ tên hoặc chức vụ của thành viên)</translation>
    </message>
    <message>
        <source>Report as one JSON object</source>
        <translation>Trả kết quả dưới dạng một đối tượng JSON</translation>
    </message>
    <message>
        <source>Show the version and stop</source>
        <translation>Hiện số phiên bản rồi dừng</translation>
    </message>
</context>
<context>
    <name>dkt::cli::ConflictsVerb</name>
    <message>
        <source>before: %1</source>
        <translation>trước đó: %1</translation>
    </message>
    <message>
        <source>two findings that read alike</source>
        <translation>hai nhận xét giống nhau</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Không có gì cần xử lý.</translation>
    </message>
    <message>
        <source>What two people changed unaware of each other, to be decided</source>
        <translation>Những chỗ hai người cùng sửa mà không biết nhau, cần xử lý</translation>
    </message>
</context>
<context>
    <name>dkt::cli::DeadlinesVerb</name>
    <message>
        <source>&quot;%1&quot; is no date; write 2026-08-20 or 20/8/2026.</source>
        <translation>“%1” không phải là ngày; hãy viết 2026-08-20 hoặc 20/8/2026.</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>tất cả các đơn vị</translation>
    </message>
    <message>
        <source>Remediation deadlines and where they stand</source>
        <translation>Thời hạn khắc phục và tình trạng thực hiện</translation>
    </message>
    <message>
        <source>The day asked; today when left out</source>
        <translation>Ngày cần xem; bỏ trống là hôm nay</translation>
    </message>
</context>
<context>
    <name>dkt::cli::DevicesVerb</name>
    <message>
        <source>No laptop is called &quot;%1&quot; in this dossier.</source>
        <translation>Trong hồ sơ này không có máy nào tên “%1”.</translation>
    </message>
    <message>
        <source>Several laptops are called &quot;%1&quot;; give the fingerprint.</source>
        <translation>Có nhiều máy cùng tên “%1”; hãy nêu mã nhận dạng.</translation>
    </message>
    <message>
        <source>%1 changes, %2 held</source>
        <translation>%1 thay đổi, %2 đang giữ lại</translation>
    </message>
    <message>
        <source>Which laptops have written; accept or close one</source>
        <translation>Những máy đã ghi vào hồ sơ; chấp nhận hoặc khóa một máy</translation>
    </message>
    <message>
        <source>Name or fingerprint of a laptop whose work is held</source>
        <translation>Tên hoặc mã nhận dạng của máy có thay đổi đang giữ lại</translation>
    </message>
    <message>
        <source>Name or fingerprint of a laptop that was lost</source>
        <translation>Tên hoặc mã nhận dạng của máy bị mất</translation>
    </message>
</context>
<context>
    <name>dkt::cli::DueVerb</name>
    <message>
        <source>The holiday table &quot;%1&quot; cannot be read: %2.</source>
        <translation>Không đọc được bảng ngày nghỉ “%1”: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write 2026-08-20 or 20/8/2026.</source>
        <translation>“%1” không phải là ngày; hãy viết 2026-08-20 hoặc 20/8/2026.</translation>
    </message>
    <message>
        <source> (provisional)</source>
        <translation> (tạm tính)</translation>
    </message>
    <message>
        <source>Reckon a deadline</source>
        <translation>Tính thời hạn</translation>
    </message>
    <message>
        <source>Day of the event; it is not counted</source>
        <translation>Ngày xảy ra sự kiện; ngày này không được tính</translation>
    </message>
    <message>
        <source>Holiday table (CSV) over the built-in one</source>
        <translation>Bảng ngày nghỉ (CSV) dùng thay cho bảng có sẵn</translation>
    </message>
</context>
<context>
    <name>dkt::cli::DumpVerb</name>
    <message>
        <source>Everything as canonical JSON: equal for dossiers that hold the same</source>
        <translation>Toàn bộ dữ liệu dưới dạng JSON chuẩn: hai hồ sơ có cùng nội dung thì giống hệt nhau</translation>
    </message>
</context>
<context>
    <name>dkt::cli::HistoryVerb</name>
    <message>
        <source>No device &quot;%1&quot; has written in this dossier.</source>
        <translation>Không có máy “%1” nào đã ghi vào hồ sơ này.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a row&apos;s id nor a visit&apos;s code.</source>
        <translation>“%1” không phải là mã dòng cũng không phải là mã cuộc kiểm tra.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; fields are written like Answer.note.</source>
        <translation>Không có trường “%1”; tên trường viết như Answer.note.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write 2026-08-20 or 20/8/2026.</source>
        <translation>“%1” không phải là ngày; hãy viết 2026-08-20 hoặc 20/8/2026.</translation>
    </message>
    <message>
        <source>Who wrote what, when, from what to what</source>
        <translation>Ai đã ghi gì, khi nào, từ giá trị nào sang giá trị nào</translation>
    </message>
    <message>
        <source>Only the newest</source>
        <translation>Chỉ lấy những mục mới nhất</translation>
    </message>
    <message>
        <source>There is no visit &quot;%1&quot;; dkt info lists them.</source>
        <translation>Không có cuộc kiểm tra “%1”; dkt info liệt kê các cuộc kiểm tra.</translation>
    </message>
    <message>
        <source>The history is written as .xlsx or .csv, not as &quot;%1&quot;.</source>
        <translation>Nhật ký chỉ ghi được thành .xlsx hoặc .csv, không ghi thành “%1”.</translation>
    </message>
    <message>
        <source>A row&apos;s id, a conflict&apos;s id or a visit&apos;s code</source>
        <translation>Mã dòng, mã xung đột hoặc mã cuộc kiểm tra</translation>
    </message>
    <message>
        <source>A field, such as Answer.note, or as its form calls it</source>
        <translation>Ô dữ liệu, như Answer.note, hoặc theo tên trên biểu mẫu</translation>
    </message>
    <message>
        <source>A laptop&apos;s name, or the beginning of its key</source>
        <translation>Tên máy tính, hoặc phần đầu khóa của máy</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Một ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>All that was written down at a visit</source>
        <translation>Mọi điều ghi tại một cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Words in what it was or became; marks and case do not matter</source>
        <translation>Từ ngữ trong nội dung trước hoặc sau; không cần dấu, không phân biệt hoa thường</translation>
    </message>
    <message>
        <source>Write a table: .xlsx or .csv</source>
        <translation>Ghi thành bảng: .xlsx hoặc .csv</translation>
    </message>
    <message>
        <source>Kind of action, such as “answer.edit”</source>
        <translation>Loại thao tác, như “answer.edit”</translation>
    </message>
</context>
<context>
    <name>dkt::cli::InfoVerb</name>
    <message>
        <source>%1 units, %2 visits, %3 answers, %4 shortcomings, %5 open conflicts</source>
        <translation>%1 đơn vị, %2 cuộc kiểm tra, %3 kết quả đánh giá, %4 tồn tại, hạn chế, %5 xung đột chưa xử lý</translation>
    </message>
    <message>
        <source>What a dossier holds</source>
        <translation>Nội dung của một hồ sơ kiểm tra</translation>
    </message>
</context>
<context>
    <name>dkt::cli::MergeVerb</name>
    <message>
        <source>%1 changes read, %2 new, %3 conflicts to decide.</source>
        <translation>Đã đọc %1 thay đổi, %2 thay đổi mới, %3 xung đột cần quyết định.</translation>
    </message>
    <message>
        <source>%1 changes are held until their laptop is accepted (dkt devices).</source>
        <translation>%1 thay đổi đang giữ lại cho đến khi máy của chúng được chấp nhận (dkt devices).</translation>
    </message>
    <message>
        <source>Still awaited: changes %1 to %2 of %3.</source>
        <translation>Còn chờ: thay đổi %1 đến %2 của %3.</translation>
    </message>
    <message>
        <source>Evidence files still awaited: %1.</source>
        <translation>Tệp tài liệu kiểm chứng còn chờ: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist; there is nothing to try it on.</source>
        <translation>Chưa có “%1” nên không có gì để thử.</translation>
    </message>
    <message>
        <source>Change %1 was refused: %2</source>
        <translation>Thay đổi %1 bị từ chối: %2</translation>
    </message>
    <message>
        <source>Take packages in; a dossier that does not exist is started</source>
        <translation>Nhập các gói trao đổi; hồ sơ chưa có thì được khởi tạo</translation>
    </message>
    <message>
        <source>Say what it would bring; change nothing</source>
        <translation>Chỉ cho biết sẽ nhận được gì; không thay đổi gì</translation>
    </message>
    <message>
        <source>Of a cut or damaged package take every change that is whole</source>
        <translation>Với gói bị cắt hoặc hỏng, lấy mọi thay đổi còn nguyên vẹn</translation>
    </message>
    <message>
        <source>Keep the work of unknown laptops aside until they are accepted</source>
        <translation>Giữ lại phần việc của máy chưa biết cho đến khi được chấp nhận</translation>
    </message>
</context>
<context>
    <name>dkt::cli::NewVerb</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Không đọc được tệp “%1”: %2.</translation>
    </message>
    <message>
        <source>Made %1: %2</source>
        <translation>Đã tạo %1: %2</translation>
    </message>
    <message>
        <source>Make a dossier</source>
        <translation>Tạo hồ sơ kiểm tra</translation>
    </message>
    <message>
        <source>Fill it with a shipped sample</source>
        <translation>Nạp dữ liệu của một mẫu có sẵn</translation>
    </message>
    <message>
        <source>Fill it from a dump or a prepared campaign</source>
        <translation>Nạp dữ liệu từ bản kết xuất hoặc từ một đợt kiểm tra soạn sẵn</translation>
    </message>
    <message>
        <source>The campaign&apos;s title</source>
        <translation>Tên đợt kiểm tra</translation>
    </message>
</context>
<context>
    <name>dkt::cli::PackVerb</name>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>Không mở được “%1”: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another dossier.</source>
        <translation>“%1” thuộc về hồ sơ khác.</translation>
    </message>
    <message>
        <source>%1 changes and %2 evidence files, read back and proved.</source>
        <translation>%1 thay đổi và %2 tệp tài liệu kiểm chứng, đã đọc lại và kiểm tra.</translation>
    </message>
    <message>
        <source>Hand over work in a package</source>
        <translation>Giao phần việc bằng gói trao đổi</translation>
    </message>
    <message>
        <source>The package to write (.dktx); it must not exist</source>
        <translation>Gói cần ghi (.dktx); tệp chưa được tồn tại</translation>
    </message>
    <message>
        <source>A package or receipt of the colleague: only what they lack goes</source>
        <translation>Gói hoặc biên nhận của đồng nghiệp: chỉ gửi phần họ còn thiếu</translation>
    </message>
    <message>
        <source>Protect it with the first line of this file</source>
        <translation>Bảo vệ bằng dòng đầu của tệp này</translation>
    </message>
    <message>
        <source>Only say what is here</source>
        <translation>Chỉ cho biết ở đây đang có gì</translation>
    </message>
    <message>
        <source>Split into files of about so many MB</source>
        <translation>Chia thành các tệp khoảng chừng này MB</translation>
    </message>
</context>
<context>
    <name>dkt::cli::Passphrase</name>
    <message>
        <source>The passphrase file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Không đọc được tệp mật khẩu “%1”: %2.</translation>
    </message>
    <message>
        <source>The first line of the passphrase file is empty.</source>
        <translation>Dòng đầu của tệp mật khẩu để trống.</translation>
    </message>
</context>
<context>
    <name>dkt::cli::RecordVerb</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Không đọc được tệp “%1”: %2.</translation>
    </message>
    <message>
        <source>Nothing was recorded; mend these lines and try again.</source>
        <translation>Chưa ghi gì cả; hãy sửa các dòng này rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 edits, %2 of them changed something</source>
        <translation>%1 lượt ghi, trong đó %2 lượt có thay đổi dữ liệu</translation>
    </message>
    <message>
        <source>Record edits, one JSON object a line</source>
        <translation>Ghi kết quả, mỗi dòng một đối tượng JSON</translation>
    </message>
    <message>
        <source>File of edits; - or none: standard input</source>
        <translation>Tệp các lượt ghi; dùng - hoặc bỏ trống để đọc từ đầu vào chuẩn</translation>
    </message>
</context>
<context>
    <name>dkt::cli::ReportVerb</name>
    <message>
        <source>dkt: %1 conflicts are open; the paper is marked as a draft.</source>
        <translation>dkt: còn %1 xung đột chưa xử lý; văn bản được đánh dấu là dự thảo.</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation>Lập văn bản</translation>
    </message>
    <message>
        <source>There is no %1 of the paper &quot;%2&quot;; choose another format.</source>
        <translation>Văn bản “%2” không có dạng %1; hãy chọn dạng khác.</translation>
    </message>
    <message>
        <source>No visit and no unit has the code &quot;%1&quot;; dkt info lists them.</source>
        <translation>Không có cuộc kiểm tra hay đơn vị nào mang mã “%1”; lệnh dkt info liệt kê các mã.</translation>
    </message>
    <message>
        <source>The unit &quot;%1&quot; was visited more than once; name one of: %2.</source>
        <translation>Đơn vị “%1” được kiểm tra nhiều lần; hãy nêu một trong các mã: %2.</translation>
    </message>
    <message>
        <source>Code of the visit or of the unit a paper is about</source>
        <translation>Mã cuộc kiểm tra hoặc mã đơn vị mà văn bản lập cho</translation>
    </message>
    <message>
        <source>%1 is no field of file names; there are: %2.</source>
        <translation>%1 không phải là trường của tên tệp; các trường gồm: %2.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made; name another one.</source>
        <translation>Không tạo được thư mục “%1”; hãy chọn thư mục khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) written to %1.</source>
        <translation>
            <numerusform>Đã ghi %n văn bản vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One paper for each visit, into the folder named with -o</source>
        <translation>Mỗi cuộc kiểm tra một văn bản, ghi vào thư mục nêu ở -o</translation>
    </message>
    <message>
        <source>Names of these files, of the fields {loai} {ma} {ten} {to} {ngay} {homnay} {stt}</source>
        <translation>Mẫu tên các tệp này, gồm các trường {loai} {ma} {ten} {to} {ngay} {homnay} {stt}</translation>
    </message>
    <message>
        <source>Title of the checklist a form is for, or its beginning</source>
        <translation>Tên bộ tiêu chí của phiếu, hoặc phần đầu của tên</translation>
    </message>
    <message>
        <source>%1 conflicts are to be decided before a paper is issued (dkt conflicts); --draft writes it marked as a draft.</source>
        <translation>Còn %1 xung đột phải quyết định trước khi ban hành văn bản (dkt conflicts); --draft ghi văn bản có dấu dự thảo.</translation>
    </message>
    <message>
        <source>Write it even over open conflicts, marked as a draft</source>
        <translation>Vẫn ghi khi còn xung đột, có dấu dự thảo</translation>
    </message>
</context>
<context>
    <name>dkt::cli::ResolveVerb</name>
    <message>
        <source>There is no value %1 to take; there are %2.</source>
        <translation>Không có giá trị thứ %1 để chọn; chỉ có %2 giá trị.</translation>
    </message>
    <message>
        <source>Of one cell only one value can be kept; --keep-both is for pairs of findings.</source>
        <translation>Mỗi ô chỉ giữ được một giá trị; --keep-both dùng cho cặp nhận xét giống nhau.</translation>
    </message>
    <message>
        <source>Decided. Conflicts left: %1.</source>
        <translation>Đã xử lý. Số xung đột còn lại: %1.</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Xử lý một xung đột</translation>
    </message>
    <message>
        <source>The id that “dkt conflicts” shows, or its beginning</source>
        <translation>Mã do “dkt conflicts” liệt kê, hoặc phần đầu của mã</translation>
    </message>
    <message>
        <source>The value to keep, counted from 1</source>
        <translation>Giá trị được giữ, đếm từ 1</translation>
    </message>
    <message>
        <source>Another value, in your own words</source>
        <translation>Giá trị khác, tự ghi</translation>
    </message>
    <message>
        <source>Two findings that read alike: both stay</source>
        <translation>Hai nhận xét giống nhau: giữ cả hai</translation>
    </message>
    <message>
        <source>Why it is decided so</source>
        <translation>Lý do xử lý như vậy</translation>
    </message>
</context>
<context>
    <name>dkt::cli::SalvageVerb</name>
    <message>
        <source>Rebuild a dossier from damaged files and copies of it</source>
        <translation>Dựng lại hồ sơ từ các tệp hỏng và bản sao của nó</translation>
    </message>
    <message>
        <source>The new dossier</source>
        <translation>Hồ sơ mới</translation>
    </message>
    <message>
        <source>Only tell what there is</source>
        <translation>Chỉ cho biết có gì, không ghi</translation>
    </message>
    <message>
        <source>Damaged dossiers, copies, backups, packages</source>
        <translation>Hồ sơ bị hỏng, bản sao, bản sao lưu, gói trao đổi</translation>
    </message>
</context>
<context>
    <name>dkt::cli::SearchVerb</name>
    <message>
        <source>Find words; marks and case do not matter</source>
        <translation>Tìm từ; không phân biệt dấu và chữ hoa, chữ thường</translation>
    </message>
</context>
<context>
    <name>dkt::cli::UnitsVerb</name>
    <message>
        <source>Nothing was imported; mend the list and try again.</source>
        <translation>Chưa nhập gì; hãy sửa danh sách rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 rows read: %2 units added, %3 known already, %4 rows set aside</source>
        <translation>Đã đọc %1 dòng: thêm %2 đơn vị, %3 đơn vị đã có, %4 dòng để riêng</translation>
    </message>
    <message>
        <source>  set aside %1: %2 (%3)</source>
        <translation>  để riêng %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Read lists of units</source>
        <translation>Đọc danh sách đơn vị</translation>
    </message>
    <message>
        <source>Take units into a dossier</source>
        <translation>Nhập đơn vị vào hồ sơ</translation>
    </message>
    <message>
        <source>xlsx, ods, xls, csv or nested JSON</source>
        <translation>xlsx, ods, xls, csv hoặc JSON lồng nhau</translation>
    </message>
    <message>
        <source>Code or name: only this unit and those below it</source>
        <translation>Mã hoặc tên: chỉ lấy đơn vị này và các đơn vị trực thuộc</translation>
    </message>
</context>
<context>
    <name>dkt::cli::UsageText</name>
    <message>
        <source>Say what to do: name a verb.</source>
        <translation>Hãy cho biết cần làm gì: ghi tên một lệnh.</translation>
    </message>
    <message>
        <source>Exactly one of these is needed: %1.</source>
        <translation>Cần đúng một trong các tùy chọn: %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>This is not understood: %1.</source>
        <translation>Không hiểu: %1.</translation>
    </message>
    <message>
        <source>%1 cannot take the value &quot;%2&quot;.</source>
        <translation>%1 không nhận giá trị “%2”.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is none that %2 takes.</source>
        <translation>Giá trị “%1” không phải là giá trị %2 nhận.</translation>
    </message>
    <message>
        <source>%1 takes numbers above 0, not %2.</source>
        <translation>%1 nhận số lớn hơn 0, không nhận %2.</translation>
    </message>
    <message>
        <source>%1 takes a value from %3 to %4, not %2.</source>
        <translation>%1 nhận giá trị từ %3 đến %4, không nhận %2.</translation>
    </message>
    <message>
        <source>%1 takes one of %3, not &quot;%2&quot;.</source>
        <translation>%1 nhận một trong các giá trị %3, không nhận “%2”.</translation>
    </message>
    <message>
        <source>%1 stands without its value.</source>
        <translation>%1 chưa có giá trị đi kèm.</translation>
    </message>
    <message>
        <source>%1 also needs %2.</source>
        <translation>%1 cần đi cùng %2.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>Không dùng đồng thời %1 và %2.</translation>
    </message>
    <message>
        <source>More with dkt --help, or --help behind a verb.</source>
        <translation>Xem thêm bằng dkt --help, hoặc thêm --help sau tên lệnh.</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Các lệnh</translation>
    </message>
    <message>
        <source>Show this help and stop</source>
        <translation>Hiện trợ giúp này rồi dừng</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>TÙY CHỌN</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>LỆNH</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>CÁC LỆNH</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(bắt buộc)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>CHỮ</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>SỐ</translation>
    </message>
    <message>
        <source>Exactly one of these:</source>
        <translation>Đúng một trong các tùy chọn:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tùy chọn:</translation>
    </message>
</context>
<context>
    <name>dkt::cli::VerifyVerb</name>
    <message>
        <source>commit %1 of device %2: %3</source>
        <translation>lần ghi %1 của máy %2: %3</translation>
    </message>
    <message>
        <source>the tables do not say what the commits say; open the dossier anew to rebuild them</source>
        <translation>các bảng không khớp với các lần ghi; hãy mở lại hồ sơ để dựng lại bảng</translation>
    </message>
    <message>
        <source>%1 commits of %2 devices: every signature and every link holds.</source>
        <translation>%1 lần ghi của %2 máy: mọi chữ ký và mọi mối nối đều đúng.</translation>
    </message>
    <message>
        <source>Prove signatures, chains and tables</source>
        <translation>Kiểm chứng chữ ký, chuỗi lần ghi và các bảng</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>Không mở được “%1”: %2.</translation>
    </message>
    <message>
        <source>%1 changes and %2 evidence files: the package is whole, every signature and every link holds.</source>
        <translation>%1 thay đổi và %2 tệp tài liệu kiểm chứng: gói nguyên vẹn, mọi chữ ký và mọi mắt xích đều đúng.</translation>
    </message>
    <message>
        <source>A dossier or a package</source>
        <translation>Hồ sơ hoặc gói trao đổi</translation>
    </message>
</context>
</TS>
