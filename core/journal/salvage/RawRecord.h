// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/salvage/PageImages.h"

#include <functional>
#include <optional>
#include <vector>

namespace dkt {

/// A row of a dossier's tables as it lies in a page, found by the shape of its columns alone: neither the
/// page's header nor its list of cells is asked, so that damage costs the rows it hit and no others. What it
/// holds is not proved by that; a commit proves itself by its signature, a file by its hash.
struct RawRecord {
    enum class Kind { Commit, File, Device, Op, Row };

    /// One column of it: where its bytes lie in the whole row.
    struct Column {
        quint64 type = 0;
        qint64 at = 0;
        qint64 size = 0;
    };

    Kind kind = Kind::Commit;
    qsizetype at = 0; ///< of its first byte in the page
    qint64 size = 0;  ///< of the whole row, of which the page may hold only the beginning
    std::vector<Column> columns;

    /// Commit: which columns are these. File: hash and content. Device: its key.
    int hash = 0, signature = 0, body = 0;
    /// Of a commit: the columns of device number and sequence number; -1 where the row's key tells them.
    int device = -1, seq = -1;

    /// Visits every row in a page.
    static void findIn(QByteArrayView page, const std::function<void(const RawRecord&)>& visit);
    /// Visits everything that looks like a row of a table of one kind of rows: the first column is its id,
    /// the others are not looked at.
    static void findRowsIn(QByteArrayView page, const std::function<void(const RawRecord&)>& visit);
    /// The whole row with what lies in other pages; nothing when its pages do not follow each other to its
    /// end.
    [[nodiscard]] std::optional<QByteArray> whole(QByteArrayView page, PageImages& pages,
                                                  PageImages::View view) const;
    /// The page itself counts the row among its cells: it is not what a moved one left behind, half
    /// overwritten.
    [[nodiscard]] bool isListed(QByteArrayView page) const;
    /// The key before the row in its page; nothing when it is damaged.
    [[nodiscard]] std::optional<std::int64_t> rowid(QByteArrayView page) const;

    /// An integer column, read from the whole row or from its beginning; nothing when it does not reach so
    /// far.
    [[nodiscard]] std::optional<std::int64_t> integer(QByteArrayView row, int column) const;
    /// The bytes of a blob or a text within the row, empty when it does not reach so far.
    [[nodiscard]] QByteArrayView bytes(QByteArrayView row, int column) const;
    /// As much of the row as the page holds.
    [[nodiscard]] QByteArrayView local(QByteArrayView page, qsizetype usable) const;
};

} // namespace dkt
