<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
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
</TS>
