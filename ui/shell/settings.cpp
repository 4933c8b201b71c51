#include "ui/shell/settings.h"

#include <QCryptographicHash>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

const QString kTextSize = u"looks/textSize"_s;
const QString kAppearance = u"looks/appearance"_s;
const QString kGeometry = u"window/geometry"_s;
const QString kFolder = u"files/folder"_s;
const QString kRecent = u"recent"_s;
const QString kPosters = u"posters/"_s;

/// A group name that any path can have.
QString groupOf(const QString &document)
{
    const QByteArray hash = QCryptographicHash::hash(document.toUtf8(), QCryptographicHash::Sha1);
    return u"documents/"_s + QString::fromLatin1(hash.toHex().left(16));
}

QString nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return u"system"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::HighContrast:
        return u"contrast"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Settings::Settings(const QString &path)
    : m_store(path, QSettings::IniFormat)
{}

QString Settings::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

int Settings::textSize() const
{
    return m_store.value(kTextSize, 100).toInt();
}

void Settings::setTextSize(int percent)
{
    m_store.setValue(kTextSize, percent);
}

Appearance Settings::appearance() const
{
    const QString name = m_store.value(kAppearance).toString();
    for (const Appearance appearance :
         {Appearance::Light, Appearance::Dark, Appearance::HighContrast})
        if (name == nameOf(appearance))
            return appearance;
    return Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    m_store.setValue(kAppearance, nameOf(appearance));
}

QByteArray Settings::geometry() const
{
    return m_store.value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_store.setValue(kGeometry, geometry);
}

QString Settings::page(const QString &document) const
{
    return m_store.value(groupOf(document) + u"/page"_s).toString();
}

int Settings::year(const QString &document) const
{
    return m_store.value(groupOf(document) + u"/year"_s).toInt();
}

void Settings::setPlace(const QString &document, const QString &page, int year)
{
    m_store.setValue(groupOf(document) + u"/page"_s, page);
    m_store.setValue(groupOf(document) + u"/year"_s, year);
}

std::vector<Settings::Recent> Settings::recent() const
{
    std::vector<Recent> documents;
    const int count = m_store.beginReadArray(kRecent);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        documents.push_back({.path = m_store.value(u"path"_s).toString(),
                             .name = m_store.value(u"name"_s).toString(),
                             .lastUsed = m_store.value(u"lastUsed"_s).toDate()});
    }
    m_store.endArray();
    return documents;
}

void Settings::addRecent(const Recent &document)
{
    std::vector<Recent> documents = recent();
    std::erase_if(documents, [&](const Recent &other) { return other.path == document.path; });
    documents.insert(documents.begin(), document);
    if (documents.size() > kMostRecent)
        documents.resize(kMostRecent);
    setRecent(documents);
}

void Settings::removeRecent(const QString &path)
{
    std::vector<Recent> documents = recent();
    std::erase_if(documents, [&](const Recent &other) { return other.path == path; });
    setRecent(documents);
}

QString Settings::folder() const
{
    return m_store.value(kFolder).toString();
}

void Settings::setFolder(const QString &folder)
{
    m_store.setValue(kFolder, folder);
}

PosterHabits Settings::posterHabits() const
{
    const PosterHabits usual;
    return {.paper = m_store.value(kPosters + u"paper", usual.paper).toString(),
            .orientation = m_store.value(kPosters + u"orientation", usual.orientation).toString(),
            .typeface = m_store.value(kPosters + u"typeface").toString(),
            .blackAndWhite = m_store.value(kPosters + u"blackAndWhite", false).toBool()};
}

void Settings::setPosterHabits(const PosterHabits &habits)
{
    m_store.setValue(kPosters + u"paper", habits.paper);
    m_store.setValue(kPosters + u"orientation", habits.orientation);
    m_store.setValue(kPosters + u"typeface", habits.typeface);
    m_store.setValue(kPosters + u"blackAndWhite", habits.blackAndWhite);
}

void Settings::resetLooks()
{
    m_store.remove(kTextSize);
    m_store.remove(kAppearance);
}

void Settings::setRecent(const std::vector<Recent> &documents)
{
    m_store.remove(kRecent);
    m_store.beginWriteArray(kRecent, int(documents.size()));
    for (int i = 0; i < int(documents.size()); ++i) {
        m_store.setArrayIndex(i);
        m_store.setValue(u"path"_s, documents[size_t(i)].path);
        m_store.setValue(u"name"_s, documents[size_t(i)].name);
        m_store.setValue(u"lastUsed"_s, documents[size_t(i)].lastUsed);
    }
    m_store.endArray();
}

} // namespace carnet::ui
