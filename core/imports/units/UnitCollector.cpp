// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/units/UnitCollector.h"

#include "util/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct UnitCollectorText {
    Q_DECLARE_TR_FUNCTIONS(dkt::UnitImporter)
};

// Law 72/2025/QH15 knows xã, phường, đặc khu, tỉnh, thành phố; the others are of inspections before
// 01/7/2025.
constexpr std::array unitTypes{u"xã",        u"phường", u"đặc khu", u"thị trấn", u"tỉnh",
                               u"thành phố", u"thị xã", u"quận",    u"huyện"};

QString nameAndParent(const Unit& unit) {
    return text::toneNeutralKey(unit.name) + u'\n' + text::toneNeutralKey(unit.parent);
}

} // namespace

QString unitTypeOf(const QString& name) {
    const QString lower = name.toLower();
    const auto found = std::ranges::find_if(unitTypes, [&](const char16_t* type) {
        const QStringView word(type);
        return lower.startsWith(word) && lower.size() > word.size() && lower[word.size()] == u' ';
    });
    return found != unitTypes.end() ? QString::fromUtf16(*found) : QString();
}

void UnitCollector::tidy(Unit& unit, const QString& place) {
    unit.name = text::collapsed(text::normalized(unit.name));
    unit.parent = text::collapsed(text::normalized(unit.parent));
    unit.code = text::collapsed(unit.code);
    unit.type = text::collapsed(unit.type).toLower();
    const QString type = unitTypeOf(unit.name);
    if (unit.type.isEmpty())
        unit.type = type;
    if (type.isEmpty() || unit.name.front().isUpper())
        return;
    const QString written = unit.name;
    unit.name[0] = unit.name[0].toUpper();
    addIssue({Severity::Note,
              UnitCollectorText::tr("“%1” was written in lower case; it was taken as “%2”.")
                  .arg(written, unit.name),
              place});
}

void UnitCollector::setAside(const QString& place, const QString& text, const QString& reason) {
    ++m_import.rowsRead;
    m_import.setAside.push_back({place, text, reason});
}

void UnitCollector::add(Unit unit, const QString& place, const QString& text) {
    tidy(unit, place);
    if (!unit.code.isEmpty()) {
        if (const auto known = m_codes.constFind(unit.code); known != m_codes.constEnd()) {
            const bool same = text::toneNeutralKey(*known) == text::toneNeutralKey(unit.name);
            addIssue(
                {same ? Severity::Warning : Severity::Error,
                 UnitCollectorText::tr("The code %1 is there twice: “%2” and “%3”; the second was set aside.")
                     .arg(unit.code, *known, unit.name),
                 place});
            return setAside(place, text, UnitCollectorText::tr("its code is there already"));
        }
        m_codes.insert(unit.code, unit.name);
    } else {
        // Names repeat across provinces, but not within one.
        const QString key = nameAndParent(unit);
        if (const auto known = m_names.constFind(key); known != m_names.constEnd()) {
            addIssue({Severity::Warning,
                      UnitCollectorText::tr("“%1” is there twice, first at %2; the second was set aside.")
                          .arg(unit.name, *known),
                      place});
            return setAside(place, text, UnitCollectorText::tr("its name is there already"));
        }
        m_names.insert(key, place);
    }
    ++m_import.rowsRead;
    unit.order = static_cast<int>(m_import.units.size());
    m_import.units.push_back(std::move(unit));
}

} // namespace dkt
