#include "core/domain/edition.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct EditionWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::EditionReader)
};

template<typename Item>
const Item *find(const std::vector<Item> &items, const QString &code)
{
    const auto found = std::ranges::find(items, code, &Item::code);
    return found == items.end() ? nullptr : &*found;
}

template<typename Item>
void checkSuccessions(const std::vector<Succession> &successions, const std::vector<Item> &earlier,
                      const QString &path, std::vector<Problem> &problems)
{
    for (const Item &item : earlier)
        if (std::ranges::count(successions, item.code, &Succession::from) == 0)
            problems.push_back(
                {.place = path,
                 .message =
                     EditionWords::tr("Nothing says what became of \"%1\".").arg(item.code)});
    for (size_t index = 0; index < successions.size(); ++index) {
        const QString &from = successions[index].from;
        if (!from.isEmpty() && !find(earlier, from))
            problems.push_back(
                {.place = u"%1[%2].from"_s.arg(path, QString::number(index)),
                 .message = EditionWords::tr("Nothing in the earlier edition has the code \"%1\".")
                                .arg(from)});
    }
}

} // namespace

const Commitment *Edition::commitment(const QString &commitmentCode) const
{
    return find(commitments, commitmentCode);
}

const Practice *Edition::practice(const QString &practiceCode) const
{
    return find(practices, practiceCode);
}

const CatalogueIndicator *Edition::indicator(const QString &indicatorCode) const
{
    return find(indicators, indicatorCode);
}

const EditionSource *Edition::source(const QString &sourceCode) const
{
    return find(sources, sourceCode);
}

std::vector<const Practice *> Edition::practicesOf(const QString &commitmentCode) const
{
    std::vector<const Practice *> found;
    for (const Practice &practice : practices)
        if (practice.commitment == commitmentCode)
            found.push_back(&practice);
    return found;
}

QString Edition::numberOf(const QString &practiceCode) const
{
    const Practice *const wanted = practice(practiceCode);
    const Commitment *const of = wanted ? commitment(wanted->commitment) : nullptr;
    if (!of)
        return {};
    const std::vector<const Practice *> siblings = practicesOf(of->code);
    const auto place = std::ranges::find(siblings, wanted) - siblings.begin();
    return QString::number(of->number) + u'.' + QString::number(place + 1);
}

std::vector<QString> Edition::predecessorsOf(const QString &practiceCode,
                                             const QString &earlierEdition) const
{
    if (earlierEdition == code)
        return practice(practiceCode) ? std::vector{practiceCode} : std::vector<QString>();
    std::vector<QString> found;
    for (const EditionMapping &mapping : mappings) {
        if (mapping.edition != earlierEdition)
            continue;
        for (const Succession &succession : mapping.practices)
            if (!succession.from.isEmpty() && std::ranges::count(succession.to, practiceCode) > 0)
                found.push_back(succession.from);
    }
    return found;
}

std::vector<Problem> checkMapping(const Edition &earlier, const Edition &later)
{
    std::vector<Problem> problems;
    for (size_t index = 0; index < later.mappings.size(); ++index) {
        const EditionMapping &mapping = later.mappings[index];
        if (mapping.edition != earlier.code)
            continue;
        const QString path = u"mappings[%1]"_s.arg(index);
        checkSuccessions(mapping.commitments, earlier.commitments, path + u".commitments",
                         problems);
        checkSuccessions(mapping.practices, earlier.practices, path + u".practices", problems);
    }
    return problems;
}

Indicator toIndicator(const CatalogueIndicator &chosen, int position)
{
    return {.id = Indicator::idOf(chosen.code),
            .code = chosen.code,
            .title = chosen.title,
            .publicTitle = chosen.publicTitle,
            .family = chosen.family,
            .form = chosen.form,
            .unit = chosen.unit,
            .direction = chosen.direction,
            .partLabel = chosen.partLabel,
            .wholeLabel = chosen.wholeLabel,
            .frequency = chosen.frequency,
            .method = chosen.method,
            // The catalogue's source is that of the definition; posters name that of the figures.
            .source = u"relevés du site"_s,
            .minimumBase = chosen.minimumBase,
            .lowest = chosen.lowest,
            .highest = chosen.highest,
            .commitment = chosen.commitment,
            .position = position,
            .followed = true};
}

EditionRecord recordOf(const Edition &edition, const QByteArray &text)
{
    return {.id = EditionRecord::idOf(edition.code),
            .code = edition.code,
            .title = edition.title,
            .version = edition.version,
            .content = QString::fromUtf8(text)};
}

} // namespace carnet
