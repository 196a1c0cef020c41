// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace dkt::doc {

/// What a paper's file name can be made of.
struct PaperNameParts {
    QString kind; ///< "bien-ban"
    QString code; ///< of the visit; empty for papers about the campaign
    QString unit;
    QString team;
    std::optional<QDate> date; ///< of the visit
    QDate today;
    int number = 1; ///< place in the batch
};

/// Names of the files of a batch, from a pattern with fields in braces: "{loai}-{ma}". The fields are
/// Vietnamese like the papers: they stand in scripts and settings.
class PaperNames {
public:
    explicit PaperNames(QString pattern) : m_pattern(std::move(pattern)) {}

    [[nodiscard]] static QString defaultPattern() { return QStringLiteral("{loai}-{ma}"); }
    /// "loai", "ma", "ten", "to", "ngay", "homnay", "stt".
    [[nodiscard]] static QStringList fields();
    /// Names in braces that are no fields: slips to tell of.
    [[nodiscard]] QStringList unknownFields() const;
    /// The file's name without ending; characters no file system takes become "-", fields without content
    /// leave no stray dashes. Never empty.
    [[nodiscard]] QString name(const PaperNameParts& parts) const;

private:
    QString m_pattern;
};

/// `text` as the name of a file on any system.
[[nodiscard]] QString safeFileName(const QString& text);

} // namespace dkt::doc
