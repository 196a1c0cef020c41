// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/RuleGrammar.h"

#include "util/Text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt::grammar {

QRegularExpression pattern(const QString& text) {
    QString full = text;
    full.replace(u"{N}"_s, QString::fromUtf16(number));
    // Without Unicode properties "\\b" finds the end of a word before every Vietnamese letter.
    return QRegularExpression(full, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

double value(const QString& digits) {
    return QString(digits).replace(u',', u'.').toDouble();
}

bool same(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

QString oneSpelling(const QString& text) {
    QString out = text::normalized(text);
    out.replace(QChar(0x2212), u'-').replace(QChar(0x2014), QChar(0x2013));
    out.replace(u">="_s, u"≥"_s).replace(u"<="_s, u"≤"_s).replace(u"->"_s, u"→"_s).replace(u"=>"_s, u"→"_s);
    // "b/a x 2", "4 ý x 0,25": an x that is a word of its own before a number multiplies.
    static const QRegularExpression letterTimes(u"(?<=[\\s)%a])[xX](?=\\s?[0-9])"_s);
    out.replace(letterTimes, u"×"_s);
    static const QRegularExpression signTimes(u"[ \\t]?[×*][ \\t]?"_s);
    out.replace(signTimes, u"×"_s);
    while (out.endsWith(u'.') || out.endsWith(u';') || out.endsWith(u' '))
        out.chop(1);
    return out;
}

QStringList segments(const QString& text) {
    QStringList out;
    QString segment;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : (c == u')' ? -1 : 0);
        if ((c == u';' && depth == 0) || c == u'\n') {
            out += text::collapsed(segment);
            segment.clear();
        } else {
            segment += c;
        }
    }
    out += text::collapsed(segment);
    return out;
}

} // namespace dkt::grammar
