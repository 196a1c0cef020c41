// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/ScoringRule.h"

#include <QString>

#include <optional>
#include <vector>

namespace dkt {

/// A target an item is held against: "≥ 95 %", "= 100 %", "≥ 2 lần/năm".
struct Target {
    enum class Comparison { Equal, AtLeast, MoreThan, AtMost, LessThan };

    Comparison comparison = Comparison::AtLeast;
    double value = 0; ///< in `unit`; percent as 95, not 0.95
    QString unit;     ///< "%", "lần/năm", "bài" …

    bool operator==(const Target&) const = default;
};

/// Nội dung kiểm tra (tiêu chí thành phần): the line that is answered.
struct Item {
    ItemId id;    ///< see assignItemIds
    QString code; ///< "1.1.1", or a running number
    QString title;
    std::optional<double> maxPoints; ///< none on a form without points
    ScoringRule rule;
    std::optional<Target> target;
    QString evidence;    ///< tài liệu kiểm chứng
    QString legalBasis;  ///< căn cứ
    QString requirement; ///< yêu cầu
    QString guidance;    ///< hướng dẫn
    QString note;

    bool operator==(const Item&) const = default;
};

/// Tiêu chí: groups items; a form without criteria has one with an empty title per section.
struct Criterion {
    QString code;
    QString title;
    std::optional<double> maxPoints; ///< as stated on its row; none: the sum of its items
    std::vector<Item> items;

    bool operator==(const Criterion&) const = default;
};

/// Lĩnh vực.
struct Section {
    QString code; ///< "I", "II" …
    QString title;
    std::optional<double> maxPoints;
    std::vector<Criterion> criteria;

    bool operator==(const Section&) const = default;
};

/// Bộ tiêu chí, phiếu kiểm tra. Immutable once it is in a dossier: another version is another checklist.
struct Checklist {
    ChecklistId id; ///< derived from the content, see ChecklistJson
    QString title;
    QString version;
    std::optional<double> bonusMax;   ///< điểm thưởng tối đa
    std::optional<double> penaltyMax; ///< điểm phạt tối đa, as a positive number
    std::vector<Section> sections;
    QString note;

    bool operator==(const Checklist&) const = default;
};

/// Where an item stands.
struct ItemPlace {
    const Section* section = nullptr;
    const Criterion* criterion = nullptr;
    const Item* item = nullptr;
};

/// Gives every item without an id one derived from its code and title, so that the same item keeps its
/// identity over versions and laptops; literal repetitions get different ids by their ordinal.
void assignItemIds(Checklist& checklist);

/// The items in order with their sections and criteria; the pointers live as long as `checklist`.
[[nodiscard]] std::vector<ItemPlace> itemPlaces(const Checklist& checklist);

/// The item with this code; the first, if a sheet had repeated it. Null when there is none.
[[nodiscard]] const Item* findItem(const Checklist& checklist, QStringView code);

/// Points that can be reached: the stated points of items, summed. Bonus and penalty are apart.
[[nodiscard]] double maxPoints(const Checklist& checklist);
[[nodiscard]] double maxPoints(const Section& section);
[[nodiscard]] double maxPoints(const Criterion& criterion);

} // namespace dkt
