// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingsClipboard.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// As Excel writes it: quoted where a tab, a line end or a quote would break the row.
QString tabCell(const QString& text) {
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    QString quoted = text;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

QString htmlCell(const QString& text, QStringView tag) {
    return u"<%1 style='mso-number-format:\"\\@\"'>%2</%1>"_s.arg(
        tag, text.toHtmlEscaped().replace(u'\n', u"<br style='mso-data-placement:same-cell'>"_s));
}

} // namespace

QMimeData* FindingsClipboard::toMime(const std::vector<FindingLine>& lines) const {
    QString plain, html = u"<table border=1><tr>"_s;
    QStringList cells;
    for (const QString& title : titles) {
        cells << tabCell(title);
        html += htmlCell(title, u"th");
    }
    plain = cells.join(u'\t') + u'\n';
    html += u"</tr>"_s;
    for (const FindingLine& line : lines) {
        cells.clear();
        html += u"<tr>"_s;
        for (const int column : columns) {
            const QString text = FindingsModel::cellText(line, column);
            cells << tabCell(text);
            html += htmlCell(text, u"td");
        }
        plain += cells.join(u'\t') + u'\n';
        html += u"</tr>"_s;
    }
    auto* data = new QMimeData;
    data->setText(plain);
    data->setHtml(html + u"</table>"_s);
    return data;
}

} // namespace dkt::gui
