#pragma once

#include "core/domain/person.h"
#include "core/domain/site.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace carnet::ui {

/// What the wizard decided about a site's new document.
struct NewNotebook
{
    Site site;
    std::vector<Person> persons; ///< The correspondent, when a name was given.
    QString edition;             ///< Code of the commitments to follow.
    int year;                    ///< The first to be assessed.
    QStringList indicators;      ///< Codes of those to follow, in order.
    QString path;                ///< Of the file to make; there was none when asked.
};

/// `nogent-sur-seine`: a file name without accents, spaces or capitals, `site` when
/// nothing is left of the name.
QString fileNameFor(const QString &siteName);

} // namespace carnet::ui
