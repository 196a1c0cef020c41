// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QByteArray>

namespace dkt {

/// What makes an item the same question, in one string: code, title, points, rule and target. Where it stands
/// and what helps to answer it (guidance, evidence, note …) do not matter.
[[nodiscard]] QByteArray measureOf(const Item& item);

/// Gives every item of `next` its id as the version after `previous`: an item that is measured the same keeps
/// its id, any other gets one derived from its measure, so that no answer is read as one to another question.
/// Ids that stood in `next` matter only to tell literal repetitions apart.
void assignVersionIds(Checklist& next, const Checklist& previous);

} // namespace dkt
