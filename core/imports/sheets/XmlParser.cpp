// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/XmlParser.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/ReadErrors.h"

#include <expat.h>

#include <QCoreApplication>

#include <charconv>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {
struct XmlText {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

std::string_view localXmlName(const char* name) {
    const std::string_view whole(name);
    const std::size_t colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}
} // namespace

std::string_view XmlAttributes::value(std::string_view localName) const {
    for (const char** pair = m_pairs; *pair; pair += 2)
        if (localXmlName(pair[0]) == localName)
            return pair[1];
    return {};
}

QString XmlAttributes::text(std::string_view localName) const {
    const std::string_view found = value(localName);
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

int XmlAttributes::number(std::string_view localName, int missing) const {
    const std::string_view found = value(localName);
    int number = missing;
    const auto [end, error] = std::from_chars(found.data(), found.data() + found.size(), number);
    return error == std::errc() && end == found.data() + found.size() ? number : missing;
}

bool XmlAttributes::hasValue(std::string_view localName, std::string_view wanted) const {
    for (const char** pair = m_pairs; *pair; pair += 2)
        if (localXmlName(pair[0]) == localName && wanted == pair[1])
            return true;
    return false;
}

bool XmlAttributes::isTrue(std::string_view localName) const {
    const std::string_view found = value(localName);
    return found == "1" || found == "true" || found == "on";
}

// Exceptions must not travel through expat's C frames: they are kept and thrown again by feed().
struct XmlParser::Callbacks {
    template <class Work> static void guarded(void* self, Work work) {
        auto* parser = static_cast<XmlParser*>(self);
        if (parser->m_failure || parser->m_stopped)
            return;
        try {
            work(*parser);
        } catch (...) {
            parser->fail(std::current_exception());
        }
    }

    static void XMLCALL start(void* self, const char* name, const char** attributes) {
        guarded(self, [&](XmlParser& p) {
            if (++p.m_depth > limits::xmlDepth)
                throw readerror::refused(
                    p.m_path, p.m_part,
                    XmlText::tr("elements are nested deeper than %1").arg(limits::xmlDepth));
            if (XML_GetSpecifiedAttributeCount(p.m_parser) > 2 * limits::xmlAttributes)
                throw readerror::refused(
                    p.m_path, p.m_part,
                    XmlText::tr("an element has more than %1 attributes").arg(limits::xmlAttributes));
            p.startElement(localXmlName(name), XmlAttributes(attributes));
        });
    }

    static void XMLCALL end(void* self, const char* name) {
        guarded(self, [&](XmlParser& p) {
            --p.m_depth;
            p.endElement(localXmlName(name));
        });
    }

    static void XMLCALL text(void* self, const char* data, int length) {
        guarded(self, [&](XmlParser& p) {
            p.characters(std::string_view(data, static_cast<std::size_t>(length)));
        });
    }

    static void XMLCALL doctype(void* self, const char*, const char*, const char*, int) {
        guarded(self, [](XmlParser& p) {
            throw readerror::refused(p.m_path, p.m_part,
                                     XmlText::tr("a document type declaration is not allowed"));
        });
    }
};

XmlParser::XmlParser(QString path, QString part)
    : m_path(std::move(path)), m_part(std::move(part)), m_parser(XML_ParserCreate(nullptr)) {
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Callbacks::doctype);
}

XmlParser::~XmlParser() {
    XML_ParserFree(m_parser);
}

void XmlParser::fail(std::exception_ptr failure) {
    m_failure = std::move(failure);
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlParser::stop() {
    m_stopped = true;
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlParser::check(int status) {
    if (m_failure)
        std::rethrow_exception(m_failure);
    if (m_stopped || status == XML_STATUS_OK)
        return;
    const auto code = XML_GetErrorCode(m_parser);
    const QString detail = u"%1 line %2: %3"_s.arg(m_part)
                               .arg(XML_GetCurrentLineNumber(m_parser))
                               .arg(QString::fromLatin1(XML_ErrorString(code)));
    throw readerror::damaged(m_path, m_part, detail);
}

void XmlParser::feed(QByteArrayView bytes) {
    if (m_stopped || bytes.isEmpty())
        return;
    check(XML_Parse(m_parser, bytes.data(), static_cast<int>(bytes.size()), XML_FALSE));
    m_fed += bytes.size();
    // expat starts an unfinished tag anew with every piece it is fed.
    if (!m_stopped && m_fed - XML_GetCurrentByteIndex(m_parser) > limits::xmlTokenBytes)
        throw readerror::refused(
            m_path, m_part,
            XmlText::tr("a single tag is longer than %1 MB").arg(limits::xmlTokenBytes >> 20));
}

void XmlParser::finish() {
    if (!m_stopped)
        check(XML_Parse(m_parser, "", 0, XML_TRUE));
}

} // namespace dkt
