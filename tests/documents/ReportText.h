// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

#include <QString>

/// A document's words in order, for tests that look for what a reader must find.
inline QString plainText(const dkt::doc::Runs& runs) {
    QString text;
    for (const dkt::doc::Run& run : runs)
        text += run.text;
    return text;
}

struct PlainText {
    QString operator()(const dkt::doc::Letterhead& b) const {
        return b.governingBody + u'\n' + b.issuer + u'\n' + b.place;
    }
    QString operator()(const dkt::doc::Title& b) const { return b.kind + u'\n' + b.subject; }
    QString operator()(const dkt::doc::Addressees& b) const { return b.names.join(u'\n'); }
    QString operator()(const dkt::doc::LegalBases& b) const { return b.items.join(u'\n'); }
    QString operator()(const dkt::doc::Heading& b) const { return b.text; }
    QString operator()(const dkt::doc::Paragraph& b) const { return plainText(b.runs); }
    QString operator()(const dkt::doc::List& b) const {
        QStringList lines;
        for (const dkt::doc::Runs& item : b.items)
            lines << plainText(item);
        return lines.join(u'\n');
    }
    QString operator()(const dkt::doc::Table& b) const {
        QStringList lines{b.caption};
        for (const auto* part : {&b.header, &b.rows})
            for (const dkt::doc::TableRow& row : *part) {
                QStringList cells;
                for (const dkt::doc::TableCell& cell : row)
                    cells << cell.text;
                lines << cells.join(u" | ");
            }
        return lines.join(u'\n');
    }
    QString operator()(const dkt::doc::SignatureBlock& b) const {
        return b.recipients.join(u'\n') + u'\n' + b.signerTitle.join(u'\n') + u'\n' + b.signerName;
    }
    QString operator()(const dkt::doc::SignatureColumns&) const { return {}; }
    QString operator()(const dkt::doc::AnnexBreak& b) const {
        return b.number + u'\n' + b.title + u'\n' + b.reference;
    }
};

inline QString plainText(const dkt::doc::Document& document) {
    QString text;
    for (const dkt::doc::Block& block : document.blocks)
        text += std::visit(PlainText{}, block) + u'\n';
    return text;
}
