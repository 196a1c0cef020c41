// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/Settings.h"

#include "services/Locations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int recentMax = 10;

QString settingsFile(const QString& file) {
    if (!file.isEmpty())
        return file;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/doankiemtra/gui.ini"_L1;
}

/// A path in a form that can be a key.
QString noteKey(const QString& path, const char* what) {
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return u"dossiers/%1/%2"_s.arg(QLatin1StringView(hash), QLatin1StringView(what));
}

} // namespace

Settings::Settings(const QString& file) : m_store(settingsFile(file), QSettings::IniFormat) {
}

Language Settings::language() const {
    return m_store.value("language"_L1).toString() == "en"_L1 ? Language::English : Language::Vietnamese;
}

void Settings::setLanguage(Language language) {
    m_store.setValue("language"_L1, language == Language::English ? u"en"_s : u"vi"_s);
}

Theme Settings::theme() const {
    const QString word = m_store.value("theme"_L1).toString();
    return word == "dark"_L1 ? Theme::Dark : word == "light"_L1 ? Theme::Light : Theme::System;
}

void Settings::setTheme(Theme theme) {
    const QString word = theme == Theme::Dark ? u"dark"_s : theme == Theme::Light ? u"light"_s : u"system"_s;
    m_store.setValue("theme"_L1, word);
}

int Settings::fontSize() const {
    const int points = m_store.value("fontSize"_L1).toInt();
    return points == 0 ? 0 : qBound(7, points, 24);
}

void Settings::setFontSize(int points) {
    m_store.setValue("fontSize"_L1, points);
}

QString Settings::person() const {
    QString name = m_store.value("person"_L1).toString().simplified();
    if (name.isEmpty())
        name = qEnvironmentVariable("USER").simplified();
    return name.isEmpty() ? QDir::home().dirName() : name;
}

void Settings::setPerson(const QString& name) {
    m_store.setValue("person"_L1, name);
}

QStringList Settings::recentDossiers() const {
    return m_store.value("recent"_L1).toStringList();
}

void Settings::noteDossier(const QString& path) {
    QStringList recent = recentDossiers();
    recent.removeAll(path);
    recent.prepend(path);
    for (const QString& old : recent.mid(recentMax))
        m_store.remove(noteKey(old, ""));
    m_store.setValue("recent"_L1, recent.mid(0, recentMax));
}

void Settings::forgetDossier(const QString& path) {
    QStringList recent = recentDossiers();
    recent.removeAll(path);
    m_store.setValue("recent"_L1, recent);
    m_store.remove(noteKey(path, ""));
}

void Settings::setDossierNote(const QString& path, const DossierNote& note) {
    m_store.setValue(noteKey(path, "title"), note.title);
    m_store.setValue(noteKey(path, "opened"), note.opened.toString(Qt::ISODate));
    m_store.setValue(noteKey(path, "page"), note.page);
    m_store.setValue(noteKey(path, "visit"), note.visit);
    m_store.setValue(noteKey(path, "item"), note.item);
    m_store.sync();
}

DossierNote Settings::dossierNote(const QString& path) const {
    const auto text = [&](const char* what) { return m_store.value(noteKey(path, what)).toString(); };
    return {text("title"), QDateTime::fromString(text("opened"), Qt::ISODate), text("page"), text("visit"),
            text("item")};
}

QString Settings::words(const QString& name) const {
    return m_store.value("words/"_L1 + name).toString();
}

void Settings::setWords(const QString& name, const QString& words) {
    if (words.isEmpty())
        m_store.remove("words/"_L1 + name);
    else
        m_store.setValue("words/"_L1 + name, words);
}

QString Settings::paperFormat() const {
    return m_store.value("paperFormat"_L1).toString() == "pdf"_L1 ? u"pdf"_s : u"docx"_s;
}

void Settings::setPaperFormat(const QString& format) {
    m_store.setValue("paperFormat"_L1, format);
}

QString Settings::fixedFolder(const QString& purpose) const {
    return m_store.value("fixedFolder/"_L1 + purpose).toString();
}

void Settings::setFixedFolder(const QString& purpose, const QString& folder) {
    if (folder.isEmpty())
        m_store.remove("fixedFolder/"_L1 + purpose);
    else
        m_store.setValue("fixedFolder/"_L1 + purpose, folder);
}

QString Settings::folder(const QString& purpose) const {
    QString folder = fixedFolder(purpose);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = m_store.value("folder/"_L1 + purpose).toString();
    return !folder.isEmpty() && QDir(folder).exists()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::noteFolder(const QString& purpose, const QString& path) {
    m_store.setValue("folder/"_L1 + purpose, QFileInfo(path).absolutePath());
}

QByteArray Settings::place(const QString& name) const {
    return m_store.value("place/"_L1 + name).toByteArray();
}

void Settings::setPlace(const QString& name, const QByteArray& state) {
    m_store.setValue("place/"_L1 + name, state);
}

QString Settings::lastPage() const {
    return m_store.value("lastPage"_L1).toString();
}

void Settings::setLastPage(const QString& page) {
    m_store.setValue("lastPage"_L1, page);
}

} // namespace dkt::gui
