// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace dkt::text {

/// Whether `word` is spelt as a Vietnamese syllable can be: a known onset and rime that may stand
/// together, one tone at most, and sắc or nặng only before c, ch, p, t. Any case, either place of the
/// tone mark. Says nothing about whether the word exists.
[[nodiscard]] bool isVietnameseSyllable(QStringView word);

} // namespace dkt::text
