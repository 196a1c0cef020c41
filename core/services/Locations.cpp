// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Locations.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dkt {

Locations Locations::standard() {
    const QString config =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/doankiemtra"_s;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/doankiemtra"_s;
    return {config, config + u"/keys"_s, config + u"/column-mappings.json"_s, data};
}

} // namespace dkt
