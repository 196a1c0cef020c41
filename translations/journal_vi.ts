<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>CborReader</name>
    <message>
        <source>This dossier is damaged. Open a backup, or save what is left of it into a new dossier.</source>
        <translation>Hồ sơ này bị hỏng. Hãy mở bản sao lưu, hoặc cứu phần còn lại vào một hồ sơ mới.</translation>
    </message>
</context>
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
    <name>DamagedFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Không có tệp “%1”.</translation>
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
    <message>
        <source>A file that was brought is damaged: its content is not what its name says.</source>
        <translation>Một tệp được đưa vào bị hỏng: nội dung không khớp với mã của tệp.</translation>
    </message>
    <message>
        <source>This very laptop cannot be closed; close it from another one.</source>
        <translation>Không thể khóa chính máy này; hãy khóa từ một máy khác.</translation>
    </message>
    <message>
        <source>A laptop needs a name.</source>
        <translation>Máy cần có tên.</translation>
    </message>
</context>
<context>
    <name>RawFile</name>
    <message>
        <source>“%1” may not be read.</source>
        <translation>Không được phép đọc “%1”.</translation>
    </message>
</context>
<context>
    <name>Restater</name>
    <message>
        <source>Salvaged; entered on %1. A change before it is lost.</source>
        <translation>Dữ liệu cứu được; nhập ngày %1. Một lần ghi trước đó đã mất.</translation>
    </message>
    <message>
        <source>Salvaged; entered by %1 on %2. A change before it is lost.</source>
        <translation>Dữ liệu cứu được; %1 nhập ngày %2. Một lần ghi trước đó đã mất.</translation>
    </message>
    <message>
        <source>Salvaged from the tables of a damaged file. The signed change is lost, and who entered it.</source>
        <translation>Dữ liệu cứu được từ các bảng của tệp hỏng. Lần ghi có chữ ký đã mất, không còn biết ai đã nhập.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Nothing of a dossier was found in %1. Try another copy, a backup or a package.</source>
        <translation>Không tìm thấy gì của hồ sơ trong %1. Hãy thử bản sao khác, bản sao lưu hoặc gói trao đổi.</translation>
    </message>
    <message>
        <source>“%1” belongs to another dossier than “%2”. Salvage each dossier by itself.</source>
        <translation>“%1” thuộc hồ sơ khác với “%2”. Hãy cứu dữ liệu của từng hồ sơ riêng.</translation>
    </message>
    <message>
        <source>What was salvaged does not hold together.</source>
        <translation>Dữ liệu cứu được không nhất quán.</translation>
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
</TS>
