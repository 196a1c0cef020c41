// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PdfProperties.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace dkt::printing {
namespace {

constexpr QStringView rdfSpace = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr QStringView dcSpace = u"http://purl.org/dc/elements/1.1/";
constexpr QStringView xmpSpace = u"http://ns.adobe.com/xap/1.0/";

enum class Container { Alternatives, Sequence };

void writeProperty(QXmlStreamWriter& xml, const QString& name, Container container, const QString& value) {
    if (value.isEmpty())
        return;
    xml.writeStartElement(dcSpace.toString(), name);
    xml.writeStartElement(rdfSpace.toString(), container == Container::Sequence ? u"Seq"_s : u"Alt"_s);
    xml.writeStartElement(rdfSpace.toString(), u"li"_s);
    if (container == Container::Alternatives)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QString pdfCreator() {
    return u"Đoàn Kiểm Tra " DKT_VERSION ""_s;
}

QByteArray pdfProperties(const doc::Document& document) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdfSpace.toString(), u"rdf"_s);
    xml.writeStartElement(rdfSpace.toString(), u"RDF"_s);
    xml.writeNamespace(dcSpace.toString(), u"dc"_s);
    xml.writeNamespace(xmpSpace.toString(), u"xmp"_s);
    xml.writeStartElement(rdfSpace.toString(), u"Description"_s);
    xml.writeAttribute(rdfSpace.toString(), u"about"_s, QString());
    writeProperty(xml, u"title"_s, Container::Alternatives, document.title);
    writeProperty(xml, u"description"_s, Container::Alternatives, document.subject);
    writeProperty(xml, u"creator"_s, Container::Sequence, document.author);
    xml.writeTextElement(xmpSpace.toString(), u"CreatorTool"_s, pdfCreator());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return bytes;
}

} // namespace dkt::printing
