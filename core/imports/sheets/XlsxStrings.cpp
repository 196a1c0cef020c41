// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/XlsxStrings.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/ReadErrors.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace dkt {

namespace {

void decodeEscapes(QString& text) {
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (at + 7 > text.size() || text[at + 6] != u'_')
            continue;
        bool hex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&hex, 16);
        if (hex)
            text.replace(at, 7, QChar(code));
    }
}

} // namespace

void appendXlsxText(QString& out, std::string_view utf8) {
    const auto length = static_cast<qsizetype>(utf8.size());
    const qsizetype before = out.size();
    // One UTF-16 unit a byte is always enough; writing in place keeps the buffer of the row before.
    out.resize(before + length);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QChar* end = decoder.appendToBuffer(out.data() + before, QByteArrayView(utf8.data(), length));
    out.resize(end - out.constData());
    if (utf8.find("_x") != std::string_view::npos)
        decodeEscapes(out);
}

void settleRuns(SheetCell& cell, const std::vector<TextRun>& runs, const SheetFont& cellFont, RowSink& sink) {
    QString whole;
    for (const TextRun& run : runs) {
        const SheetFont font = run.font.isEmpty() ? cellFont : SheetFont::named(run.font);
        QString text = run.text;
        // Spaces at the ends of a run are inner spaces of the cell: only the letters are settled here.
        if (font.encoding) {
            const QString converted = text::fromLegacy(text, *font.encoding, font.fontCase);
            if (converted != text)
                sink.noteTextChange(cell.column, TextChange::FromLegacyFont, font.name);
            text = converted;
        }
        whole += text;
    }
    cell.text = whole;
    sink.settleText(cell, SheetFont{});
}

bool XlsxStrings::put(std::size_t index, SheetCell& cell, const SheetFont& cellFont, RowSink& sink) const {
    if (index >= m_offsets.size())
        return false;
    const quint32 offset = m_offsets[index];
    const char* entry = m_blocks[offset / blockBytes].get() + offset % blockBytes;
    quint32 length = 0;
    std::memcpy(&length, entry, sizeof length);
    if (!m_rich.isEmpty())
        if (const auto rich = m_rich.constFind(static_cast<quint32>(index)); rich != m_rich.constEnd()) {
            settleRuns(cell, *rich, cellFont, sink);
            return true;
        }
    appendXlsxText(cell.text, std::string_view(entry + sizeof length, length));
    sink.settleText(cell, cellFont);
    return true;
}

void XlsxStrings::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (name == "si") {
        m_text.clear();
        m_runs.clear();
        m_inRun = m_inText = m_inPhonetic = false;
    } else if (name == "rPh") {
        m_inPhonetic = true;
    } else if (name == "r") {
        m_inRun = true;
        m_runs.emplace_back();
    } else if (name == "t") {
        m_inText = !m_inPhonetic;
        if (m_inRun)
            m_text.clear();
    } else if (name == "rFont" && m_inRun) {
        m_runs.back().font = attributes.text("val");
    }
}

void XlsxStrings::characters(std::string_view utf8) {
    if (!m_inText)
        return;
    m_text.append(utf8);
    if (m_text.size() > limits::cellTextBytes)
        throw readerror::refused(
            path(), part(),
            QCoreApplication::translate("SheetReader", "a text is longer than a cell may hold"));
}

void XlsxStrings::endElement(std::string_view name) {
    if (name == "t") {
        if (m_inText && m_inRun)
            appendXlsxText(m_runs.back().text, m_text);
        m_inText = false;
    } else if (name == "r") {
        m_inRun = false;
    } else if (name == "rPh") {
        m_inPhonetic = false;
    } else if (name == "si") {
        store();
    }
}

void XlsxStrings::store() {
    if (!m_runs.empty()) {
        m_rich.insert(static_cast<quint32>(m_offsets.size()), m_runs);
        m_text.clear();
    }
    const auto length = static_cast<quint32>(m_text.size());
    if (m_blockUsed + sizeof length + length > blockBytes) {
        m_blocks.push_back(std::make_unique<char[]>(blockBytes));
        m_blockUsed = 0;
    }
    char* entry = m_blocks.back().get() + m_blockUsed;
    std::memcpy(entry, &length, sizeof length);
    std::memcpy(entry + sizeof length, m_text.data(), length);
    m_offsets.push_back(static_cast<quint32>((m_blocks.size() - 1) * blockBytes + m_blockUsed));
    m_blockUsed += sizeof length + length;
}

} // namespace dkt
