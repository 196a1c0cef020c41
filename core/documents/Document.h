// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// A paper as a tree of values, without layout: builders make it from a dossier, renderers turn it into
/// DOCX, PDF, plain text … The names follow the components of Decree 30/2020/NĐ-CP, Annex I.
namespace dkt::doc {

/// A stretch of text in one style. User text is data: renderers escape it and never parse it.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;

    bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

/// The head of page 1: governing body and issuer left, Quốc hiệu and Tiêu ngữ right, number and symbol,
/// place and date (Annex I, boxes 1–4; the letter's "V/v" is box 5b).
struct Letterhead {
    QString governingBody; ///< cơ quan chủ quản; may be empty
    QString issuer;        ///< cơ quan ban hành
    QString number;        ///< as issued ("05"); empty: left open for the secretary to fill in
    QString symbol;        ///< "BC-ĐKT"
    QString place;         ///< địa danh; empty together with `date` on minutes (form 1.9)
    std::optional<QDate> date; ///< none with a place: "ngày … tháng … năm …" is left open
    int yearIfOpen = 0;        ///< printed in an open date; 0: left open too
    QString letterSubject;     ///< trích yếu of a letter ("V/v …"); empty on all other papers

    bool operator==(const Letterhead&) const = default;
};

/// Tên loại and trích yếu, with the rule under them (box 5a).
struct Title {
    QString kind;    ///< "BÁO CÁO"
    QString subject; ///< "Kết quả kiểm tra …"

    bool operator==(const Title&) const = default;
};

/// Kính gửi (box 9a): one recipient on the line, or several with dashes.
struct Addressees {
    QStringList names;

    bool operator==(const Addressees&) const = default;
};

/// Căn cứ: italic, each on its own line; the renderer sets ";" and the last ".".
struct LegalBases {
    QStringList items; ///< each begins "Căn cứ …", without closing mark

    bool operator==(const LegalBases&) const = default;
};

/// A numbered heading in the layout without Điều: level 1 "I. UPPER CASE", level 2 "1. Bold",
/// level 3 "a) upright" (Vietnamese letter order). Numbering is the renderer's (real Word numbering),
/// restarting below each higher level.
struct Heading {
    int level = 1; ///< 1 to 3
    QString text;

    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    Runs runs;

    bool operator==(const Paragraph&) const = default;
};

/// How list items are marked.
enum class ListMarker {
    Dash,  ///< "- "
    Plus,  ///< "+ ", below a dash
    Number, ///< "1. 2. 3."
    Letter  ///< "a) b) c) d) đ) e) g)": the Vietnamese alphabet as Decree 30 letters its points
};

struct List {
    ListMarker marker = ListMarker::Dash;
    std::vector<Runs> items;

    bool operator==(const List&) const = default;
};

enum class Align { Left, Center, Right };

struct TableColumn {
    double weight = 1; ///< share of the table's width
    Align align = Align::Left;

    bool operator==(const TableColumn&) const = default;
};

/// One cell; '\n' in the text begins a new line.
struct TableCell {
    QString text;
    bool bold = false;
    int columnSpan = 1; ///< cells it covers to the right, itself included
    std::optional<Align> align = {}; ///< overrides the column's

    bool operator==(const TableCell&) const = default;
};
using TableRow = std::vector<TableCell>; ///< the spans add up to the number of columns

/// A bordered table. Header rows repeat on each page and no row is split over pages.
struct Table {
    std::vector<TableColumn> columns;
    std::vector<TableRow> header;
    std::vector<TableRow> rows;
    double fontSize = 12; ///< points
    QString caption;      ///< printed above, centred bold; may be empty

    bool operator==(const Table&) const = default;
};

/// Chức vụ, chữ ký, họ tên and Nơi nhận (boxes 7a, 7b, 9b), kept together on one page.
struct SignatureBlock {
    QStringList recipients;  ///< "Nơi nhận:" lines without dash and mark; last one "Lưu: VT, …"
    QStringList signerTitle; ///< lines, e.g. "TM. ĐOÀN KIỂM TRA", "TRƯỞNG ĐOÀN"
    QString signerName;      ///< may be empty: room to sign stays

    bool operator==(const SignatureBlock&) const = default;
};

/// Two or more signature columns side by side, as on minutes (form 1.9): THƯ KÝ left, CHỦ TỌA right.
struct SignatureColumns {
    struct Column {
        QStringList title;
        QString name;

        bool operator==(const Column&) const = default;
    };
    std::vector<Column> columns;
    QStringList recipients; ///< below, as in SignatureBlock; may be empty

    bool operator==(const SignatureColumns&) const = default;
};

enum class Orientation { Portrait, Landscape };

/// Begins an annex on a new page with page numbers of its own, from 1 (Annex I, I.9: "số trang của phụ lục
/// được đánh số riêng, theo từng phụ lục"). The rule "not shown on the first page" holds for each series:
/// the first page of an annex carries no number either. Headings count from I. again.
struct AnnexBreak {
    QString number;    ///< "Phụ lục" or "Phụ lục I"
    QString title;     ///< set in upper case by the builder
    QString reference; ///< "(Kèm theo Báo cáo số … ngày … của …)"
    Orientation orientation = Orientation::Landscape;

    bool operator==(const AnnexBreak&) const = default;
};

/// Adding a block type here does not compile until every renderer handles it (std::visit).
using Block = std::variant<Letterhead, Title, Addressees, LegalBases, Heading, Paragraph, List, Table,
                           SignatureBlock, SignatureColumns, AnnexBreak>;

/// A whole paper. The first section is portrait; AnnexBreak begins further ones. The builder writes the
/// closing "./." into the last text before the signature.
struct Document {
    QString title;   ///< for the file's properties
    QString subject; ///< for the file's properties
    QString author;  ///< the issuing body, for the file's properties
    std::vector<Block> blocks;

    bool operator==(const Document&) const = default;
};

} // namespace dkt::doc
