#pragma once

#include "core/domain/site.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace carnet::tables {

// What is said about the tables of a site's open data: Table Schema and Data Package
// (https://specs.frictionlessdata.io), in French whatever the language of the program.

inline constexpr QStringView kResultsFile = u"resultats.csv";
inline constexpr QStringView kIndicatorsFile = u"indicateurs.csv";
inline constexpr QStringView kResultsSchema = u"schema-resultats.json";
inline constexpr QStringView kIndicatorsSchema = u"schema-indicateurs.json";

/// One column.
struct SchemaField
{
    /// Where its name is from.
    enum class Origin {
        National, ///< Read in the national results.
        Assumed,  ///< They have such a column; how they call it was not read.
        Own,
    };

    QString name;
    QString type; ///< Of Table Schema: `string`, `number`, `integer`, `date`.
    QString title;
    Origin origin;
    QJsonObject constraints = {};
};

/// In the order of the columns.
const std::vector<SchemaField> &resultFields();
const std::vector<SchemaField> &indicatorFields();

QJsonObject resultSchema();
QJsonObject indicatorSchema();

/// What the package says of its data.
struct OpenDataFacts
{
    const Site &site;
    QString scope;       ///< `3e trimestre 2026`, `toutes les périodes`.
    QStringList sources; ///< In French order; may be empty.
    QDate updatedOn;     ///< Invalid when no figure says.
};

/// With the digests of the two tables.
QJsonObject dataPackage(const OpenDataFacts &facts, const QByteArray &results,
                        const QByteArray &indicators);

/// For people, in Markdown.
QString readMe(const OpenDataFacts &facts);

} // namespace carnet::tables
