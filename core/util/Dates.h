// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// Dates as Vietnamese papers write and read them.
namespace dkt::text {

/// "ngày 05 tháng 01 năm 2020": a leading zero for days below 10 and for months 1 and 2 only
/// (Decree 30/2020/NĐ-CP, Annex I, II.4). Empty for an invalid date.
[[nodiscard]] QString officialDate(QDate date);
/// "05/01/2020". Empty for an invalid date.
[[nodiscard]] QString shortDate(QDate date);

/// Reads the whole of `text` as a date: "17/02/2014", "29/5/2014", "1.8.2019", "05-02-2026", "2026-02-05",
/// "ngày 05 tháng 02 năm 2026"; day and month alone ("1.8", "30/11", "ngày 1 tháng 8") only with
/// `yearIfMissing`. Years have four digits. None when it is no such date, or no day of the calendar.
[[nodiscard]] std::optional<QDate> parseDate(QStringView text, std::optional<int> yearIfMissing = {});

} // namespace dkt::text
