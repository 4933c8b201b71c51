#pragma once

#include "ui/publication/content.h"
#include "ui/publication/layout.h"
#include "ui/publication/poster_sources.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace carnet {

/// What a results poster is made of, to be changed by a test before it is built.
struct ResultsCase : ui::PosterSources
{
    ResultsCase()
        : PosterSources{.site = exampleSite()}
    {}

    ui::PosterRequest options{.period = *Period::of(Frequency::Quarter, 2026, 3),
                              .displayedOn = QDate(2026, 10, 4)};

    static Site exampleSite();
    /// Adds an indicator of shares, chosen for the poster.
    Indicator &addShare(const QString &title, qint64 part, qint64 whole);
    /// Adds an indicator of days.
    Indicator &addDays(const QString &title, const QString &days);
    void addReading(const Indicator &indicator, const Period &when, const Reading &reading);
    void addTarget(const Indicator &indicator, const QString &value);

    ui::PosterContent content() const;
};

/// Four indicators with targets, bases and the quarter before.
ResultsCase ordinaryResults();
/// The published results of the prefecture of Alpes-de-Haute-Provence, 1st quarter 2020.
ResultsCase publishedResults();
/// `count` indicators whose texts are all as long as may be.
ResultsCase longestResults(int count);

/// Runs a program on a file; its standard output. Fails the test when it cannot.
QByteArray run(const QString &program, const QStringList &arguments);

} // namespace carnet
