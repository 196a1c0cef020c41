// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace dkt::gui {

enum class Language { Vietnamese, English };
enum class Theme { System, Light, Dark };

/// What is remembered of a dossier while it is closed, so that lists can name it and opening it leads back.
struct DossierNote {
    QString title;    ///< of its campaign
    QDateTime opened; ///< last
    QString page;     ///< id of the page shown last
    QString visit;    ///< and the visit and its item, as hex
    QString item;

    bool operator==(const DossierNote&) const = default;
};

/// What the user decided and where things were: one INI file. A default is never written, keys of a newer
/// program stay.
class Settings {
public:
    /// The file of this user, or `file` (tests, a second device played on one machine).
    explicit Settings(const QString& file = {});

    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// Points; 0: as the desktop has it.
    [[nodiscard]] int fontSize() const;
    void setFontSize(int points);

    /// Who acts; the account's name until the user says.
    [[nodiscard]] QString person() const;
    void setPerson(const QString& name);

    /// What papers are saved as unless one chooses otherwise: "docx" or "pdf".
    [[nodiscard]] QString paperFormat() const;
    void setPaperFormat(const QString& format);

    /// Newest first, at most ten; files that are gone stay, a stick may come back.
    [[nodiscard]] QStringList recentDossiers() const;
    void noteDossier(const QString& path);
    void forgetDossier(const QString& path);
    /// On the disk when it returns: it is asked for after a crash.
    void setDossierNote(const QString& path, const DossierNote& note);
    [[nodiscard]] DossierNote dossierNote(const QString& path) const;
    /// Words a form proposes again next time, by name.
    [[nodiscard]] QString words(const QString& name) const;
    void setWords(const QString& name, const QString& words);
    /// Where file dialogs begin: the folder last used for this purpose ("dossier", "paper").
    [[nodiscard]] QString folder(const QString& purpose) const;
    void noteFolder(const QString& purpose, const QString& path);
    /// The folder where dialogs of this purpose always begin; empty: the one last used.
    [[nodiscard]] QString fixedFolder(const QString& purpose) const;
    void setFixedFolder(const QString& purpose, const QString& folder);

    /// Geometry of windows, splitters and headers by name.
    [[nodiscard]] QByteArray place(const QString& name) const;
    void setPlace(const QString& name, const QByteArray& state);
    [[nodiscard]] QString lastPage() const;
    void setLastPage(const QString& page);

private:
    mutable QSettings m_store;
};

} // namespace dkt::gui
