<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::gui::Guard</name>
    <message>
        <source>The machine has no memory left for this. Close other programs and try again.</source>
        <translation>Máy không còn đủ bộ nhớ cho việc này. Hãy đóng bớt các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The program met a fault of its own; nothing was changed.</source>
        <translation>Chương trình gặp lỗi nội bộ; chưa có gì bị thay đổi. Hãy thử lại.</translation>
    </message>
</context>
</TS>
