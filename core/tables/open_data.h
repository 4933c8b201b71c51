#pragma once

#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/site.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace carnet::tables {

/// One file of a set of open data.
struct OpenDataFile
{
    QString name;
    QByteArray bytes;

    friend bool operator==(const OpenDataFile &, const OpenDataFile &) = default;
};

/// Which results: of all years, of one, or of one period.
struct OpenDataScope
{
    std::optional<int> year = {};
    std::optional<Period> period = {};

    bool includes(const Period &when) const
    {
        return (!year || when.year() == *year) && (!period || when == *period);
    }
};

/// The results of a site as open data: `resultats.csv`, in the shape of the national results,
/// `indicateurs.csv`, `datapackage.json` (Data Package 1, https://specs.frictionlessdata.io)
/// with the Table Schemas `schema-resultats.json` and `schema-indicateurs.json`, and
/// `LISEZMOI.md` with licence and sources. No file when the scope has no measurement.
///
/// * UTF-8 without BOM, `;`, CRLF, decimal point, dates as `2026-10-05`: for programs, and told
///   in the package. Texts are as entered: nothing is put before `=`.
/// * A percentage from fewer answers than its indicator asks for is left out, with its counts;
///   the reason stands beside. So does that of any missing value.
/// * The same records give the same bytes: what is dated is dated by the data.
/// * Which names of columns were read in the national data and which are ours is said in each
///   schema.
std::vector<OpenDataFile> writeOpenData(const Site &site, const std::vector<Indicator> &indicators,
                                        const std::vector<Measurement> &measurements,
                                        const OpenDataScope &scope = {});

} // namespace carnet::tables
