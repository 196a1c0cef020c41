// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingPreview.h"

#include "domain/Labels.h"
#include "gui/findings/FindingsModel.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace

FindingPreview::FindingPreview(QWidget* parent) : QTextBrowser(parent) {
    setObjectName(u"findingPreview"_s);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(8);
}

void FindingPreview::show(const FindingLine* line) {
    setHtml(line ? words(*line) : u"<p>%1</p>"_s.arg(tr("Choose a finding to read it in full.").toHtmlEscaped()));
}

QString FindingPreview::words(const FindingLine& line) {
    const Finding& finding = line.finding;
    QStringList head{line.unitName, line.teamName, FindingsModel::cellText(line, FindingsModel::Section)};
    if (!line.itemCode.isEmpty())
        head << line.itemCode + u' ' + line.itemTitle;
    head.removeAll({});
    QString html = u"<p><b>%1</b></p><p>%2</p>"_s.arg(escaped(head.join(u" · "_s)), escaped(finding.text));
    const auto part = [&](const QString& name, const QString& text) {
        if (!text.isEmpty())
            html += u"<p><b>%1:</b> %2</p>"_s.arg(name.toHtmlEscaped(), escaped(text));
    };
    part(tr("Legal basis"), finding.legalBasis);
    part(tr("Cause"), finding.cause);
    part(tr("Effect"), finding.effect);
    part(tr("Recommendation"), finding.recommendation);
    QStringList facts{FindingsModel::cellText(line, FindingsModel::Severity),
                      FindingsModel::cellText(line, FindingsModel::Extent),
                      finding.fixClass ? label(*finding.fixClass) : QString(),
                      line.due ? tr("due %1").arg(FindingsModel::cellText(line, FindingsModel::Due)) : QString(),
                      FindingsModel::cellText(line, FindingsModel::State)};
    facts.removeAll({});
    part(label(finding.kind), facts.join(u" · "_s));
    return html;
}

} // namespace dkt::gui
