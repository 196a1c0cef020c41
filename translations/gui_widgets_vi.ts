<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::gui::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Chọn ngày</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Chọn ngày (Alt+Xuống)</translation>
    </message>
</context>
<context>
    <name>dkt::gui::DiffHtml</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ký tự</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::FiguresEditor</name>
    <message>
        <source>Done (b):</source>
        <translation>Đã thực hiện (b):</translation>
    </message>
    <message>
        <source>Out of (a):</source>
        <translation>Tổng số (a):</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Số lượng:</translation>
    </message>
    <message>
        <source>Target, %:</source>
        <translation>Chỉ tiêu, %:</translation>
    </message>
    <message>
        <source>Done, the numerator</source>
        <translation>Đã thực hiện (tử số)</translation>
    </message>
    <message>
        <source>Out of, the denominator</source>
        <translation>Tổng số (mẫu số)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Target in percent</source>
        <translation>Chỉ tiêu, phần trăm</translation>
    </message>
</context>
</TS>
