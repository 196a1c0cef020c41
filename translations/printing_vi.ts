<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
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
