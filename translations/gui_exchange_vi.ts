<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Hand over a package…</source>
        <translation>&amp;Giao gói…</translation>
    </message>
    <message>
        <source>&amp;Take packages in…</source>
        <translation>&amp;Nhận gói…</translation>
    </message>
    <message>
        <source>&amp;Give a receipt…</source>
        <translation>Cấp &amp;biên nhận…</translation>
    </message>
    <message>
        <source>Pro&amp;ve the whole history</source>
        <translation>&amp;Kiểm chứng toàn bộ nhật ký</translation>
    </message>
    <message>
        <source>&amp;Accept the laptop…</source>
        <translation>&amp;Chấp nhận máy…</translation>
    </message>
    <message>
        <source>Hand &amp;over to this laptop…</source>
        <translation>Giao gói ch&amp;o máy này…</translation>
    </message>
    <message>
        <source>The laptop was &amp;lost…</source>
        <translation>Máy bị mấ&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Print the receipt…</source>
        <translation>&amp;In biên nhận…</translation>
    </message>
    <message>
        <source>&amp;Write the receipt to a file…</source>
        <translation>Ghi biên nhận &amp;ra tệp…</translation>
    </message>
    <message>
        <source>&amp;Name this laptop…</source>
        <translation>Đặt tên &amp;máy này…</translation>
    </message>
</context>
<context>
    <name>dkt::gui::AwaitedModel</name>
    <message>
        <source>Not here yet</source>
        <translation>Chưa có ở máy này</translation>
    </message>
    <message>
        <source>From laptop</source>
        <translation>Từ máy</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ExchangeData</name>
    <message>
        <source>Change %1</source>
        <translation>Thay đổi %1</translation>
    </message>
    <message>
        <source>Changes %1 to %2</source>
        <translation>Thay đổi %1 đến %2</translation>
    </message>
    <message>
        <source>Evidence file “%1”</source>
        <translation>Tệp tài liệu kiểm chứng “%1”</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>Give a receipt</source>
        <translation>Cấp biên nhận</translation>
    </message>
    <message>
        <source>Hand over a package</source>
        <translation>Giao gói</translation>
    </message>
    <message>
        <source>Packages (*.dktx)</source>
        <translation>Gói trao đổi (*.dktx)</translation>
    </message>
    <message>
        <source>Written, read back and proved: %1</source>
        <translation>Đã ghi, đọc lại và kiểm chứng: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Writing the package and reading it back</source>
        <translation>Đang ghi gói và đọc lại</translation>
    </message>
    <message>
        <source>Take packages in</source>
        <translation>Nhận gói</translation>
    </message>
    <message>
        <source>Accept “%1”?</source>
        <translation>Chấp nhận “%1”?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Let its owner read out the fingerprint on their Exchange page. It must be %1. Its work is then taken in, here and on every laptop that learns of it.</source>
        <translation>Đề nghị người dùng máy ấy đọc mã nhận dạng trên trang Trao đổi của họ. Mã phải là %1. Sau đó phần việc của máy được nhập, tại đây và ở mọi máy nhận được quyết định này.</translation>
    </message>
    <message>
        <source>Taking in what was held</source>
        <translation>Đang nhập phần đã giữ lại</translation>
    </message>
    <message>
        <source>Was “%1” lost or stolen?</source>
        <translation>“%1” đã bị mất hoặc bị lấy cắp?</translation>
    </message>
    <message>
        <source>Close the laptop</source>
        <translation>Khóa máy</translation>
    </message>
    <message>
        <source>What it wrote until now stays. What it writes from now on is kept aside on every laptop that learns of this, until somebody accepts it again.</source>
        <translation>Những gì máy ấy đã ghi đến nay vẫn giữ nguyên. Những gì máy ghi từ nay được giữ riêng ở mọi máy nhận được quyết định này, cho đến khi có người chấp nhận lại.</translation>
    </message>
    <message>
        <source>Laying out the receipt</source>
        <translation>Đang dàn trang biên nhận</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Đã ghi và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Ghi biên nhận</translation>
    </message>
    <message>
        <source>Proving every signature and every link</source>
        <translation>Đang kiểm chứng từng chữ ký và từng mắt xích</translation>
    </message>
    <message>
        <source>%1 changes of %2 laptops: every signature and every link holds.</source>
        <translation>%1 thay đổi của %2 máy: mọi chữ ký và mọi mắt xích đều đúng.</translation>
    </message>
    <message>
        <source>The history is broken at change %1 of laptop %2: %3. Everything before it holds. Restore a backup, or take a colleague&apos;s package in.</source>
        <translation>Nhật ký bị đứt ở thay đổi %1 của máy %2: %3. Mọi thay đổi trước đó đều đúng. Hãy khôi phục bản sao lưu hoặc nhận gói của đồng nghiệp.</translation>
    </message>
    <message>
        <source>The tables do not say what the history says; close the dossier and open it anew to rebuild them.</source>
        <translation>Các bảng không khớp với nhật ký; hãy đóng hồ sơ rồi mở lại để dựng lại bảng.</translation>
    </message>
    <message>
        <source>Name this laptop</source>
        <translation>Đặt tên máy này</translation>
    </message>
    <message>
        <source>What the others call it, such as “Team 1&apos;s laptop”:</source>
        <translation>Tên để người khác gọi, ví dụ “Máy tổ 1”:</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ExchangeWidget</name>
    <message>
        <source>Laptops</source>
        <translation>Các máy</translation>
    </message>
    <message>
        <source>Awaited (%1)</source>
        <translation>Còn chờ (%1)</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Còn chờ</translation>
    </message>
    <message>
        <source>Packages and receipts</source>
        <translation>Gói và biên nhận</translation>
    </message>
    <message>
        <source>Nothing is missing: every change and every evidence file that is known of is here.</source>
        <translation>Không thiếu gì: mọi thay đổi và mọi tệp tài liệu kiểm chứng đã biết đều có ở đây.</translation>
    </message>
    <message>
        <source>No package came or went yet. Hand one over at the end of each day: whoever has it, has a copy of your work.</source>
        <translation>Chưa giao hoặc nhận gói nào. Hãy giao một gói vào cuối mỗi ngày: ai giữ gói là giữ một bản sao phần việc của bạn.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ExchangesModel</name>
    <message>
        <source>handed over</source>
        <translation>đã giao</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>đã cấp biên nhận</translation>
    </message>
    <message>
        <source>changes %1, evidence files %2</source>
        <translation>thay đổi %1, tệp tài liệu kiểm chứng %2</translation>
    </message>
    <message>
        <source>new %1 of %2</source>
        <translation>mới %1 trên %2</translation>
    </message>
    <message>
        <source>; conflicts %1</source>
        <translation>; xung đột %1</translation>
    </message>
    <message>
        <source>; held %1</source>
        <translation>; giữ lại %1</translation>
    </message>
    <message>
        <source>; it was cut off or damaged</source>
        <translation>; gói bị cắt hoặc hỏng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Người lập</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
</context>
<context>
    <name>dkt::gui::HandOverDialog</name>
    <message>
        <source>Hand over a package</source>
        <translation>Giao gói</translation>
    </message>
    <message>
        <source>Anyone: everything; a new laptop can start from it</source>
        <translation>Bất kỳ ai: toàn bộ; máy mới có thể bắt đầu từ gói này</translation>
    </message>
    <message>
        <source>With &amp;evidence files</source>
        <translation>Kèm tệp &amp;tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>&amp;Protect with a passphrase</source>
        <translation>&amp;Bảo vệ bằng cụm mật khẩu</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Một tệp</translation>
    </message>
    <message>
        <source>Files of at most %1 MB</source>
        <translation>Các tệp tối đa %1 MB</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Giao cho</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Chia</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>Cụm &amp;mật khẩu</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Nhập lại</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>At least %1 characters: several words are easier to remember than signs.</source>
        <translation>Ít nhất %1 ký tự: vài từ dễ nhớ hơn các ký hiệu.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Hai cụm mật khẩu không giống nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence files (%1)</source>
        <translation>
            <numerusform>%n tệp tài liệu kiểm chứng (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence files stay here</source>
        <translation>
            <numerusform>%n tệp tài liệu kiểm chứng ở lại máy này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence files are not on this laptop</source>
        <translation>
            <numerusform>%n tệp tài liệu kiểm chứng không có trên máy này</numerusform>
        </translation>
    </message>
    <message>
        <source>They have everything that is here.</source>
        <translation>Họ đã có mọi thứ ở đây.</translation>
    </message>
    <message>
        <source>Goes: %1.</source>
        <translation>Sẽ giao: %1.</translation>
    </message>
</context>
<context>
    <name>dkt::gui::ImportWords</name>
    <message>
        <source>“%1”, made on %2 by %3</source>
        <translation>“%1”, lập lúc %2, người lập: %3</translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation>, phần %1/%2</translation>
    </message>
    <message>
        <source>; it is cut off or damaged: only what is whole</source>
        <translation>; bị cắt hoặc hỏng: chỉ phần còn nguyên vẹn</translation>
    </message>
    <message>
        <source>No change that is not here already.</source>
        <translation>Không có thay đổi nào mà ở đây chưa có.</translation>
    </message>
    <message numerus="yes">
        <source>%n new changes</source>
        <translation>
            <numerusform>%n thay đổi mới</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>Thêm: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence files</source>
        <translation>
            <numerusform>%n tệp tài liệu kiểm chứng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on “%2”: %n changes</source>
        <translation>
            <numerusform>%1, trên máy “%2”: %n thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide: two people changed the same thing apart. Both versions are kept.</source>
        <translation>
            <numerusform>%n xung đột cần quyết định: hai người cùng sửa một nội dung mà không biết nhau. Cả hai bản đều được giữ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are held until their laptop is accepted.</source>
        <translation>
            <numerusform>%n thay đổi được giữ lại cho đến khi máy của chúng được chấp nhận.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused: %1</source>
        <translation>
            <numerusform>%n thay đổi bị từ chối: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>changes %1 to %2 of “%3”</source>
        <translation>thay đổi %1 đến %2 của “%3”</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Các gói</translation>
    </message>
    <message>
        <source>They bring</source>
        <translation>Nội dung mang đến</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Phần việc của</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>Cần lưu ý</translation>
    </message>
    <message>
        <source>Still awaited afterwards</source>
        <translation>Sau đó còn chờ</translation>
    </message>
</context>
<context>
    <name>dkt::gui::LaptopsModel</name>
    <message>
        <source>this laptop</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>an earlier key of this laptop</source>
        <translation>khóa cũ của máy này</translation>
    </message>
    <message>
        <source>accepted; two copies of it worked apart</source>
        <translation>đã chấp nhận; hai bản sao của máy đã làm việc riêng rẽ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã chấp nhận</translation>
    </message>
    <message numerus="yes">
        <source>closed; %n changes since</source>
        <translation>
            <numerusform>đã khóa; %n thay đổi từ đó</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã khóa</translation>
    </message>
    <message numerus="yes">
        <source>waits: %n changes held</source>
        <translation>
            <numerusform>chờ chấp nhận: giữ lại %n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>chưa chấp nhận</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Wrote last</source>
        <translation>Người ghi sau cùng</translation>
    </message>
    <message>
        <source>Changes made on it that are here</source>
        <translation>Thay đổi làm trên máy ấy đang có ở đây</translation>
    </message>
    <message>
        <source>Its changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Changes here that it was not seen to have</source>
        <translation>Thay đổi ở đây mà máy ấy chưa cho thấy là đã có</translation>
    </message>
    <message>
        <source>It lacks</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Gói gần nhất</translation>
    </message>
    <message>
        <source>To be read out and compared before a laptop is accepted</source>
        <translation>Đọc lên và đối chiếu trước khi chấp nhận máy</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Mã nhận dạng</translation>
    </message>
</context>
<context>
    <name>dkt::gui::TakeInDialog</name>
    <message>
        <source>&amp;Read</source>
        <translation>Đọ&amp;c</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Nhận</translation>
    </message>
    <message>
        <source>&amp;Decide the conflicts</source>
        <translation>&amp;Quyết định xung đột</translation>
    </message>
    <message>
        <source>Take every change that is &amp;whole from cut or damaged packages</source>
        <translation>Lấy mọi thay đổi còn &amp;nguyên vẹn trong gói bị cắt hoặc hỏng</translation>
    </message>
    <message>
        <source>Take packages in</source>
        <translation>Nhận gói</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>These laptops are not known here. Tick those whose owner has read the same number out to you; the others&apos; work is kept aside until you accept them.</source>
        <translation>Chưa biết các máy này. Hãy đánh dấu máy mà người dùng đã đọc đúng dãy số dưới đây; phần việc của các máy khác được giữ riêng cho đến khi được chấp nhận.</translation>
    </message>
    <message>
        <source>Unknown laptops</source>
        <translation>Máy chưa biết</translation>
    </message>
    <message>
        <source>Reading packages</source>
        <translation>Đang đọc gói</translation>
    </message>
    <message>
        <source>Taking packages in</source>
        <translation>Đang nhận gói</translation>
    </message>
    <message>
        <source>Packages taken in</source>
        <translation>Đã nhận gói</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
</TS>
