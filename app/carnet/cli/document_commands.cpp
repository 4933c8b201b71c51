#include "app/carnet/cli/command.h"
#include "core/storage/assessments.h"
#include "core/storage/new_site.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Documents)
};

int createNew(Invocation &invocation)
{
    const bool example = invocation.has(u"example"_s);
    if (!example && invocation.value(u"name"_s).trimmed().isEmpty()) {
        invocation.err << Documents::tr("Give the site's name with --name, or --example.") << '\n';
        return Usage;
    }
    storage::StepReading first;
    if (example) {
        first = storage::exampleSite();
    } else {
        first = storage::newSite({.site = {.id = Id<Site>::create(),
                                           .name = invocation.value(u"name"_s).trimmed(),
                                           .network = invocation.value(u"network"_s),
                                           .service = invocation.value(u"service"_s),
                                           .code = invocation.value(u"code"_s),
                                           .town = invocation.value(u"town"_s),
                                           .department = invocation.value(u"department"_s),
                                           .fictional = invocation.has(u"fictional"_s)},
                                  .edition = invocation.value(u"edition"_s)});
    }
    if (invocation.tell(first.problems))
        return Refused;
    auto document =
        storage::Document::create(invocation.document(), invocation.profile(), systemClock());
    for (const journal::Step &step : first.steps)
        document->workspace().apply(step);
    invocation.tell(document->close());
    invocation.out << Documents::tr("Created: %1").arg(invocation.document()) << '\n';
    return Done;
}

int tellAbout(Invocation &invocation)
{
    auto document = invocation.read();
    storage::Workspace &workspace = document->workspace();
    for (const Site &site : workspace.records<Site>().all()) {
        invocation.out << site.name << '\n';
        if (site.fictional)
            invocation.out << Documents::tr("A fictional example.") << '\n';
    }
    const auto count = [&](const QString &what, size_t number) {
        invocation.out << u"  "_s << what.leftJustified(28) << number << '\n';
    };
    for (const Assessment &assessment : storage::assessmentsByYear(workspace))
        count(Documents::tr("Answers of %1").arg(assessment.year),
              storage::answersOf(workspace, assessment.id).size());
    count(Documents::tr("Actions"), workspace.records<Action>().all().size());
    count(Documents::tr("Indicators"), workspace.records<Indicator>().all().size());
    count(Documents::tr("Measurements"), workspace.records<Measurement>().all().size());
    count(Documents::tr("Opinions"), workspace.records<Feedback>().all().size());
    count(Documents::tr("Bundles made"), workspace.records<SentBundle>().all().size());
    for (const journal::Entry &last : workspace.latestEntries(1))
        invocation.out << Documents::tr("Last change: %1, %2").arg(last.at, last.label) << '\n';
    return Done;
}

int check(Invocation &invocation)
{
    // Reading took a private copy and checked it page by page.
    auto document = invocation.read();
    storage::Workspace &workspace = document->workspace();
    const std::vector<QString> differing = workspace.tablesThatDiffer();
    for (const QString &kind : differing)
        invocation.err << Documents::tr("The table %1 is not what the history says.").arg(kind)
                       << '\n';
    if (!differing.empty())
        return Refused;
    invocation.out << Documents::tr("The document is whole: its file is sound, and its tables are "
                                    "what its history says.")
                   << '\n';
    return Done;
}

int backUp(Invocation &invocation)
{
    auto document = invocation.open();
    if (invocation.has(u"output"_s)) {
        document->saveCopy(invocation.value(u"output"_s));
        invocation.out << Documents::tr("Copied: %1").arg(invocation.value(u"output"_s)) << '\n';
    } else {
        invocation.out << Documents::tr("Copied: %1").arg(document->backUpNow().path) << '\n';
    }
    return invocation.tell(document->close()) ? Unreadable : Done;
}

int restore(Invocation &invocation)
{
    const QString kept = storage::Document::restore(invocation.words().first(),
                                                    invocation.document(), systemClock());
    if (!kept.isEmpty())
        invocation.out << Documents::tr("The former document is kept: %1").arg(kept) << '\n';
    invocation.out << Documents::tr("Restored: %1").arg(invocation.document()) << '\n';
    return Done;
}

QCommandLineOption option(const QString &name, const QString &value, const QString &description,
                          const QString &preset = {})
{
    return {name, description, value, preset};
}

} // namespace

std::vector<CommandLine> documentCommands()
{
    return {
        {u"new"_s,
         u"DOCUMENT"_s,
         1,
         Documents::tr("Make the notebook of a site"),
         {{u"example"_s, Documents::tr("Make the fictional example site.")},
          option(u"name"_s, u"NAME"_s, Documents::tr("Name of the site, as printed on posters.")),
          option(u"network"_s, u"NETWORK"_s, Documents::tr("Administration it belongs to.")),
          option(u"service"_s, u"SERVICE"_s, Documents::tr("Kind of service.")),
          option(u"code"_s, u"CODE"_s, Documents::tr("Structure code in the national results.")),
          option(u"town"_s, u"TOWN"_s, Documents::tr("Town.")),
          option(u"department"_s, u"DEPARTMENT"_s, Documents::tr("Department.")),
          option(u"edition"_s, u"CODE"_s,
                 Documents::tr("Commitments: spplus-2023 (preset) or spplus-2021."),
                 u"spplus-2023"_s),
          {u"fictional"_s, Documents::tr("Mark every print as an example.")}},
         &createNew},
        {u"info"_s,
         u"DOCUMENT"_s,
         1,
         Documents::tr("Tell what the notebook holds"),
         {},
         &tellAbout},
        {u"check"_s,
         u"DOCUMENT"_s,
         1,
         Documents::tr("Check that the notebook is whole"),
         {},
         &check},
        {u"backup"_s,
         u"DOCUMENT"_s,
         1,
         Documents::tr("Take a checked copy of the notebook"),
         {option(u"output"_s, u"FILE"_s, Documents::tr("Write the copy there."))},
         &backUp},
        {u"restore"_s,
         u"BACKUP DOCUMENT"_s,
         2,
         Documents::tr("Put a copy in the place of the notebook, which is kept beside it"),
         {},
         &restore},
    };
}

} // namespace carnet::cli
