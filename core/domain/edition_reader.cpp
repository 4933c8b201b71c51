// Reads the JSON text of an edition. References lead back to what was read before
// (sources and groups, then commitments and practices, then the rest), so each is checked
// where it stands and is complained of under its own path.

#include "core/base/strict_json.h"
#include "core/domain/catalogue_indicator.h"
#include "core/domain/edition.h"
#include "core/domain/edition_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet {

using edition_json::Bounds;
using edition_json::Complaints;
using edition_json::ObjectReader;

namespace {

constexpr int kFormat = 1;

// Characters. The first two are printed on posters.
constexpr int kTitle = 120;
constexpr int kPublicText = 150;
constexpr int kLabel = 60;
constexpr int kSentence = 250;
constexpr int kParagraph = 600;

constexpr Bounds kSomeSources{1, 10};

struct ReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::EditionReader)
};

class EditionReader final
{
public:
    explicit EditionReader(const QJsonValue &root)
        : m_root(root, {}, m_complaints)
    {}

    EditionReading read();

private:
    void readHead();
    void readScale();
    void readCommitments();
    Practice readPractice(ObjectReader &reader, const QString &commitment);
    void readIndicators();
    CatalogueIndicator readIndicator(ObjectReader &reader);
    void readMappings();
    std::vector<Succession> readSuccessions(ObjectReader &reader, const QString &name,
                                            const QSet<QString> &known);
    Succession readSuccession(ObjectReader &reader, const QSet<QString> &known);
    void checkSuccessions(const std::vector<Succession> &successions, const QString &path,
                          const QSet<QString> &known);

    std::vector<QString> sources(ObjectReader &reader, Bounds bounds);
    void declare(const ObjectReader &reader, const QString &code, QSet<QString> &codes);
    void refer(const QString &path, const QString &code, const QSet<QString> &codes);

    Complaints m_complaints;
    ObjectReader m_root;
    Edition m_edition;
    QSet<QString> m_sources;
    QSet<QString> m_groups;
    QSet<QString> m_commitments;
    QSet<QString> m_practices;
    QSet<QString> m_indicators;
};

EditionReading EditionReader::read()
{
    readHead();
    readScale();
    readCommitments();
    readIndicators();
    readMappings();
    m_root.refuseRest();
    if (hasErrors(m_complaints.all()))
        return {std::nullopt, m_complaints.all()};
    return {std::move(m_edition), m_complaints.all()};
}

void EditionReader::readHead()
{
    m_root.integer(u"format"_s, kFormat, kFormat);
    m_edition.code = m_root.code(u"code"_s);
    m_edition.title = m_root.text(u"title"_s, kTitle);
    m_edition.version = m_root.date(u"version"_s);
    m_edition.officialTitle = m_root.text(u"officialTitle"_s, kTitle);
    m_edition.statusNote = m_root.text(u"statusNote"_s, kParagraph);
    m_root.each(u"sources"_s, {1, 60}, [this](ObjectReader &reader) {
        EditionSource source{.code = reader.code(u"code"_s),
                             .kind = reader.choice<EditionSource::Kind>(u"kind"_s),
                             .text = reader.text(u"text"_s, kParagraph)};
        declare(reader, source.code, m_sources);
        m_edition.sources.push_back(std::move(source));
    });
    m_root.each(u"groups"_s, {1, 12}, [this](ObjectReader &reader) {
        CommitmentGroup group{.code = reader.code(u"code"_s),
                              .title = reader.text(u"title"_s, kLabel)};
        declare(reader, group.code, m_groups);
        m_edition.groups.push_back(std::move(group));
    });
}

void EditionReader::readScale()
{
    m_root.each(u"scale"_s, {2, 6}, [this](ObjectReader &reader) {
        const int expected = int(m_edition.scale.size());
        Level level{.level = reader.integer(u"level"_s, expected, expected),
                    .label = reader.text(u"label"_s, kLabel),
                    .meaning = reader.text(u"meaning"_s, kSentence)};
        m_edition.scale.push_back(std::move(level));
    });
}

void EditionReader::readCommitments()
{
    m_root.each(u"commitments"_s, {1, 30}, [this](ObjectReader &reader) {
        const int expected = int(m_edition.commitments.size()) + 1;
        Commitment commitment{.code = reader.code(u"code"_s),
                              .number = reader.integer(u"number"_s, expected, expected),
                              .title = reader.text(u"title"_s, kTitle),
                              .group = reader.code(u"group"_s),
                              .publicText = reader.text(u"publicText"_s, kPublicText),
                              .note = reader.optionalText(u"note"_s, kParagraph),
                              .sources = sources(reader, kSomeSources)};
        declare(reader, commitment.code, m_commitments);
        refer(reader.at(u"group"_s), commitment.group, m_groups);
        reader.each(u"practices"_s, {1, 30}, [&](ObjectReader &item) {
            m_edition.practices.push_back(readPractice(item, commitment.code));
        });
        m_edition.commitments.push_back(std::move(commitment));
    });
}

Practice EditionReader::readPractice(ObjectReader &reader, const QString &commitment)
{
    const int levels = int(m_edition.scale.size());
    Practice practice{.code = reader.code(u"code"_s),
                      .commitment = commitment,
                      .question = reader.text(u"question"_s, kSentence),
                      .lookAt = reader.text(u"lookAt"_s, kParagraph),
                      .typicalEvidence = reader.texts(u"typicalEvidence"_s, kSentence, {1, 10}),
                      .channel = reader.optionalChoice<Practice::Channel>(u"channel"_s),
                      .weight = reader.integer(u"weight"_s, 1, 3),
                      .levels = reader.texts(u"levels"_s, kSentence, {levels, levels}),
                      .sources = sources(reader, kSomeSources)};
    declare(reader, practice.code, m_practices);
    for (size_t index = 0; index < practice.levels.size(); ++index) {
        const QString &definition = practice.levels[index];
        const auto first = std::ranges::find(practice.levels, definition);
        if (!definition.isEmpty() && first != practice.levels.begin() + std::ptrdiff_t(index))
            m_complaints.add(reader.at(u"levels"_s, qsizetype(index)),
                             ReaderWords::tr("Two levels have the same definition."));
    }
    return practice;
}

void EditionReader::readIndicators()
{
    m_root.each(u"indicators"_s, {0, 200}, [this](ObjectReader &reader) {
        m_edition.indicators.push_back(readIndicator(reader));
    });
}

CatalogueIndicator EditionReader::readIndicator(ObjectReader &reader)
{
    CatalogueIndicator indicator = edition_json::readIndicator(reader, m_complaints);
    indicator.commitment = reader.optionalCode(u"commitment"_s);
    declare(reader, indicator.code, m_indicators);
    refer(reader.at(u"commitment"_s), indicator.commitment, m_commitments);
    return indicator;
}

void EditionReader::readMappings()
{
    QSet<QString> earlier;
    m_root.each(u"mappings"_s, {0, 12}, [&](ObjectReader &reader) {
        EditionMapping mapping{.edition = reader.code(u"edition"_s)};
        if (earlier.contains(mapping.edition))
            m_complaints.duplicate(reader.at(u"edition"_s), mapping.edition);
        else if (!mapping.edition.isEmpty() && mapping.edition == m_edition.code)
            m_complaints.add(reader.at(u"edition"_s),
                             ReaderWords::tr("An edition does not come from itself."));
        earlier.insert(mapping.edition);
        mapping.commitments = readSuccessions(reader, u"commitments"_s, m_commitments);
        mapping.practices = readSuccessions(reader, u"practices"_s, m_practices);
        m_edition.mappings.push_back(std::move(mapping));
    });
}

std::vector<Succession> EditionReader::readSuccessions(ObjectReader &reader, const QString &name,
                                                       const QSet<QString> &known)
{
    std::vector<Succession> successions;
    reader.each(name, {1, 1000},
                [&](ObjectReader &item) { successions.push_back(readSuccession(item, known)); });
    checkSuccessions(successions, reader.at(name), known);
    return successions;
}

Succession EditionReader::readSuccession(ObjectReader &reader, const QSet<QString> &known)
{
    Succession succession{.from = reader.optionalCode(u"from"_s),
                          .to = reader.codes(u"to"_s, {0, 30}),
                          .kind = reader.choice<Succession::Kind>(u"kind"_s),
                          .note = reader.optionalText(u"note"_s, kParagraph)};
    for (size_t index = 0; index < succession.to.size(); ++index)
        refer(reader.at(u"to"_s, qsizetype(index)), succession.to[index], known);
    const size_t count = succession.to.size();
    bool fits = false;
    switch (succession.kind) {
    case Succession::Kind::Kept:
    case Succession::Kind::Merged:
        fits = !succession.from.isEmpty() && count == 1;
        break;
    case Succession::Kind::Split:
        fits = !succession.from.isEmpty() && count > 1;
        break;
    case Succession::Kind::New:
        fits = succession.from.isEmpty() && count == 1;
        break;
    case Succession::Kind::Dropped:
        fits = !succession.from.isEmpty() && count == 0;
        break;
    }
    if (!fits)
        m_complaints.add(
            reader.at(u"kind"_s),
            ReaderWords::tr("The kind does not fit \"from\" and \"to\": kept and merged lead "
                            "from one to one, split to several, new from none, dropped to "
                            "none."));
    return succession;
}

void EditionReader::checkSuccessions(const std::vector<Succession> &successions,
                                     const QString &path, const QSet<QString> &known)
{
    QSet<QString> seen;
    std::map<QString, int> ways;
    for (const Succession &succession : successions)
        for (const QString &to : succession.to)
            ++ways[to];
    for (size_t index = 0; index < successions.size(); ++index) {
        const Succession &succession = successions[index];
        const QString place = u"%1[%2]"_s.arg(path, QString::number(index));
        if (!succession.from.isEmpty() && seen.contains(succession.from))
            m_complaints.duplicate(place + u".from", succession.from);
        seen.insert(succession.from);
        const bool alone = succession.to.size() == 1 && ways[succession.to.front()] == 1;
        if (succession.kind == Succession::Kind::Merged && alone)
            m_complaints.add(place + u".kind",
                             ReaderWords::tr("Nothing else leads to \"%1\": it is not merged.")
                                 .arg(succession.to.front()));
        if (succession.kind == Succession::Kind::New && succession.to.size() == 1 && !alone)
            m_complaints.add(place + u".kind",
                             ReaderWords::tr("Something else leads to \"%1\": it is not new.")
                                 .arg(succession.to.front()));
    }
    QStringList unexplained;
    for (const QString &code : known)
        if (!ways.contains(code))
            unexplained += code;
    unexplained.sort();
    for (const QString &code : unexplained)
        m_complaints.add(path, ReaderWords::tr("Nothing says where \"%1\" comes from.").arg(code));
}

std::vector<QString> EditionReader::sources(ObjectReader &reader, Bounds bounds)
{
    const std::vector<QString> codes = reader.codes(u"sources"_s, bounds);
    for (size_t index = 0; index < codes.size(); ++index)
        refer(reader.at(u"sources"_s, qsizetype(index)), codes[index], m_sources);
    return codes;
}

void EditionReader::declare(const ObjectReader &reader, const QString &code, QSet<QString> &codes)
{
    if (!code.isEmpty() && codes.contains(code))
        m_complaints.duplicate(reader.at(u"code"_s), code);
    codes.insert(code);
}

void EditionReader::refer(const QString &path, const QString &code, const QSet<QString> &codes)
{
    if (!code.isEmpty() && !codes.contains(code))
        m_complaints.dangling(path, code);
}

} // namespace

EditionReading parseEdition(const QByteArray &text)
{
    Complaints complaints;
    if (const std::optional<JsonFault> fault = scanStrictly(text)) {
        complaints.add({}, fault->message());
        return {std::nullopt, complaints.all()};
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonValue root = document.isObject() ? QJsonValue(document.object()) : QJsonValue();
    const QJsonValue format = root[u"format"_s];
    if (format.isDouble() && format.toInteger() > kFormat) {
        complaints.add(
            u"format"_s,
            ReaderWords::tr("This edition was written for a later version of the program. "
                            "Install the new version to read it."));
        return {std::nullopt, complaints.all()};
    }
    return EditionReader(root).read();
}

} // namespace carnet
