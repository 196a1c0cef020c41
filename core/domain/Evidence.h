// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace dkt {

/// The file of a piece of evidence: what it is called and what it must contain. One cell in the journal; the
/// bytes lie beside the commits under their hash, and may not be on this laptop.
struct EvidenceFile {
    QByteArray hash; ///< BLAKE2b-256
    QString name;    ///< as it was called: "bien-ban-01.jpg"
    QString mime;    ///< "image/jpeg"
    int size = 0;    ///< bytes

    bool operator==(const EvidenceFile&) const = default;
};

/// Tài liệu kiểm chứng: a photo, a scan or a file that shows what an answer or a finding says.
struct Evidence {
    EvidenceId id;
    RowId owner; ///< the answer's or the finding's row
    EvidenceFile file;
    QString caption;
    QString number;                    ///< of the document, as quoted: "12/BC-UBND"; may be empty
    std::optional<QDate> documentDate; ///< of the document
    int order = 0;

    bool operator==(const Evidence&) const = default;
};

} // namespace dkt
