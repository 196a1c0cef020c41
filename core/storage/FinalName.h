// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dkt {

/// Throws Error(Input) when something has the name already, be it a link to nowhere.
void requireFreeName(const QString& path);

/// Gives the finished file `part` the name `path`, in one step and never over another file, and syncs the
/// folder: the last act of making a file that must be whole or not there at all. Throws Error(Input) when the
/// name was taken meanwhile, CannotOpen when the disk refuses; `part` is left then.
void giveFinalName(const QString& part, const QString& path);

/// Gives the file another name and leaves it the one it has, where the disk can do that; else renames it.
/// Throws as giveFinalName().
void keepUnderName(const QString& path, const QString& other);

/// Brings the names in a file's folder to the disk. @throws Error CannotOpen when the disk fails
void syncFolderOf(const QString& path);

} // namespace dkt
