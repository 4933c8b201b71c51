#pragma once

#include "core/domain/person.h"
#include "core/domain/site.h"
#include "core/storage/record_file.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace carnet::storage {

/// What is decided when a site's document is made; all but its name can change later.
struct NewSite
{
    Site site;
    QString edition; ///< Code of a shipped edition.
    std::optional<QStringList>
        indicators;              ///< Codes to follow; those the edition proposes if none is said.
    std::vector<Person> persons; ///< Those known at once, such as the correspondent.
};

/// The step that fills a new document: site, edition, indicators, persons. A problem when
/// there is no such edition or indicator.
StepReading newSite(const NewSite &decided);

/// The steps that fill a new document with the fictional example site.
StepReading exampleSite();

} // namespace carnet::storage
