// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace dkt::gui {

/// What a person would complain about when looking at `root` as it stands: texts that are cut, widgets that reach out of
/// their parents or over their neighbours, pages that have to be scrolled sideways. One line each, with the widget's path.
[[nodiscard]] QStringList layoutProblems(const QWidget& root);

/// Fields and lists that can be reached by keyboard but have no name for a screen reader.
[[nodiscard]] QStringList namelessWidgets(const QWidget& root);

} // namespace dkt::gui
