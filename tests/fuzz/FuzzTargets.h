// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// What a fuzzer, or the replay of its corpus, does with bytes of unknown origin: every reader must end in
/// rows or in an Error with a sentence; anything else aborts the process.
namespace fuzz {

void xlsxSheet(const std::uint8_t* data, std::size_t size);  ///< one part of a workbook, parsed directly
void odsContent(const std::uint8_t* data, std::size_t size); ///< content.xml, parsed directly
void xls(const std::uint8_t* data, std::size_t size);        ///< a whole .xls file
void csv(const std::uint8_t* data, std::size_t size);        ///< a whole .csv file
void anySheet(const std::uint8_t* data, std::size_t size);   ///< a whole file of any format
void checklistJson(const std::uint8_t* data, std::size_t size);

// What laptops hand each other. Signatures are taken as good there: else nothing would get past them.
void commitBody(const std::uint8_t* data, std::size_t size); ///< a commit's bytes, read and taken in
void dossier(const std::uint8_t* data, std::size_t size);    ///< patches to a whole dossier: opened and used
void salvage(const std::uint8_t* data, std::size_t size);    ///< the same: as much as can be got out of it
void package(const std::uint8_t* data, std::size_t size);    ///< a package, or the records inside one

void picture(const std::uint8_t* data, std::size_t size); ///< an evidence file shown small

} // namespace fuzz
