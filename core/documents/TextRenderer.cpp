// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TextRenderer.h"

#include "documents/HeadingNumbers.h"
#include "documents/Steps.h"
#include "documents/Wording.h"
#include "util/SafeFile.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace dkt::doc {
namespace {

QString plain(const Runs& runs) {
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

QString onOneLine(QString text) {
    for (const QChar mark : {u'\r', u'\n', u'\t'})
        text.replace(mark, u' ');
    return text;
}

/// Appends the lines of each block.
class TextLines {
public:
    void operator()(const Letterhead& head) {
        for (const QString& text : {head.governingBody.toUpper(), head.issuer.toUpper(), wording::nationalTitle(),
                                    wording::motto(), wording::numberLine(head), wording::placeDateLine(head),
                                    head.letterSubject})
            lineUnlessEmpty(text);
    }
    void operator()(const Title& title) {
        line(title.kind.toUpper());
        lineUnlessEmpty(title.subject);
    }
    void operator()(const Addressees& to) { lines(wording::addresseeLines(to)); }
    void operator()(const LegalBases& bases) {
        for (int i = 0; i < bases.items.size(); ++i)
            line(wording::legalBasisLine(bases, i));
    }
    void operator()(const Heading& heading) {
        line(m_headings.next(heading.level) + u' ' + wording::headingText(heading));
    }
    void operator()(const Paragraph& paragraph) { line(plain(paragraph.runs)); }
    void operator()(const List& list) {
        for (std::size_t i = 0; i < list.items.size(); ++i)
            line(listMark(list.marker, static_cast<int>(i)) + u' ' + plain(list.items[i]));
    }
    void operator()(const Table& table) {
        lineUnlessEmpty(table.caption);
        for (const TableRow& row : table.header)
            tableRow(row);
        for (const TableRow& row : table.rows)
            tableRow(row);
    }
    void operator()(const SignatureBlock& block) {
        lines(block.signerTitle);
        lineUnlessEmpty(block.signerName);
        recipients(block.recipients);
    }
    void operator()(const SignatureColumns& block) {
        for (const SignatureColumns::Column& column : block.columns) {
            lines(column.title);
            lineUnlessEmpty(column.name);
        }
        recipients(block.recipients);
    }
    void operator()(const AnnexBreak& annex) {
        m_headings.restart();
        line({});
        lineUnlessEmpty(annex.number);
        lineUnlessEmpty(annex.title);
        lineUnlessEmpty(annex.reference);
    }

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    void line(const QString& text) {
        m_text += text;
        m_text += u'\n';
    }
    void lineUnlessEmpty(const QString& text) {
        if (!text.isEmpty())
            line(text);
    }
    void lines(const QStringList& texts) {
        for (const QString& text : texts)
            line(text);
    }
    void recipients(const QStringList& recipients) {
        if (recipients.isEmpty())
            return;
        line(wording::recipientsTitle());
        lines(wording::recipientLines(recipients));
    }
    void tableRow(const TableRow& row) {
        QStringList cells;
        for (const TableCell& cell : row)
            cells << onOneLine(cell.text);
        line(cells.join(u" | "_s));
    }

    HeadingNumbers m_headings;
    QString m_text;
};

} // namespace

QString toText(const Document& document) {
    TextLines lines;
    for (const Block& block : document.blocks)
        std::visit(lines, block);
    return lines.text();
}

void writeText(const Document& document, const QString& path, Progress& progress) {
    Steps steps(progress, 1);
    const QByteArray bytes = toText(document).toUtf8();
    steps.step();
    writeFileSafely(path, [&](QIODevice& out) { out.write(bytes); });
}

} // namespace dkt::doc
