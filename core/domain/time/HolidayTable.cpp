// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/WorkingCalendar.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

enum class Settled { Yes, No };

/// One row of the table; `to` is empty for a single day.
struct TableRow {
    const char16_t* from;
    const char16_t* to;
    CalendarDay::Kind kind;
    const char16_t* name;
    const char16_t* source;
    Settled settled = Settled::Yes;
};

constexpr auto off = CalendarDay::Kind::Off;
constexpr auto worked = CalendarDay::Kind::Worked;

constexpr auto labourCode = u"Bộ luật Lao động 2019, Điều 112";
constexpr auto makeUp = u"Bộ luật Lao động 2019, Điều 111 khoản 3";
constexpr auto notice2025 = u"Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024";
constexpr auto notice2026 = u"Thông báo 9441/TB-BNV ngày 16/10/2025";
constexpr auto swap2026 = u"Văn bản 12729/VPCP-KGVX ngày 25/12/2025";
constexpr auto cultureDay = u"Nghị quyết 28/2026/QH16, Điều 2";
constexpr auto awaited = u"Chưa có thông báo của cơ quan có thẩm quyền";

// Only what differs from the plain week: a holiday on a Saturday or Sunday is not listed.
constexpr std::array tableRows = {
    TableRow{u"2021-01-01", u"", off, u"Tết Dương lịch", labourCode},
    TableRow{u"2021-02-10", u"2021-02-16", off, u"Tết Âm lịch", labourCode},
    TableRow{u"2021-04-21", u"", off, u"Giỗ Tổ Hùng Vương", labourCode},
    TableRow{u"2021-04-30", u"", off, u"Ngày Chiến thắng", labourCode},
    TableRow{u"2021-05-03", u"", off, u"Nghỉ bù ngày Quốc tế Lao động", makeUp},
    TableRow{u"2021-09-02", u"2021-09-03", off, u"Quốc khánh", labourCode},

    TableRow{u"2025-01-01", u"", off, u"Tết Dương lịch", notice2025},
    TableRow{u"2025-01-27", u"2025-01-31", off, u"Tết Âm lịch", notice2025},
    TableRow{u"2025-04-07", u"", off, u"Giỗ Tổ Hùng Vương", notice2025},
    TableRow{u"2025-04-26", u"", worked, u"Làm bù ngày 02/5", notice2025},
    TableRow{u"2025-04-30", u"", off, u"Ngày Chiến thắng", notice2025},
    TableRow{u"2025-05-01", u"", off, u"Ngày Quốc tế Lao động", notice2025},
    TableRow{u"2025-05-02", u"", off, u"Hoán đổi với thứ Bảy 26/4", notice2025},
    TableRow{u"2025-09-01", u"2025-09-02", off, u"Quốc khánh", notice2025},

    TableRow{u"2026-01-01", u"", off, u"Tết Dương lịch", notice2026},
    TableRow{u"2026-01-02", u"", off, u"Hoán đổi với thứ Bảy 10/01", swap2026},
    TableRow{u"2026-01-10", u"", worked, u"Làm bù ngày 02/01", swap2026},
    TableRow{u"2026-02-16", u"2026-02-20", off, u"Tết Âm lịch", notice2026},
    TableRow{u"2026-04-27", u"", off, u"Nghỉ bù Giỗ Tổ Hùng Vương", makeUp},
    TableRow{u"2026-04-30", u"", off, u"Ngày Chiến thắng", labourCode},
    TableRow{u"2026-05-01", u"", off, u"Ngày Quốc tế Lao động", labourCode},
    TableRow{u"2026-08-22", u"", worked, u"Làm bù ngày 31/8", notice2026},
    TableRow{u"2026-08-31", u"", off, u"Hoán đổi với thứ Bảy 22/8", notice2026},
    TableRow{u"2026-09-01", u"2026-09-02", off, u"Quốc khánh", notice2026},
    TableRow{u"2026-11-23", u"", worked, u"Đề xuất hoán đổi, chưa quyết định", awaited, Settled::No},
    TableRow{u"2026-11-24", u"", off, u"Ngày Văn hóa Việt Nam", cultureDay},

    TableRow{u"2027-01-01", u"", off, u"Tết Dương lịch", labourCode, Settled::No},
    // Mùng 1 is Saturday 06/02: these weekdays are off in both usual ways to lay the five days.
    TableRow{u"2027-02-05", u"", off, u"Tết Âm lịch (dự kiến)", awaited, Settled::No},
    TableRow{u"2027-02-08", u"2027-02-10", off, u"Tết Âm lịch (dự kiến)", awaited, Settled::No},
    TableRow{u"2027-04-16", u"", off, u"Giỗ Tổ Hùng Vương", labourCode, Settled::No},
    TableRow{u"2027-04-30", u"", off, u"Ngày Chiến thắng", labourCode, Settled::No},
    TableRow{u"2027-05-03", u"", off, u"Nghỉ bù ngày Quốc tế Lao động", makeUp, Settled::No},
    TableRow{u"2027-09-02", u"", off, u"Quốc khánh", labourCode, Settled::No},
    TableRow{u"2027-11-24", u"", off, u"Ngày Văn hóa Việt Nam", cultureDay, Settled::No},
};

QDate isoDate(const char16_t* text) {
    return QDate::fromString(QString::fromUtf16(text), Qt::ISODate);
}

void addRow(std::vector<CalendarDay>& days, const TableRow& row) {
    const QDate from = isoDate(row.from);
    const QDate to = *row.to ? isoDate(row.to) : from;
    for (QDate date = from; date <= to; date = date.addDays(1))
        if (row.kind == worked || date.dayOfWeek() <= Qt::Friday)
            days.push_back({date, row.kind, QString::fromUtf16(row.name), QString::fromUtf16(row.source),
                            row.settled == Settled::No});
}

} // namespace

WorkingCalendar WorkingCalendar::builtIn() {
    std::vector<CalendarDay> days;
    for (const TableRow& row : tableRows)
        addRow(days, row);
    return WorkingCalendar(days);
}

} // namespace dkt
