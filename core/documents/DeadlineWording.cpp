// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/DeadlineWording.h"

#include "util/Dates.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

QString termWording(const TermDeadline& term, DeadlineEvent event) {
    const QString unit = term.unit == TermUnit::WorkingDays ? u"ngày làm việc"_s
                         : term.unit == TermUnit::Days      ? u"ngày"_s
                                                            : u"tháng"_s;
    const QString from = event == DeadlineEvent::Visit ? u"ngày kiểm tra"_s : u"ngày ban hành kết luận"_s;
    return u"%1 %2 kể từ %3"_s.arg(term.count, 2, 10, QLatin1Char('0')).arg(unit, from);
}

} // namespace

QString deadlineWording(const RemediationLine& line) {
    if (line.extended && line.due)
        return u"gia hạn đến hết ngày %1"_s.arg(text::shortDate(line.due->date));
    if (!line.deadline)
        return {};
    if (const auto* fixed = std::get_if<FixedDeadline>(&line.deadline->rule)) {
        const QString day = text::shortDate(fixed->date);
        switch (fixed->wording) {
        case DateWording::Before: return u"trước ngày %1"_s.arg(day);
        case DateWording::AtLatest: return u"chậm nhất ngày %1"_s.arg(day);
        case DateWording::ToEndOf: return u"đến hết ngày %1"_s.arg(day);
        }
    }
    const QString term = termWording(std::get<TermDeadline>(line.deadline->rule), line.deadline->event);
    return line.due ? u"%1 (chậm nhất ngày %2)"_s.arg(term, text::shortDate(line.due->date)) : term;
}

} // namespace dkt::doc
