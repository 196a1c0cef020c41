// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace dkt {

/// Đợt kiểm tra, with what the head of its papers needs.
struct Campaign {
    QString title;          ///< "Kiểm tra công tác cải cách hành chính năm 2021"
    QString authority;      ///< who ordered it: "UBND huyện Gia Lâm"
    QString governingBody;  ///< cơ quan chủ quản on the letterhead: "UBND HUYỆN GIA LÂM"
    QString issuer;         ///< cơ quan ban hành on the letterhead: "ĐOÀN KIỂM TRA …"
    QString symbol;         ///< issuer's part of the symbol: "ĐKT" in 05/BC-ĐKT
    QString place;          ///< địa danh: "Gia Lâm"
    QString decisionNumber; ///< quyết định thành lập đoàn
    std::optional<QDate> decisionDate;
    QString decisionIssuer;
    QString decisionSubject;
    std::optional<QDate> from, to;             ///< dates of the inspection itself
    std::optional<QDate> periodFrom, periodTo; ///< thời kỳ kiểm tra: the time looked at
    QString scope;          ///< phạm vi, nội dung
    QString method;         ///< cách thức tiến hành
    QString course;         ///< further words on the course of the inspection
    QString causes;         ///< nguyên nhân; '\n' separates paragraphs
    QString responsibility; ///< trách nhiệm
    QString proposals;      ///< kiến nghị, đề xuất
    QString addressee;      ///< Kính gửi of the report
    QString recipients;     ///< Nơi nhận, one per line
    QString signerTitle;    ///< lines: "TM. ĐOÀN KIỂM TRA\nTRƯỞNG ĐOÀN"
    QString signerName;     ///< may stay empty
    QString reportNumber;   ///< as issued; empty until then
    std::optional<QDate> issueDate; ///< of the conclusion: terms "from issue" run from it
    QString dataNote; ///< says which data are constructed (samples); shown on Overview and in the annex

    bool operator==(const Campaign&) const = default;
};

/// Căn cứ pháp lý of the campaign's papers, in order.
struct LegalDocument {
    LegalDocumentId id;
    QString type;   ///< "Nghị định", "Quyết định", "Kế hoạch"
    QString number; ///< "30/2020/NĐ-CP"; may be empty
    std::optional<QDate> date;
    QString issuer;  ///< "Chính phủ"
    QString subject; ///< trích yếu: "về công tác văn thư"
    int order = 0;

    bool operator==(const LegalDocument&) const = default;
};

/// Tổ kiểm tra (the delegation itself is the campaign's).
struct Team {
    TeamId id;
    QString code; ///< "to-1"
    QString name; ///< "Tổ công tác số 1"
    int order = 0;

    bool operator==(const Team&) const = default;
};

enum class Role { Head, DeputyHead, Secretary, Member };

/// Thành viên. The name may be a post ("Phó Trưởng phòng Nội vụ").
struct Member {
    MemberId id;
    QString name;
    QString position; ///< chức vụ, cơ quan
    Role role = Role::Member;
    TeamId team;    ///< null: the delegation as a whole
    QString fields; ///< lĩnh vực phụ trách: section codes, separated by commas
    int order = 0;

    bool operator==(const Member&) const = default;
};

/// Đơn vị được kiểm tra.
struct Unit {
    UnitId id;
    QString code; ///< as given: an official code is text with leading zeros ("00565")
    QString name; ///< "Xã Dương Xá"
    QString type; ///< "xã", "phường", "thị trấn", "đặc khu", …; may be empty
    QString parent; ///< province, district or agency above; may be empty
    int order = 0;
    QString note = {};
    UnitId successor = {};                   ///< the unit that goes on in its place: merged into it, or renamed
    std::optional<QDate> until = std::nullopt; ///< the day from which it is no more; its visits before stay its own

    bool operator==(const Unit&) const = default;
};

enum class VisitMode { OnSite, ByFile, SelfCheck, Joint, Unannounced };

enum class VisitState { Planned, InProgress, Finished };

/// Buổi: which part of its day a visit takes.
enum class VisitSession { WholeDay, Morning, Afternoon };

/// Cuộc kiểm tra tại một đơn vị.
struct Visit {
    VisitId id;
    QString code; ///< what people and scripts call it: "xa-duong-xa"; unique in a dossier
    UnitId unit;
    TeamId team;
    ChecklistId checklist;
    VisitMode mode = VisitMode::OnSite;
    QString jointWith; ///< the other body, when mode is Joint
    std::optional<QDate> date;
    VisitState state = VisitState::Planned;
    QString attendees; ///< thành phần làm việc phía đơn vị, one per line
    int order = 0;
    VisitSession session = VisitSession::WholeDay;
    QString note; ///< said on the schedule: where to meet, what to prepare

    bool operator==(const Visit&) const = default;
};

/// Phân công: a member works on a visit, or on one section of it. See Assignment.h.
struct Assignment {
    AssignmentId id;
    VisitId visit;
    QString section; ///< its code; empty: the visit as a whole
    MemberId member;

    bool operator==(const Assignment&) const = default;
};

/// What another body plans or did at a unit, so that two bodies do not come for the same in one year.
struct OtherInspection {
    OtherInspectionId id;
    UnitId unit;
    QString body;                  ///< "Thanh tra tỉnh"
    std::optional<QDate> from, to; ///< one of them may be missing: a single day
    QString subject;               ///< "quản lý đất đai"; may be empty

    bool operator==(const OtherInspection&) const = default;
};

} // namespace dkt
