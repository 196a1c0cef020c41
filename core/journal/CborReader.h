// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Value.h"
#include "util/Error.h"

namespace dkt {

/// Reads exactly what CborWriter writes and nothing else: input from strangers, so every length is checked
/// against what is left before anything is allocated, and nesting is capped.
class CborReader {
public:
    /// Thrown for anything that is not canonical. Who reads bytes from outside catches it and says what was
    /// wrong with them; where it is not caught, what is stored is damaged, and that is what it tells.
    class Fault : public Error {
    public:
        explicit Fault(const char* reason);
        /// For the log.
        [[nodiscard]] const char* reason() const noexcept { return m_reason; }
        void raise() const override { throw *this; }
        [[nodiscard]] Error* clone() const override { return new Fault(*this); }

    private:
        const char* m_reason;
    };

    explicit CborReader(QByteArrayView input) : m_input(input) {}

    /// The number of items that follow; at least as many bytes are left.
    std::size_t array();
    std::int64_t integer();
    QString text();
    /// A view into the input.
    QByteArrayView bytes();
    /// As bytes(), of exactly `length`.
    QByteArrayView bytes(qsizetype length);
    Value value(int depth = 0);
    /// Steps over one item of any kind; returns its bytes.
    QByteArrayView skip();

    [[nodiscard]] bool atEnd() const { return m_at == m_input.size(); }

    /// The value that takes the whole of `cbor`.
    [[nodiscard]] static Value decode(QByteArrayView cbor);

private:
    struct Head {
        int major = 0;
        int info = 0;
        std::uint64_t argument = 0;
    };
    [[nodiscard]] qsizetype left() const { return m_input.size() - m_at; }
    Head head();
    Head head(int major, const char* expected);
    QByteArrayView take(std::uint64_t length);
    QString textOf(const Head& head);
    Value simple(const Head& head);
    void skip(int depth);

    QByteArrayView m_input;
    qsizetype m_at = 0;
};

} // namespace dkt
