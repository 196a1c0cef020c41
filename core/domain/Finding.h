// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/ScoringRule.h"
#include "domain/time/Deadline.h"

#include <QDate>
#include <QString>

#include <optional>

namespace dkt {

/// Kết quả của một nội dung.
enum class Outcome { Met, PartlyMet, NotMet, NothingArose, NotApplicable };

/// Outcome with its figures: they move together, so they are one cell in the journal.
struct Result {
    std::optional<Outcome> outcome; ///< none: not answered
    AnswerFigures figures;

    bool operator==(const Result&) const = default;
};

/// The answer to one item at one visit. Its id is derived from both, so that two laptops meet in it.
struct Answer {
    AnswerId id;
    VisitId visit;
    ItemId item;
    Result result;
    std::optional<double> selfScore;     ///< điểm tự đánh giá of the unit
    std::optional<double> verifiedScore; ///< điểm thẩm định; given by the rule or by a person
    QString note;
    /// Of an answer to an earlier version of the checklist: the item it was carried over to, or its own item
    /// when it was decided to leave it there. Null: nothing was decided.
    ItemId carriedTo = {};

    bool operator==(const Answer&) const = default;
};

/// The id under which every laptop files the answer to `item` at `visit`.
[[nodiscard]] AnswerId answerId(VisitId visit, ItemId item);

enum class FindingKind { Strength, Shortcoming };

/// How far a finding reaches, in the report's words (toàn bộ, đa số/hầu hết, một số, nêu tên).
enum class Extent { All, Most, Some, Named };

enum class FindingSeverity { Minor, Medium, Serious };

/// Khắc phục ngay / cần thời gian.
enum class FixClass { AtOnce, NeedsTime };

/// Ưu điểm or tồn tại, hạn chế at one visit. A shortcoming has five parts: condition (text), criterion or
/// legal basis, cause, effect, recommendation.
struct Finding {
    FindingId id;
    VisitId visit;
    ItemId item;         ///< null: not tied to one item
    QString sectionCode; ///< lĩnh vực, when not given by the item
    FindingKind kind = FindingKind::Shortcoming;
    QString text;       ///< condition: what was found
    QString legalBasis; ///< criterion
    QString cause;
    QString effect;
    QString recommendation;
    std::optional<Extent> extent;
    std::optional<FindingSeverity> severity;
    std::optional<FixClass> fixClass;
    bool exemplary = false; ///< a strength others should copy: the report names the unit
    CommonFindingId common; ///< the common finding it is an occurrence of; null: unit-specific
    int order = 0;

    bool operator==(const Finding&) const = default;
};

/// Two findings that read alike and that a person looked at and kept apart: nobody is asked again.
struct DistinctFindings {
    DistinctFindingsId id;
    FindingId first;  ///< the one with the smaller id
    FindingId second;

    bool operator==(const DistinctFindings&) const = default;
};

/// The pair in whatever order; its id is derived from both, so that two laptops meet in it.
[[nodiscard]] DistinctFindings distinctFindings(FindingId one, FindingId other);

/// Tồn tại chung / ưu điểm chung: what several units share. Occurrences link to it and stay visible.
struct CommonFinding {
    CommonFindingId id;
    FindingKind kind = FindingKind::Shortcoming;
    QString sectionCode;
    QString text;
    QString legalBasis;
    QString cause;
    QString effect;
    QString recommendation;
    std::optional<Extent> extent;
    QString extentText; ///< the words used for it ("chưa được nhiều lãnh đạo quan tâm"); may be empty
    std::optional<FindingSeverity> severity;
    std::optional<FixClass> fixClass;
    int order = 0;

    bool operator==(const CommonFinding&) const = default;
};

/// What a term runs from.
enum class DeadlineEvent {
    Issue, ///< ngày ban hành kết luận: the campaign's issue date
    Visit  ///< ngày kiểm tra tại đơn vị
};

/// Thời hạn of an action: the rule with what it runs from. One cell in the journal.
struct Deadline {
    DeadlineRule rule;
    DeadlineEvent event = DeadlineEvent::Issue; ///< of no meaning for a fixed date

    bool operator==(const Deadline&) const = default;
};

enum class ActionState { Open, InProgress, Reported, Closed };

/// Where a remediation stands; moves together, so it is one cell.
struct ActionStatus {
    ActionState state = ActionState::Open;
    std::optional<QDate> date; ///< of the state; of closing when Closed
    QString note;

    bool operator==(const ActionStatus&) const = default;
};

/// Yêu cầu khắc phục: who must put what right by when, watched by whom.
struct Action {
    ActionId id;
    VisitId visit;          ///< the unit asked; null: all units of the campaign
    FindingId finding;      ///< what it mends; may be null
    CommonFindingId common; ///< or the common finding; may be null
    QString text;           ///< empty: the finding's recommendation
    QString legalBasis;
    QString responsible; ///< who must do it
    QString monitor;     ///< cơ quan theo dõi, đôn đốc
    std::optional<Deadline> deadline;
    ActionStatus status;
    int order = 0;

    bool operator==(const Action&) const = default;
};

/// The action that belongs to a finding: derived, so that two laptops meet in it.
[[nodiscard]] ActionId actionId(FindingId finding);

/// Gia hạn: replaces the deadline from its date on; the latest one counts.
struct DueChange {
    DueChangeId id;
    ActionId action;
    std::optional<QDate> due; ///< the new last day
    QString reason;
    QString decidedBy;
    std::optional<QDate> decidedOn;

    bool operator==(const DueChange&) const = default;
};

/// Giải trình của đơn vị.
struct UnitResponse {
    UnitResponseId id;
    VisitId visit;
    std::optional<QDate> date;
    QString text;

    bool operator==(const UnitResponse&) const = default;
};

/// Họp kiểm điểm.
struct Review {
    ReviewId id;
    VisitId visit;
    std::optional<QDate> date;
    int officials = 0; ///< persons reviewed
    QString text;

    bool operator==(const Review&) const = default;
};

/// Hạ xếp loại.
struct RatingChange {
    RatingChangeId id;
    VisitId visit;
    QString post;   ///< "Chủ tịch UBND xã"
    QString period; ///< "tháng 10/2021"
    QString from, to; ///< ratings; may be empty when not published
    QString text;

    bool operator==(const RatingChange&) const = default;
};

} // namespace dkt
