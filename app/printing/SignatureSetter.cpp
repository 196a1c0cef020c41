// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/SignatureSetter.h"

#include "documents/Wording.h"
#include "printing/Units.h"

#include <algorithm>

namespace dkt::printing {
namespace {

/// A seal is 36 mm across and covers a third of the signature.
constexpr double roomToSign = fromMillimetres(26);

void addRecipients(TextBlock& block, Typesetter& typesetter, const QStringList& recipients, double top,
                   double width) {
    if (recipients.isEmpty())
        return;
    const doc::LayoutProfile& p = typesetter.profile();
    double y = top;
    const auto line = [&](const QString& text, const TextStyle& style) {
        SetText set = typesetter.set(text, style, width);
        const double height = set.height;
        block.add(std::move(set), QPointF(0, y));
        y += height;
    };
    line(doc::wording::recipientsTitle(), {.points = p.recipientsTitleSize, .face = Face::BoldItalic});
    for (const QString& text : doc::wording::recipientLines(recipients))
        line(text, {.points = p.recipientsSize});
}

/// Title lines, room, name: centred in a column. `nameTop` keeps names of several columns level.
double addTitle(TextBlock& block, Typesetter& typesetter, const QStringList& title, double x, double width) {
    double y = 0;
    for (const QString& text : title) {
        SetText set = typesetter.setBalanced(
            text.toUpper(), {.points = typesetter.profile().signerTitleSize, .face = Face::Bold}, width);
        const double height = set.height;
        block.add(std::move(set), QPointF(x, y));
        y += height;
    }
    return y;
}

void addName(TextBlock& block, Typesetter& typesetter, const QString& name, double x, double y,
             double width) {
    const TextStyle style{.points = typesetter.profile().signerNameSize, .face = Face::Bold};
    block.add(typesetter.setBalanced(name, style, width), QPointF(x, y));
}

} // namespace

TextBlock setSignatures(Typesetter& typesetter, const doc::SignatureBlock& signature, double width) {
    const double leftWidth = width * 0.46;
    const double rightX = width * 0.48;
    TextBlock block;
    addRecipients(block, typesetter, signature.recipients, 0, leftWidth);
    const double titleEnd = addTitle(block, typesetter, signature.signerTitle, rightX, width - rightX);
    addName(block, typesetter, signature.signerName, rightX, titleEnd + roomToSign, width - rightX);
    return block;
}

TextBlock setSignatures(Typesetter& typesetter, const doc::SignatureColumns& signatures, double width) {
    TextBlock block;
    const auto count = std::max<std::size_t>(1, signatures.columns.size());
    const double column = width / static_cast<double>(count);
    const double gutter = fromPoints(6);
    double titleEnd = 0;
    for (std::size_t i = 0; i < signatures.columns.size(); ++i)
        titleEnd =
            std::max(titleEnd, addTitle(block, typesetter, signatures.columns[i].title,
                                        column * static_cast<double>(i) + gutter / 2, column - gutter));
    for (std::size_t i = 0; i < signatures.columns.size(); ++i)
        addName(block, typesetter, signatures.columns[i].name, column * static_cast<double>(i) + gutter / 2,
                titleEnd + roomToSign, column - gutter);
    addRecipients(block, typesetter, signatures.recipients, block.height + fromPoints(10), width);
    return block;
}

} // namespace dkt::printing
