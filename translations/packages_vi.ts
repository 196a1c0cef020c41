<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>DamagedPackage</name>
    <message>
        <source>“%1” may not be read.</source>
        <translation>Không được phép đọc “%1”.</translation>
    </message>
</context>
<context>
    <name>PackageExporter</name>
    <message>
        <source>“%1” exists already; packages are never overwritten. Choose another name.</source>
        <translation>Đã có tệp “%1”; gói trao đổi không bao giờ bị ghi đè. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>An evidence file was damaged on this disk; hand over without evidence, and get it again from whoever has it.</source>
        <translation>Một tệp tài liệu kiểm chứng bị hỏng trên đĩa này; hãy giao gói không kèm tài liệu và xin lại tệp ấy từ máy đang có.</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>bien-nhan</translation>
    </message>
    <message>
        <source>package</source>
        <translation>goi</translation>
    </message>
</context>
<context>
    <name>PackageImporter</name>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>Không mở được “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to another dossier: “%2”.</source>
        <translation>“%1” thuộc về hồ sơ khác: “%2”.</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name for the dossier.</source>
        <translation>Đã có tệp “%1”; hãy chọn tên khác cho hồ sơ.</translation>
    </message>
    <message>
        <source>The packages belong to different dossiers; a dossier is started from one.</source>
        <translation>Các gói thuộc những hồ sơ khác nhau; mỗi hồ sơ chỉ được khởi tạo từ gói của chính nó.</translation>
    </message>
    <message>
        <source>These packages do not hold the whole dossier. Ask for a hand-out, which starts one, with all its volumes.</source>
        <translation>Các gói này không chứa toàn bộ hồ sơ. Hãy xin gói giao hồ sơ với đủ các phần.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read; take it in once it is copied.</source>
        <translation>“%1” bị thay đổi trong lúc đọc; hãy nhận sau khi đã sao chép xong.</translation>
    </message>
</context>
<context>
    <name>PackageKey</name>
    <message>
        <source>There is not enough memory to turn the passphrase into a key.</source>
        <translation>Không đủ bộ nhớ để tạo khóa từ cụm mật khẩu.</translation>
    </message>
</context>
<context>
    <name>PackageProof</name>
    <message>
        <source>it cannot be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>chữ ký sai</translation>
    </message>
    <message>
        <source>it belongs to another dossier</source>
        <translation>thuộc về hồ sơ khác</translation>
    </message>
    <message>
        <source>the change before it is missing or was exchanged</source>
        <translation>thay đổi đứng trước bị thiếu hoặc bị tráo</translation>
    </message>
    <message>
        <source>“%1” was written, but reading it back gave something else: its disk is not reliable. Nothing was handed over; use another one.</source>
        <translation>Đã ghi “%1” nhưng khi đọc lại thì khác: đĩa không đáng tin cậy. Chưa giao được gì; hãy dùng đĩa khác.</translation>
    </message>
</context>
<context>
    <name>PackageReader</name>
    <message>
        <source>“%1” is not a package of this program.</source>
        <translation>“%1” không phải là gói trao đổi của chương trình này.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program; update this one to read it.</source>
        <translation>“%1” do phiên bản mới hơn của chương trình tạo ra; hãy cập nhật chương trình để đọc.</translation>
    </message>
    <message>
        <source>“%1” is protected; its passphrase is needed.</source>
        <translation>“%1” được bảo vệ; cần có cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”.</source>
        <translation>Cụm mật khẩu không mở được “%1”.</translation>
    </message>
    <message>
        <source>“%1” was cut off on its way: its end is missing. Ask for it again.</source>
        <translation>“%1” bị cắt cụt trên đường chuyển: thiếu phần cuối. Hãy xin lại gói này.</translation>
    </message>
    <message>
        <source>“%1” was changed or damaged on its way. Ask for it again.</source>
        <translation>“%1” đã bị sửa hoặc bị hỏng trên đường chuyển. Hãy xin lại gói này.</translation>
    </message>
    <message>
        <source>“%1” cannot be read from its disk. Copy it anew and try again.</source>
        <translation>Không đọc được “%1” từ đĩa. Hãy sao chép lại rồi thử lần nữa.</translation>
    </message>
</context>
<context>
    <name>dkt::SalvageSources</name>
    <message>
        <source>“%1” is named twice; name each damaged file once.</source>
        <translation>“%1” được nêu hai lần; hãy nêu mỗi tệp hỏng một lần.</translation>
    </message>
</context>
</TS>
