#pragma once

#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QDate>
#include <QSettings>
#include <QString>

#include <vector>

namespace carnet::ui {

/// How a poster looks that was never issued. Names as documents keep them.
struct PosterHabits
{
    QString paper = QStringLiteral("A4");             ///< Or `A3`.
    QString orientation = QStringLiteral("portrait"); ///< Or `landscape`.
    QString typeface = {};                            ///< Empty: our own.
    bool blackAndWhite = false;

    friend bool operator==(const PosterHabits &, const PosterHabits &) = default;
};

/// What the program remembers of its user's habits; nothing of any document's contents
/// but its name. The only place that knows QSettings.
class Settings
{
public:
    /// A document that was open.
    struct Recent
    {
        QString path;
        QString name; ///< Of the site.
        QDate lastUsed;

        friend bool operator==(const Recent &, const Recent &) = default;
    };

    static constexpr int kMostRecent = 10;

    /// Kept in the file `path`, which need not exist.
    explicit Settings(const QString &path);

    /// Where they usually are.
    static QString usualPath();

    int textSize() const; ///< Per cent; 100 when never set.
    void setTextSize(int percent);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// As QWidget::saveGeometry() gives it; empty when never set.
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// The page and year last shown of a document; empty and 0 when it was never open.
    QString page(const QString &document) const;
    int year(const QString &document) const;
    void setPlace(const QString &document, const QString &page, int year);

    /// The latest first.
    std::vector<Recent> recent() const;
    void addRecent(const Recent &document);
    void removeRecent(const QString &path);

    /// Where files were last opened or written; empty when never set.
    QString folder() const;
    void setFolder(const QString &folder);

    PosterHabits posterHabits() const;
    void setPosterHabits(const PosterHabits &habits);

    /// Forgets how the program looks, not which documents were open.
    void resetLooks();

private:
    void setRecent(const std::vector<Recent> &documents);

    mutable QSettings m_store;
};

} // namespace carnet::ui
