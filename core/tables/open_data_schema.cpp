#include "core/tables/open_data_schema.h"

#include "core/base/file_name.h"
#include "core/base/french.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

using Origin = SchemaField::Origin;

const QString kLicence = u"etalab-2.0"_s;
const QString kLicenceTitle = u"Licence Ouverte 2.0"_s;
const QString kLicencePath = u"https://www.etalab.gouv.fr/licence-ouverte-open-licence/"_s;

QJsonObject required()
{
    return {{u"required"_s, true}};
}

QJsonObject oneOf(const QStringList &words)
{
    return {{u"enum"_s, QJsonArray::fromStringList(words)}};
}

QJsonObject requiredOneOf(const QStringList &words)
{
    return {{u"required"_s, true}, {u"enum"_s, QJsonArray::fromStringList(words)}};
}

QJsonObject notNegative()
{
    return {{u"minimum"_s, 0}};
}

QString originWords(Origin origin)
{
    switch (origin) {
    case Origin::National:
        return u"Nom de colonne lu dans les résultats nationaux (export-resultats)."_s;
    case Origin::Assumed:
        return u"Les résultats nationaux ont une telle colonne ; son nom exact n’a pas été lu, "
               "celui-ci est de ce logiciel."_s;
    case Origin::Own:
        return u"Colonne propre à ce logiciel."_s;
    }
    Q_UNREACHABLE();
}

QJsonObject schemaOf(const std::vector<SchemaField> &fields)
{
    QJsonArray list;
    for (const SchemaField &field : fields) {
        QJsonObject object{{u"name"_s, field.name},
                           {u"type"_s, field.type},
                           {u"title"_s, field.title},
                           {u"description"_s, french::typo(originWords(field.origin))}};
        if (!field.constraints.isEmpty())
            object[u"constraints"_s] = field.constraints;
        list += object;
    }
    return {{u"fields"_s, list}, {u"missingValues"_s, QJsonArray{u""_s}}};
}

QJsonObject resourceOf(const QString &name, const QString &title, QStringView path,
                       const QByteArray &bytes, const QJsonObject &schema)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return {{u"name"_s, name},
            {u"path"_s, path.toString()},
            {u"title"_s, title},
            {u"profile"_s, u"tabular-data-resource"_s},
            {u"format"_s, u"csv"_s},
            {u"mediatype"_s, u"text/csv"_s},
            {u"encoding"_s, u"utf-8"_s},
            {u"bytes"_s, bytes.size()},
            {u"hash"_s, QString(u"sha256:" + QString::fromLatin1(digest))},
            {u"dialect"_s, QJsonObject{{u"delimiter"_s, u";"_s},
                                       {u"lineTerminator"_s, u"\r\n"_s},
                                       {u"quoteChar"_s, u"\""_s},
                                       {u"doubleQuote"_s, true},
                                       {u"header"_s, true}}},
            {u"schema"_s, schema}};
}

QString titleOf(const OpenDataFacts &facts)
{
    const QString title =
        u"Résultats de qualité de service : %1 (%2)"_s.arg(facts.site.name, facts.scope);
    return french::typo(facts.site.fictional ? QString(u"EXEMPLE FICTIF : " + title) : title);
}

QString sourceLine(const OpenDataFacts &facts)
{
    return facts.updatedOn.isValid() ? u"%1, données mises à jour le %2"_s.arg(
               facts.site.name, french::longDate(facts.updatedOn))
                                     : facts.site.name;
}

const QStringList &reasons()
{
    static const QStringList words{u"pas encore mesuré"_s, u"sans objet"_s,
                                   u"effectif insuffisant"_s, u"non communiqué"_s};
    return words;
}

const QStringList &frequencies()
{
    static const QStringList words{u"Trimestrielle"_s, u"Semestrielle"_s, u"Annuelle"_s};
    return words;
}

} // namespace

const std::vector<SchemaField> &resultFields()
{
    static const std::vector<SchemaField> fields{
        {u"code_sp_structure"_s, u"string"_s, u"Code de la structure"_s, Origin::National},
        {u"intitule_du_reseau"_s, u"string"_s, u"Réseau"_s, Origin::National},
        {u"typologie"_s, u"string"_s, u"Typologie"_s, Origin::National},
        {u"intitule_de_la_structure"_s, u"string"_s, u"Structure"_s, Origin::National, required()},
        {u"code_postal"_s, u"string"_s, u"Code postal"_s, Origin::Assumed},
        {u"ville"_s, u"string"_s, u"Commune"_s, Origin::Assumed},
        {u"code_sp_de_l_indicateur"_s, u"string"_s, u"Code de l’indicateur"_s, Origin::National,
         required()},
        {u"titre_original_de_l_indicateur"_s, u"string"_s, u"Indicateur"_s, Origin::National,
         required()},
        {u"valeur"_s, u"number"_s, u"Valeur, dans l’unité indiquée"_s, Origin::Assumed},
        {u"unite"_s, u"string"_s, u"Unité"_s, Origin::Own},
        {u"frequence"_s, u"string"_s, u"Fréquence"_s, Origin::Assumed,
         requiredOneOf(frequencies())},
        {u"date_de_mise_a_jour"_s, u"date"_s, u"Date de mise à jour du chiffre"_s, Origin::Assumed},
        {u"periode"_s,
         u"string"_s,
         u"Période mesurée"_s,
         Origin::Own,
         {{u"required"_s, true}, {u"pattern"_s, u"^[0-9]{4}(-(T[1-4]|S[12]))?$"_s}}},
        {u"periode_debut"_s, u"date"_s, u"Premier jour de la période"_s, Origin::Own, required()},
        {u"periode_fin"_s, u"date"_s, u"Dernier jour de la période"_s, Origin::Own, required()},
        {u"numerateur"_s, u"integer"_s, u"Numérateur du taux"_s, Origin::Own, notNegative()},
        {u"denominateur"_s, u"integer"_s, u"Dénominateur du taux"_s, Origin::Own, notNegative()},
        {u"base"_s, u"integer"_s, u"Nombre de réponses ou de cas"_s, Origin::Own, notNegative()},
        {u"motif"_s, u"string"_s, u"Pourquoi il n’y a pas de valeur"_s, Origin::Own,
         oneOf(reasons())},
        {u"etat"_s, u"string"_s, u"État du chiffre"_s, Origin::Own,
         requiredOneOf({u"saisi"_s, u"relu"_s, u"affiché"_s})},
        {u"source"_s, u"string"_s, u"Source du chiffre"_s, Origin::Own},
    };
    return fields;
}

const std::vector<SchemaField> &indicatorFields()
{
    static const std::vector<SchemaField> fields{
        {u"code_sp_de_l_indicateur"_s,
         u"string"_s,
         u"Code de l’indicateur"_s,
         Origin::National,
         {{u"required"_s, true}, {u"unique"_s, true}}},
        {u"titre_original_de_l_indicateur"_s, u"string"_s, u"Indicateur"_s, Origin::National,
         required()},
        {u"titre_public"_s, u"string"_s, u"Titre pour les usagers"_s, Origin::Own},
        {u"famille"_s, u"string"_s, u"Famille"_s, Origin::Own,
         requiredOneOf({u"qualité rendue"_s, u"qualité perçue"_s})},
        {u"unite"_s, u"string"_s, u"Unité"_s, Origin::Own},
        {u"sens_du_progres"_s, u"string"_s, u"Sens dans lequel le résultat s’améliore"_s,
         Origin::Own, requiredOneOf({u"à la hausse"_s, u"à la baisse"_s})},
        {u"frequence"_s, u"string"_s, u"Fréquence"_s, Origin::Assumed,
         requiredOneOf(frequencies())},
        {u"ce_que_compte_le_numerateur"_s, u"string"_s, u"Ce que compte le numérateur"_s,
         Origin::Own},
        {u"ce_que_compte_le_denominateur"_s, u"string"_s, u"Ce que compte le dénominateur"_s,
         Origin::Own},
        {u"methode"_s, u"string"_s, u"Méthode"_s, Origin::Own},
        {u"source"_s, u"string"_s, u"Source habituelle"_s, Origin::Own},
        {u"base_minimale"_s, u"integer"_s,
         u"Nombre de réponses sous lequel le taux n’est pas publié"_s, Origin::Own, notNegative()},
    };
    return fields;
}

QJsonObject resultSchema()
{
    QJsonObject schema = schemaOf(resultFields());
    schema[u"primaryKey"_s] = QJsonArray{u"code_sp_de_l_indicateur"_s, u"periode"_s};
    schema[u"foreignKeys"_s] = QJsonArray{
        QJsonObject{{u"fields"_s, u"code_sp_de_l_indicateur"_s},
                    {u"reference"_s, QJsonObject{{u"resource"_s, u"indicateurs"_s},
                                                 {u"fields"_s, u"code_sp_de_l_indicateur"_s}}}}};
    return schema;
}

QJsonObject indicatorSchema()
{
    QJsonObject schema = schemaOf(indicatorFields());
    schema[u"primaryKey"_s] = u"code_sp_de_l_indicateur"_s;
    return schema;
}

QJsonObject dataPackage(const OpenDataFacts &facts, const QByteArray &results,
                        const QByteArray &indicators)
{
    QJsonArray sources{QJsonObject{{u"title"_s, sourceLine(facts)}}};
    for (const QString &source : facts.sources)
        sources += QJsonObject{{u"title"_s, source}};
    QJsonObject package{
        {u"profile"_s, u"tabular-data-package"_s},
        {u"name"_s, QString(u"resultats-" + siteFileName(facts.site.name))},
        {u"title"_s, titleOf(facts)},
        {u"description"_s,
         french::typo(u"Résultats saisis par le site. La forme suit celle des résultats nationaux "
                      "de Services Publics +, pour autant qu’elle soit connue ; ce n’est pas une "
                      "publication nationale."_s)},
        {u"licenses"_s,
         QJsonArray{QJsonObject{
             {u"name"_s, kLicence}, {u"title"_s, kLicenceTitle}, {u"path"_s, kLicencePath}}}},
        {u"sources"_s, sources},
        {u"resources"_s,
         QJsonArray{resourceOf(u"resultats"_s, u"Résultats par indicateur et par période"_s,
                               kResultsFile, results, resultSchema()),
                    resourceOf(u"indicateurs"_s, u"Indicateurs"_s, kIndicatorsFile, indicators,
                               indicatorSchema())}}};
    // Of the data, not of the file: the same data are the same package.
    if (facts.updatedOn.isValid())
        package[u"created"_s] = QString(facts.updatedOn.toString(Qt::ISODate) + u"T00:00:00Z");
    return package;
}

QString readMe(const OpenDataFacts &facts)
{
    QString text = u"# "_s + titleOf(facts) + u"\n\n";
    text += u"Licence : %1 (%2), %3\n\nSource : %4\n"_s.arg(kLicenceTitle, kLicence, kLicencePath,
                                                            sourceLine(facts));
    if (!facts.sources.isEmpty())
        text += u"\nOrigine des chiffres :\n\n"_s;
    for (const QString &source : facts.sources)
        text += u"- "_s + source + u'\n';
    text += u"\n## Fichiers\n\n"
            "- `resultats.csv` : un résultat par indicateur et par période ; colonnes décrites "
            "dans `schema-resultats.json`\n"
            "- `indicateurs.csv` : ce que mesure chaque indicateur ; colonnes décrites dans "
            "`schema-indicateurs.json`\n"
            "- `datapackage.json` : description de l’ensemble (Data Package), avec les empreintes "
            "des fichiers\n\n"
            "Texte en UTF-8, colonnes séparées par `;`, décimales après un point, dates "
            "AAAA-MM-JJ.\n\n"
            "## À savoir\n\n"
            "- Une valeur absente a toujours son motif. Un taux calculé sur moins de réponses que "
            "la base minimale de l’indicateur n’est pas publié : « effectif insuffisant ».\n"
            "- Les schémas disent quels noms de colonnes ont été lus dans les résultats nationaux "
            "et lesquels sont de ce logiciel.\n"
            "- Données produites par le site avec un logiciel libre. Ce n’est pas une publication "
            "nationale, et leur reprise ne vaut approbation de personne.\n"_s;
    return french::typo(text);
}

} // namespace carnet::tables
