<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Write the table to a file</source>
        <translation>&amp;Ghi bảng ra tệp</translation>
    </message>
    <message>
        <source>&amp;History of this field</source>
        <translation>Nhật &amp;ký của ô này</translation>
    </message>
    <message>
        <source>History of the whole &amp;entry</source>
        <translation>Nhật ký của cả &amp;mục</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>&amp;Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Hiện tất cả</translation>
    </message>
    <message>
        <source>&amp;Excel…</source>
        <translation>&amp;Excel…</translation>
    </message>
    <message>
        <source>&amp;Text table (CSV)…</source>
        <translation>Bảng dạng &amp;văn bản (CSV)…</translation>
    </message>
    <message>
        <source>Show where it s&amp;tands</source>
        <translation>Xem tại &amp;nơi ghi</translation>
    </message>
</context>
<context>
    <name>dkt::gui::HistoryDetail</name>
    <message>
        <source>%1, %2, on %3</source>
        <translation>%1, %2, máy %3</translation>
    </message>
    <message numerus="yes">
        <source>replaced %n values at once</source>
        <translation>
            <numerusform>thay %n giá trị cùng lúc</numerusform>
        </translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>đang có hiệu lực</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>đã được sửa sau đó</translation>
    </message>
    <message>
        <source>program version %1</source>
        <translation>phiên bản chương trình %1</translation>
    </message>
    <message>
        <source>fingerprint of the laptop %1, change no. %2</source>
        <translation>mã nhận dạng máy %1, thay đổi số %2</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Lý do: “%1”</translation>
    </message>
    <message>
        <source>Choose a change to see it in full.</source>
        <translation>Hãy chọn một thay đổi để xem đầy đủ.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Thành</translation>
    </message>
    <message>
        <source>What stood there before</source>
        <translation>Nội dung trước khi sửa</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>Nội dung sau khi sửa</translation>
    </message>
</context>
<context>
    <name>dkt::gui::HistoryFilterBar</name>
    <message>
        <source>All laptops</source>
        <translation>Mọi máy tính</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Mọi cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Mọi thao tác</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Chỉ: %1</translation>
    </message>
    <message>
        <source>Show the history of everything again</source>
        <translation>Xem lại nhật ký của tất cả</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Words in what it was or became</source>
        <translation>Từ ngữ trước hoặc sau khi sửa</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
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
        <source>Show all</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>On which laptop</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>At which visit</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
</context>
<context>
    <name>dkt::gui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Ô dữ liệu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Thành</translation>
    </message>
</context>
<context>
    <name>dkt::gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Đã ghi và kiểm tra lại: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Write the history shown</source>
        <translation>Ghi phần nhật ký đang xem</translation>
    </message>
</context>
<context>
    <name>dkt::gui::HistoryWidget</name>
    <message>
        <source>%1 changes found; looking on, %2 actions looked at …</source>
        <translation>Đã thấy %1 thay đổi; đang tìm tiếp, đã xem %2 thao tác …</translation>
    </message>
    <message>
        <source>The newest %1 changes; more follow when you scroll.</source>
        <translation>%1 thay đổi mới nhất; cuộn xuống để xem tiếp.</translation>
    </message>
    <message>
        <source>No change matches. Change or clear the filters above.</source>
        <translation>Không có thay đổi nào khớp. Hãy sửa hoặc bỏ bớt bộ lọc ở trên.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Các thay đổi, mới nhất trước</translation>
    </message>
</context>
</TS>
