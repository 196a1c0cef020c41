<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
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
        <source>“%1” is no longer in its folder: it was moved or deleted, or its disk was taken out. Nothing can be saved until it is back at “%2”.</source>
        <translation>“%1” không còn trong thư mục của nó: tệp đã bị chuyển đi, bị xóa, hoặc ổ đĩa đã được rút ra. Chưa lưu được gì cho đến khi tệp trở lại “%2”.</translation>
    </message>
    <message>
        <source>Everything in “%1” is saved, but the disk is too full to put it into one file: “%1-wal” beside it belongs to it. Free some space, then open and close the dossier before it is copied.</source>
        <translation>Mọi thứ trong “%1” đã được lưu, nhưng ổ đĩa quá đầy nên chưa gộp được thành một tệp: tệp “%1-wal” bên cạnh là một phần của hồ sơ. Hãy dọn bớt ổ đĩa, rồi mở và đóng hồ sơ trước khi sao chép.</translation>
    </message>
    <message>
        <source>“%1” is in use, or its last sitting did not end well. Open and close it, then try again.</source>
        <translation>“%1” đang được dùng, hoặc lần làm việc trước chưa kết thúc trọn vẹn. Hãy mở rồi đóng hồ sơ, sau đó thử lại.</translation>
    </message>
    <message>
        <source>The dossier is in use by another part of the program.</source>
        <translation>Hồ sơ đang được một phần khác của chương trình sử dụng.</translation>
    </message>
</context>
<context>
    <name>DatabaseCopy</name>
    <message>
        <source>There is not enough room for the copy in “%1”. Free some space, or choose another disk.</source>
        <translation>“%1” không còn đủ chỗ cho bản sao. Hãy dọn bớt ổ đĩa, hoặc chọn ổ đĩa khác.</translation>
    </message>
    <message>
        <source>You may not write in “%1”. Choose another folder.</source>
        <translation>Không được phép ghi vào “%1”. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The copy could not be written in “%1”; the disk reports a failure. Choose another disk.</source>
        <translation>Không ghi được bản sao vào “%1”; ổ đĩa báo lỗi. Hãy chọn ổ đĩa khác.</translation>
    </message>
</context>
<context>
    <name>FinalName</name>
    <message>
        <source>There is a file “%1” already. Choose another name, or open it.</source>
        <translation>Đã có tệp “%1”. Hãy chọn tên khác, hoặc mở tệp đó.</translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>Không tạo được “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not safe on the disk, which reports a failure. Check the disk or use another one.</source>
        <translation>“%1” chưa được ghi chắc chắn xuống đĩa: đĩa báo lỗi. Hãy kiểm tra đĩa hoặc dùng đĩa khác.</translation>
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
    <message>
        <source>There was not enough memory to read “%1”. Close other programs and try again; if that does not help, the file is damaged: open a backup, or save what is left of it into a new dossier.</source>
        <translation>Không đủ bộ nhớ để đọc “%1”. Hãy đóng bớt chương trình khác rồi thử lại; nếu vẫn không được thì tệp đã hỏng: hãy mở bản sao lưu, hoặc cứu phần còn lại vào một hồ sơ mới.</translation>
    </message>
</context>
</TS>
