// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/units/UnitJson.h"

#include "imports/sheets/ImportLimits.h"
#include "util/Error.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct UnitJsonText {
    Q_DECLARE_TR_FUNCTIONS(dkt::UnitImporter)
};

enum class Wanted { No, Yes };

class UnitJsonReader {
public:
    explicit UnitJsonReader(const UnitImportOptions& options) : m_options(options) {}

    UnitImport read(const QJsonArray& array) {
        readList(array, QString(), QString(), m_options.under.isEmpty() ? Wanted::Yes : Wanted::No, 0);
        if (m_above > 0)
            m_collector.addIssue(
                {Severity::Note,
                 UnitJsonText::tr("%1 units have others below them; they were taken as what these "
                                  "belong to, not as units of their own.")
                     .arg(m_above),
                 {}});
        return m_collector.take();
    }

private:
    void readList(const QJsonArray& array, const QString& place, const QString& parent, Wanted wanted,
                  int depth);
    void readOne(const QJsonObject& json, const QString& place, const QString& parent, Wanted wanted,
                 int depth);
    QString codeOf(const QJsonObject& json, const QString& place);
    [[nodiscard]] bool isUnder(const QString& code, const QString& name) const {
        return !m_options.under.isEmpty() &&
               (code == m_options.under ||
                text::toneNeutralKey(name) == text::toneNeutralKey(m_options.under));
    }

    const UnitImportOptions& m_options;
    UnitCollector m_collector;
    int m_above = 0;
};

QJsonValue valueOf(const QJsonObject& json, std::initializer_list<const char16_t*> names) {
    for (const char16_t* name : names)
        for (auto entry = json.begin(); entry != json.end(); ++entry)
            if (entry.key().compare(QStringView(name), Qt::CaseInsensitive) == 0)
                return entry.value();
    return QJsonValue(QJsonValue::Undefined);
}

[[noreturn]] void failUnitJson(const QString& place, const QString& why) {
    throw Error(Error::Kind::Input,
                UnitJsonText::tr("The list of units cannot be read at %1: %2.").arg(place, why));
}

QString UnitJsonReader::codeOf(const QJsonObject& json, const QString& place) {
    const QJsonValue value = valueOf(json, {u"Code", u"ma"});
    if (!value.isDouble())
        return value.toString();
    const QString code = QString::number(value.toDouble(), 'f', 0);
    m_collector.addIssue(
        {Severity::Warning,
         UnitJsonText::tr("The code %1 is a number: it may have lost leading zeros.").arg(code), place});
    return code;
}

void UnitJsonReader::readOne(const QJsonObject& json, const QString& place, const QString& parent,
                             Wanted wanted, int depth) {
    const QJsonValue named = valueOf(json, {u"FullName", u"full_name", u"Name", u"ten"});
    const QString name = text::collapsed(named.toString());
    if (name.isEmpty())
        failUnitJson(place, UnitJsonText::tr("a unit needs a name (“FullName” or “Name”)"));
    const QString code = codeOf(json, place);
    const Wanted below = wanted == Wanted::Yes || isUnder(code, name) ? Wanted::Yes : Wanted::No;
    std::vector<std::pair<QString, QJsonArray>> lists;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        if (entry.value().isArray() && !entry.value().toArray().isEmpty() &&
            entry.value().toArray()[0].isObject())
            lists.emplace_back(entry.key(), entry.value().toArray());
    if (wanted == Wanted::Yes && (lists.empty() || m_options.levels == UnitLevels::All))
        m_collector.add(Unit{{}, code, name, {}, parent, 0}, place, name);
    else if (below == Wanted::Yes)
        ++m_above;
    for (const auto& [key, list] : lists)
        readList(list, place + u'.' + key, name, below, depth + 1);
}

void UnitJsonReader::readList(const QJsonArray& array, const QString& place, const QString& parent,
                              Wanted wanted, int depth) {
    if (depth > limits::xmlDepth)
        failUnitJson(place, UnitJsonText::tr("units are nested too deeply"));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = u"%1[%2]"_s.arg(place).arg(i);
        if (!array[i].isObject())
            failUnitJson(at, UnitJsonText::tr("an object is expected"));
        readOne(array[i].toObject(), at, parent, wanted, depth);
    }
}

} // namespace

UnitImport unitsFromJson(const QJsonDocument& document, const UnitImportOptions& options) {
    QJsonArray array = document.array();
    if (document.isObject()) {
        const QJsonValue list = valueOf(document.object(), {u"units", u"provinces", u"data"});
        array = list.isArray() ? list.toArray() : QJsonArray{document.object()};
    }
    return UnitJsonReader(options).read(array);
}

} // namespace dkt
