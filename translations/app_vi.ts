<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>GuardText</name>
    <message>
        <source>The machine has no memory left for this. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met a fault of its own; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
