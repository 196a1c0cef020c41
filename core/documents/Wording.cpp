// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Wording.h"

using namespace Qt::StringLiterals;

namespace dkt::doc::wording {
namespace {

QString closedWith(QString text, QChar mark) {
    text = text.trimmed();
    while (!text.isEmpty() && (text.back() == u';' || text.back() == u'.' || text.back() == u','))
        text.chop(1);
    return text + mark;
}

QString twoDigits(int n) { return QString::number(n).rightJustified(2, u'0'); }

QStringList dashed(const QStringList& items) {
    QStringList lines;
    for (qsizetype i = 0; i < items.size(); ++i)
        lines << u"- "_s + closedWith(items[i], i + 1 == items.size() ? u'.' : u';');
    return lines;
}

} // namespace

QString nationalTitle() { return u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s; }

QString motto() { return u"Độc lập - Tự do - Hạnh phúc"_s; }

QString numberLine(const Letterhead& head) {
    if (head.number.isEmpty() && head.symbol.isEmpty())
        return {}; // a form has neither
    const QString number = head.number.trimmed();
    const QString shown = number.isEmpty() ? u"        "_s : number.size() == 1 ? u'0' + number : number;
    return u"Số: "_s + shown + (head.symbol.isEmpty() ? QString() : u'/' + head.symbol);
}

QString placeDateLine(const Letterhead& head) {
    if (head.place.isEmpty() && !head.date)
        return {};
    const QString place = head.place.isEmpty() ? QString() : head.place + u", "_s;
    if (!head.date) {
        const QString year = head.yearIfOpen > 0 ? QString::number(head.yearIfOpen) : u"       "_s;
        return place + u"ngày      tháng      năm "_s + year;
    }
    const int month = head.date->month();
    return place + u"ngày %1 tháng %2 năm %3"_s
                       .arg(twoDigits(head.date->day()), month < 3 ? twoDigits(month) : QString::number(month),
                            QString::number(head.date->year()));
}

QString legalBasisLine(const LegalBases& bases, int index) {
    return closedWith(bases.items.value(index), index + 1 == bases.items.size() ? u'.' : u';');
}

QStringList addresseeLines(const Addressees& to) {
    if (to.names.size() == 1)
        return {u"Kính gửi: "_s + to.names.front().trimmed()};
    return to.names.isEmpty() ? QStringList() : QStringList{u"Kính gửi:"_s} + dashed(to.names);
}

QString recipientsTitle() { return u"Nơi nhận:"_s; }

QStringList recipientLines(const QStringList& recipients) { return dashed(recipients); }

QString draftMark(int conflicts) {
    return u"DỰ THẢO - Hồ sơ còn %1 nội dung có giá trị mâu thuẫn giữa các máy, chưa được người có thẩm quyền quyết "
           "định; số liệu trong văn bản là tạm thời, không ban hành."_s
               .arg(twoDigits(conflicts));
}

QString headingText(const Heading& heading) {
    return heading.level <= 1 ? heading.text.toUpper() : heading.text;
}

} // namespace dkt::doc::wording
