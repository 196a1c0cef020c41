// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/DocxSignature.h"

#include "documents/Wording.h"
#include "documents/docx/DocxText.h"

namespace dkt::doc {
namespace {

constexpr int roomToSign = 1400; // twips: five lines for signature and seal

void writeRecipients(DocxText& text, const QStringList& recipients, Keep keep) {
    text.paragraph({.style = "NoiNhan", .keep = keep}, wording::recipientsTitle());
    const QStringList lines = wording::recipientLines(recipients);
    for (qsizetype i = 0; i < lines.size(); ++i)
        text.paragraph({.style = "NoiNhanDanhSach", .keep = i + 1 < lines.size() ? keep : Keep::Free}, lines[i]);
}

void writeSigner(DocxText& text, const QStringList& title, const QString& name) {
    for (const QString& line : title)
        text.paragraph({.style = "ChucVu", .keep = Keep::WithNext}, line.toUpper());
    text.paragraph({.style = "HoTen", .spaceBefore = roomToSign}, name);
}

} // namespace

void writeDocxSignature(DocxText& text, const SignatureBlock& block, int width) {
    const int left = width / 2;
    text.openFrame({left, width - left});
    text.openFrameRow();
    text.openFrameCell(left);
    if (block.recipients.isEmpty())
        text.paragraph({.style = "NoiNhanDanhSach"}, QStringView());
    else
        writeRecipients(text, block.recipients, Keep::WithNext);
    text.closeFrameCell();
    text.openFrameCell(width - left);
    writeSigner(text, block.signerTitle, block.signerName);
    text.closeFrameCell();
    text.closeFrameRow();
    text.closeFrame();
}

void writeDocxSignatureColumns(DocxText& text, const SignatureColumns& block, int width) {
    if (!block.columns.empty()) {
        const int count = static_cast<int>(block.columns.size());
        std::vector<int> widths(block.columns.size(), width / count);
        widths.back() += width % count;
        text.openFrame(widths);
        text.openFrameRow();
        for (std::size_t i = 0; i < widths.size(); ++i) {
            text.openFrameCell(widths[i]);
            writeSigner(text, block.columns[i].title, block.columns[i].name);
            text.closeFrameCell();
        }
        text.closeFrameRow();
        text.closeFrame();
        text.paragraph({.style = "KhoangCach", .keep = block.recipients.isEmpty() ? Keep::Free : Keep::WithNext},
                       QStringView());
    }
    if (!block.recipients.isEmpty())
        writeRecipients(text, block.recipients, Keep::WithNext);
}

} // namespace dkt::doc
