// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Error.h"

/// The sentences in which reading a foreign file fails: one place, so that every format says the same.
namespace dkt::readerror {

/// The name of the file at `path` as people know it.
[[nodiscard]] QString shownName(const QString& path);

[[nodiscard]] Error cannotOpen(const QString& path, const QString& systemMessage);
[[nodiscard]] Error empty(const QString& path);
[[nodiscard]] Error tooLarge(const QString& path, qint64 bytes, qint64 limit);
/// Shorter than it says it is: the copy or download was cut off.
[[nodiscard]] Error truncated(const QString& path, const QString& detail);
/// A password is needed.
[[nodiscard]] Error encrypted(const QString& path);
/// Another kind of file: `what` is its translated description ("a PDF document").
[[nodiscard]] Error notASheet(const QString& path, const QString& what);
/// `place` is a part, stream or cell; empty for the file as a whole.
[[nodiscard]] Error damaged(const QString& path, const QString& place, const QString& detail);
/// Breaks a limit: `place` as above, `what` the translated reason.
[[nodiscard]] Error refused(const QString& path, const QString& place, const QString& what,
                            const QString& detail = {});
/// Holds no sheet at all, or none with a value in it.
[[nodiscard]] Error noSheets(const QString& path);
[[nodiscard]] Error cancelled();

} // namespace dkt::readerror
