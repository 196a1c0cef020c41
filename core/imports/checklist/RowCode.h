// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace dkt {

/// The number in front of a line of a checklist: "I", "1.1", "1.1.1", "A", "a)", "-".
struct RowCode {
    enum class Kind {
        None,
        Letter,  ///< A, B, C: a part above sections
        Roman,   ///< I, II: a section
        Numeric, ///< 1, 1.1, 1.1.1 (also 1.a, I.1, A.2): as deep as it has numbers
        Custom,  ///< any other sign in the column of numbers: "TC-07"
        Bullet   ///< -, +, a): a piece of the line above
    };

    Kind kind = Kind::None;
    std::vector<int> numbers; ///< of Numeric; of Roman and Letter the one value
    QString text;             ///< as written, without closing mark

    bool operator==(const RowCode&) const = default;
    /// Order of nesting: smaller stands above greater. Between two there is room for titles without number.
    [[nodiscard]] int rank() const;
};

/// `text` as nothing but a code ("I.", "Mục 1", "1.1)"); kind None when there is more, or nothing.
[[nodiscard]] RowCode parseRowCode(const QString& text);

/// A code in front of a title in one cell: "I. CÔNG TÁC CHỈ ĐẠO", "1.1 Kế hoạch", "- Đúng hạn".
struct CodedTitle {
    RowCode code;
    QString title;
};
/// None where the beginning is no code for certain ("5 bộ thủ tục" is a title).
[[nodiscard]] std::optional<CodedTitle> splitCodedTitle(const QString& text);

} // namespace dkt
