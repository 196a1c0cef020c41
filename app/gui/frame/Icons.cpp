// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/Icons.h"

#include "gui/frame/TintedIconEngine.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace dkt::gui {

QIcon icon(const QString& name, Tone tone) {
    QFile file(":/icons/"_L1 + name + ".svg"_L1);
    return file.open(QIODevice::ReadOnly) ? QIcon(new TintedIconEngine(file.readAll(), tone)) : QIcon();
}

} // namespace dkt::gui
