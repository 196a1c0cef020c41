// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/ScheduleMime.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

const QString unitsType = u"application/x-doankiemtra-units"_s;
const QString visitsType = u"application/x-doankiemtra-visits"_s;

template <class T> QByteArray packed(const std::vector<T>& ids) {
    QByteArray bytes;
    for (const T& id : ids)
        bytes += id.row.bytes();
    return bytes;
}

template <class T> std::vector<T> unpacked(const QByteArray& bytes) {
    std::vector<T> ids;
    for (qsizetype at = 0; at + RowId::size <= bytes.size(); at += RowId::size)
        ids.push_back(T(RowId::fromBytes(QByteArrayView(bytes).sliced(at, RowId::size))));
    return ids;
}

} // namespace

QMimeData* ScheduleMime::toMime() const {
    auto* data = new QMimeData;
    if (!units.empty())
        data->setData(unitsType, packed(units));
    if (!visits.empty())
        data->setData(visitsType, packed(visits));
    return data;
}

ScheduleMime ScheduleMime::from(const QMimeData* data) {
    return {unpacked<UnitId>(data->data(unitsType)), unpacked<VisitId>(data->data(visitsType))};
}

QStringList ScheduleMime::types() {
    return {unitsType, visitsType};
}

} // namespace dkt::gui
