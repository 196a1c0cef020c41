// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/DiffHtml.h"

#include "gui/frame/Appearance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct DiffText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::DiffHtml)
};

/// Beyond this a text is shown by its differences with what stands around them.
constexpr qsizetype shownWhole = 20'000;
constexpr qsizetype shownAround = 300;
/// Nobody reads more of one stretch that differs; the whole is in the dossier.
constexpr qsizetype shownMarked = 20'000;

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString leftOut(qsizetype letters, const QPalette& palette) {
    return u" <span style=\"color:%1\">[… %2 …]</span> "_s.arg(
        toneColor(Tone::Quiet, palette).name(),
        DiffText::tr("%n character(s)", nullptr, static_cast<int>(letters)).toHtmlEscaped());
}

/// Both ends of a stretch that is longer than wanted.
QString shortened(const QString& text, qsizetype most, const QPalette& palette) {
    const qsizetype around = most / 2;
    return text.size() <= most + 40
               ? escaped(text)
               : escaped(text.left(around)) + leftOut(text.size() - 2 * around, palette) + escaped(text.right(around));
}

QString markStyle(DiffSide side, DiffLook look, const QPalette& palette) {
    const bool dark = isDark(palette);
    if (look == DiffLook::Equal)
        return u"background-color:%1; text-decoration:underline"_s.arg(dark ? u"#5c4a14"_s : u"#ffe9a8"_s);
    return side == DiffSide::Before
               ? u"background-color:%1; text-decoration:line-through"_s.arg(dark ? u"#5b2b2d"_s : u"#fbd9d7"_s)
               : u"background-color:%1; text-decoration:underline"_s.arg(dark ? u"#1e4a2e"_s : u"#cdeed7"_s);
}

QString framed(const QString& body) {
    return u"<div style=\"white-space:pre-wrap\">%1</div>"_s.arg(body);
}

} // namespace

QString diffHtml(const std::vector<text::DiffPart>& parts, DiffSide side, DiffLook look, const QPalette& palette) {
    using Kind = text::DiffPart::Kind;
    const Kind others = side == DiffSide::Before ? Kind::Added : Kind::Removed;
    qsizetype whole = 0;
    for (const text::DiffPart& part : parts)
        whole += part.kind == others ? 0 : part.text.size();
    const QString style = markStyle(side, look, palette);
    QString body;
    for (const text::DiffPart& part : parts) {
        if (part.kind == others)
            continue;
        if (part.kind == Kind::Same)
            body += whole > shownWhole ? shortened(part.text, 2 * shownAround, palette) : escaped(part.text);
        else
            body += u"<span style=\"%1\">%2</span>"_s.arg(style, shortened(part.text, shownMarked, palette));
    }
    return framed(body);
}

QString plainHtml(const QString& text, const QPalette& palette) {
    return framed(shortened(text, shownWhole, palette));
}

} // namespace dkt::gui
