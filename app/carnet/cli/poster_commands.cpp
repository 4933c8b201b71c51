#include "app/carnet/cli/poster_options.h"
#include "core/base/durable_file.h"
#include "core/storage/outgoing.h"
#include "ui/issue/sources.h"
#include "ui/publication/poster.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct Posters
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Posters)
};

int tellTrouble(Invocation &invocation, const Trouble &trouble)
{
    invocation.err << trouble.message << '\n';
    return trouble.code;
}

/// `place` leads each line; may be empty. Returns whether the poster must not be made so.
bool tell(Invocation &invocation, const std::vector<ui::PosterProblem> &problems,
          const QString &place = {})
{
    for (const ui::PosterProblem &problem : problems)
        invocation.err << place
                       << (problem.weight == ui::PosterProblem::Weight::Blocking
                               ? Posters::tr("To be mended: %1")
                               : Posters::tr("Advice: %1"))
                              .arg(problem.message)
                       << '\n';
    return ui::isBlocked(problems);
}

/// Not a sheet of cards without a single figure, nor one without anything on it.
bool saysSomething(const ui::PosterDraft &draft)
{
    const auto &cards = draft.content.cards;
    if (!cards.empty())
        return std::ranges::any_of(
            cards, [](const ui::PosterCard &card) { return !card.figure.isEmpty(); });
    return std::ranges::none_of(draft.problems, [](const ui::PosterProblem &problem) {
        return problem.rule == ui::PosterProblem::Rule::NothingToShow
               || problem.rule == ui::PosterProblem::Rule::NoAddress;
    });
}

void write(Invocation &invocation, const QString &path, const ui::PosterDraft &draft,
           ui::PosterMeans means)
{
    writeDurably(path, ui::posterBytes(draft, means));
    invocation.out << Posters::tr("Written: %1").arg(path) << '\n';
}

/// The edition of that number of the period asked for, or of the last one issued.
std::optional<PublicationEdition> editionAskedFor(const Invocation &invocation,
                                                  const storage::Workspace &workspace,
                                                  const ui::PosterKind &kind)
{
    const int number = invocation.value(u"edition-of"_s).toInt();
    const auto period = Period::parse(invocation.value(u"period"_s));
    for (const PublicationEdition &edition :
         storage::publicationsOf(workspace, kind.code.toString()))
        if (edition.number == number && (!invocation.has(u"period"_s) || edition.period == period))
            return edition;
    return std::nullopt;
}

int reprint(Invocation &invocation, storage::Workspace &workspace, const ui::PosterKind &kind,
            ui::PosterMeans means)
{
    for (const QCommandLineOption &option : posterLookOptions())
        if (const QString name = option.names().first(); name != u"period" && invocation.has(name))
            return tellTrouble(invocation,
                               {Usage, Posters::tr("An edition is made again as it was: leave "
                                                   "out --%1.")
                                           .arg(name)});
    const auto edition = editionAskedFor(invocation, workspace, kind);
    const auto draft = edition ? ui::issuedPoster(workspace, *edition) : std::nullopt;
    if (!draft)
        return tellTrouble(invocation, {Refused, Posters::tr("There is no edition %1 of that "
                                                             "poster.")
                                                     .arg(invocation.value(u"edition-of"_s))});
    write(invocation, invocation.value(u"output"_s), *draft, means);
    return Done;
}

int exportPoster(Invocation &invocation)
{
    const QString path = invocation.value(u"output"_s);
    const auto means = meansOf(path);
    const ui::PosterKind *kind = kindAskedFor(invocation);
    const auto date = displayDate(invocation);
    if (path.isEmpty() || !means || !kind || !date)
        return tellTrouble(invocation,
                           {Usage, path.isEmpty() ? Posters::tr("Say where to write with --output.")
                                   : !means
                                       ? Posters::tr("The file's name ends in .pdf, .html or .png.")
                                   : !kind ? Posters::tr("There is no poster %1. There are: %2.")
                                                 .arg(invocation.value(u"kind"_s), kindNames())
                                           : Posters::tr("%1 is no date such as 2026-10-04.")
                                                 .arg(invocation.value(u"date"_s))});
    auto document = invocation.read();
    storage::Workspace &workspace = document->workspace();
    if (workspace.records<Site>().all().empty())
        return tellTrouble(invocation, {Refused, Posters::tr("The notebook has no site yet.")});
    if (invocation.has(u"edition-of"_s))
        return reprint(invocation, workspace, *kind, *means);
    ui::PosterChoices choices = ui::firstChoices(workspace, *kind, *date);
    if (const auto trouble = applyOptions(invocation, workspace, *kind, choices))
        return tellTrouble(invocation, *trouble);
    const ui::PosterDraft draft = ui::draftPoster(workspace, choices, *date);
    const bool isBlocked = tell(invocation, draft.problems);
    if (!saysSomething(draft) && !isBlocked)
        return tellTrouble(invocation,
                           {Refused, Posters::tr("There is no value yet for %1: the poster was "
                                                 "not made.")
                                         .arg(choices.period.toString())});
    if (isBlocked)
        return tellTrouble(invocation, {Refused, Posters::tr("The poster was not made.")});
    write(invocation, path, draft, *means);
    return Done;
}

/// One kind of the quarter. Returns whether it was made or has nothing to say.
bool exportOne(Invocation &invocation, storage::Workspace &workspace, const ui::PosterKind &kind,
               ui::PosterChoices choices, const QDate &date, ui::PosterMeans means)
{
    const ui::PosterDraft draft = ui::draftPoster(workspace, choices, date);
    if (!saysSomething(draft)) {
        invocation.out << Posters::tr("Nothing to say: %1").arg(kind.option) << '\n';
        return true;
    }
    const QString place = kind.option + u": "_s;
    if (tell(invocation, draft.problems, place)) {
        invocation.err << place << Posters::tr("The poster was not made.") << '\n';
        return false;
    }
    write(invocation,
          QDir(invocation.value(u"output"_s)).filePath(ui::posterFileName(draft, means)), draft,
          means);
    return true;
}

int exportPosters(Invocation &invocation)
{
    const QString folder = invocation.value(u"output"_s);
    const auto means = meansOf(invocation.has(u"as"_s) ? invocation.value(u"as"_s) : u"pdf"_s);
    const auto date = displayDate(invocation);
    if (folder.isEmpty() || !means || !date)
        return tellTrouble(
            invocation, {Usage, folder.isEmpty() ? Posters::tr("Say where to write with --output.")
                                : !means ? Posters::tr("--as is followed by pdf, html or png.")
                                         : Posters::tr("%1 is no date such as 2026-10-04.")
                                               .arg(invocation.value(u"date"_s))});
    auto document = invocation.read();
    storage::Workspace &workspace = document->workspace();
    if (workspace.records<Site>().all().empty())
        return tellTrouble(invocation, {Refused, Posters::tr("The notebook has no site yet.")});
    if (!QDir().mkpath(folder))
        throw Failure(Failure::Kind::Unavailable,
                      Posters::tr("The folder %1 cannot be made.").arg(folder));
    bool allMade = true;
    for (const ui::PosterKind &kind : ui::posterKinds()) {
        ui::PosterChoices choices = ui::firstChoices(workspace, kind, *date);
        if (const auto trouble = applyCommonOptions(invocation, workspace, kind, choices))
            return tellTrouble(invocation, *trouble);
        allMade = exportOne(invocation, workspace, kind, choices, *date, *means) && allMade;
    }
    return allMade ? Done : Refused;
}

} // namespace

std::vector<CommandLine> posterCommands()
{
    const QList<QCommandLineOption> one{
        {u"kind"_s, Posters::tr("Which poster: %1; the first if none.").arg(kindNames()),
         u"KIND"_s},
        {u"output"_s, Posters::tr("Write there: .pdf, .html or .png."), u"FILE"_s},
        {u"indicators"_s, Posters::tr("Codes of those to show, with commas between."), u"CODES"_s},
        {u"edition-of"_s, Posters::tr("Make this edition again as it was issued."), u"NUMBER"_s},
    };
    const QList<QCommandLineOption> all{
        {u"output"_s, Posters::tr("Write into this folder."), u"FOLDER"_s},
        {u"all"_s, Posters::tr("Every kind of poster; that is the preset.")},
        {u"as"_s, Posters::tr("pdf, html or png; pdf if none."), u"KIND"_s},
    };
    return {
        {u"export poster"_s, u"DOCUMENT"_s, 1,
         Posters::tr("Make a poster as PDF, web page or picture"), one + posterLookOptions(),
         &exportPoster},
        {u"export posters"_s, u"DOCUMENT"_s, 1,
         Posters::tr("Make all posters of a quarter that have something to say"),
         all + posterLookOptions(), &exportPosters},
    };
}

} // namespace carnet::cli
