// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/ColumnMapping.h"

#include "util/SafeFile.h"
#include "util/Text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct RoleKey {
    ColumnRole role;
    const char16_t* key;
};

constexpr std::array columnRoleKeys{
    RoleKey{ColumnRole::Number, u"number"},
    RoleKey{ColumnRole::Content, u"content"},
    RoleKey{ColumnRole::Section, u"section"},
    RoleKey{ColumnRole::Criterion, u"criterion"},
    RoleKey{ColumnRole::MaxPoints, u"maxPoints"},
    RoleKey{ColumnRole::SelfScore, u"selfScore"},
    RoleKey{ColumnRole::VerifiedScore, u"verifiedScore"},
    RoleKey{ColumnRole::Rule, u"rule"},
    RoleKey{ColumnRole::Evidence, u"evidence"},
    RoleKey{ColumnRole::LegalBasis, u"legalBasis"},
    RoleKey{ColumnRole::Requirement, u"requirement"},
    RoleKey{ColumnRole::Guidance, u"guidance"},
    RoleKey{ColumnRole::Answer, u"answer"},
    RoleKey{ColumnRole::Note, u"note"},
    RoleKey{ColumnRole::Target, u"target"},
    RoleKey{ColumnRole::Level, u"level"},
};

std::optional<ColumnMapping> mappingFromJson(const QString& fingerprint, const QJsonObject& json) {
    constexpr int tallest = 10;
    ColumnMapping mapping;
    mapping.fingerprint = fingerprint;
    mapping.lastHeaderRow = std::clamp(json.value(u"headerRows"_s).toInt(1), 1, tallest) - 1;
    const QJsonObject columns = json.value(u"columns"_s).toObject();
    for (auto entry = columns.begin(); entry != columns.end(); ++entry) {
        const auto address = CellAddress::parse(QString(entry.key() + u'1'));
        const auto role = roleFromKey(entry.value().toString());
        if (address && role)
            mapping.roles.emplace(address->column, *role);
    }
    return mapping.roles.empty() ? std::nullopt : std::optional(mapping);
}

} // namespace

std::optional<int> ColumnMapping::column(ColumnRole role) const {
    const auto found = std::ranges::find_if(roles, [&](const auto& entry) { return entry.second == role; });
    return found != roles.end() ? std::optional(found->first) : std::nullopt;
}

QString layoutFingerprint(const SheetTable& table, int first, int last) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (int index = first; index <= last; ++index) {
        const SheetTable::Row* row = table.row(index);
        for (const SheetCell& cell : row ? row->cells : std::vector<SheetCell>()) {
            const QString word = text::folded(cell.display());
            hash.addData(u"%1:%2:%3\n"_s.arg(index - first).arg(cell.column).arg(word).toUtf8());
        }
    }
    constexpr qsizetype shownDigits = 16;
    return QString::fromLatin1(hash.result().toHex().first(shownDigits));
}

QString roleKey(ColumnRole role) {
    const auto found = std::ranges::find(columnRoleKeys, role, &RoleKey::role);
    return found != columnRoleKeys.end() ? QString::fromUtf16(found->key) : QString();
}

std::optional<ColumnRole> roleFromKey(QStringView key) {
    const auto found =
        std::ranges::find_if(columnRoleKeys, [&](const RoleKey& k) { return key == QStringView(k.key); });
    return found != columnRoleKeys.end() ? std::optional(found->role) : std::nullopt;
}

QByteArray toJson(const LayoutMemory& memory) {
    QJsonObject json;
    for (const auto& [fingerprint, mapping] : memory.byFingerprint) {
        QJsonObject columns;
        for (const auto& [column, role] : mapping.roles)
            columns.insert(CellAddress::columnName(column), roleKey(role));
        json.insert(fingerprint,
                    QJsonObject{{u"headerRows"_s, mapping.lastHeaderRow - mapping.firstHeaderRow + 1},
                                {u"columns"_s, columns}});
    }
    return QJsonDocument(json).toJson();
}

LayoutMemory layoutMemoryFromJson(const QByteArray& json) {
    LayoutMemory memory;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        if (const auto mapping = mappingFromJson(entry.key(), entry.value().toObject()))
            memory.remember(*mapping);
    return memory;
}

LayoutMemory loadLayoutMemory(const QString& path) {
    constexpr qint64 largest = 4 * 1024 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? layoutMemoryFromJson(file.read(largest)) : LayoutMemory();
}

void saveLayoutMemory(const QString& path, const LayoutMemory& memory) {
    writeFileSafely(path, [&](QIODevice& device) { device.write(toJson(memory)); });
}

} // namespace dkt
