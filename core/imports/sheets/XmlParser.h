// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <exception>
#include <string_view>

struct XML_ParserStruct;

namespace dkt {

/// The attributes of an element while its start tag is handled.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// The value of the attribute called `localName`, whatever its prefix; empty when there is none.
    [[nodiscard]] std::string_view value(std::string_view localName) const;
    [[nodiscard]] QString text(std::string_view localName) const;
    /// A whole number, or `missing` when there is none or it is no number.
    [[nodiscard]] int number(std::string_view localName, int missing) const;
    /// Whether any attribute called `localName` has this value: one name may stand under two prefixes.
    [[nodiscard]] bool hasValue(std::string_view localName, std::string_view wanted) const;
    /// "1", "true", "on".
    [[nodiscard]] bool isTrue(std::string_view localName) const;

private:
    const char** m_pairs;
};

/// Streams one XML part of a foreign file through expat. Refuses document type declarations (so that no
/// entity is ever expanded), nesting, attributes and markup beyond the limits. Subclasses get element names
/// without prefix.
class XmlParser {
public:
    /// `path` and `part` are for error messages.
    XmlParser(QString path, QString part);
    virtual ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    /// Error(CannotOpen) for XML that is not well formed; Error(Input) past a limit.
    void feed(QByteArrayView bytes);
    /// The part is complete.
    void finish();
    /// True once the subclass has asked to stop: nothing more needs to be fed.
    [[nodiscard]] bool stopped() const { return m_stopped; }

protected:
    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(std::string_view utf8) = 0;

    /// No further handler is called.
    void stop();
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& part() const { return m_part; }

private:
    struct Callbacks;

    void check(int status);
    void fail(std::exception_ptr failure);

    QString m_path;
    QString m_part;
    XML_ParserStruct* m_parser;
    std::exception_ptr m_failure;
    int m_depth = 0;
    qint64 m_fed = 0;
    bool m_stopped = false;
};

} // namespace dkt
