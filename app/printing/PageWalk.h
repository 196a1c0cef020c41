// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PageComposer.h"
#include "util/Progress.h"

#include <functional>

namespace dkt::printing {

/// Composes all pages in order and calls `visit` with each and its number within its section. Tells
/// `progress` how far it is; throws Error::Kind::Cancelled when that says stop.
void walkPages(const PaperFlow& flow, PageComposer& composer, Progress& progress,
               const std::function<void(const Page&, int number)>& visit);

} // namespace dkt::printing
