// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

namespace dkt::doc {

class XmlBuffer;

inline constexpr auto docxNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr auto relationNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The relation ids of the headers, as document.xml names them.
inline constexpr auto pageNumberHeaderId = "rId4";
inline constexpr auto firstPageHeaderId = "rId5";

/// The parts of a package that do not depend on its text.
void writeDocxContentTypes(XmlBuffer& xml);
void writeDocxPackageRelations(XmlBuffer& xml);
void writeDocxDocumentRelations(XmlBuffer& xml);
void writeDocxSettings(XmlBuffer& xml);
/// The page number, centred in the top margin (Annex I, I.9).
void writeDocxPageNumberHeader(XmlBuffer& xml);
/// Nothing: the first page of each series shows no number.
void writeDocxFirstPageHeader(XmlBuffer& xml);
/// Title, subject and author; no time, so that the same paper gives the same bytes.
void writeDocxCoreProperties(XmlBuffer& xml, const Document& document);
void writeDocxAppProperties(XmlBuffer& xml);

} // namespace dkt::doc
