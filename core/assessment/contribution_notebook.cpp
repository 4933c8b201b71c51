#include "core/assessment/contribution_notebook.h"

#include "core/assessment/contribution.h"
#include "core/assessment/grid_import.h"
#include "core/assessment/grid_sheet.h"
#include "core/base/failure.h"
#include "core/base/file_name.h"
#include "core/domain/completeness.h"
#include "core/storage/assessments.h"
#include "core/storage/document.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

using journal::Step;

namespace {

struct NotebookWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::ContributionNotebook)
};

constexpr qint64 kLargestReturned = 64 * 1024 * 1024;

QStringList allCommitments(const Edition &edition)
{
    QStringList codes;
    for (const Commitment &commitment : edition.commitments)
        codes += commitment.code;
    return codes;
}

QString notebookLabel()
{
    return NotebookWords::tr("Prepare the contribution");
}

Step handOutStep(const storage::Workspace &workspace, const Grid &grid, const HandOut &handOut,
                 const QDate &today)
{
    Step step(notebookLabel());
    for (const Site &site : workspace.records<Site>().all())
        step.insert(Site{.id = site.id, .name = site.name, .fictional = site.fictional});
    if (const auto record =
            workspace.records<EditionRecord>().find(EditionRecord::idOf(grid.edition->code)))
        step.insert(*record);
    // The commitments are named even when they are all: that is how such a notebook is told from
    // the site's own while nobody has given a name.
    step.insert(Assessment{.id = grid.assessment.id,
                           .year = grid.assessment.year,
                           .edition = grid.assessment.edition,
                           .state = Assessment::State::Open,
                           .startedOn = today,
                           .contributor = handOut.contributor,
                           .scope = handOut.commitments.isEmpty() ? allCommitments(*grid.edition)
                                                                  : handOut.commitments});
    return step;
}

/// The proof, and what was attached to it by name: the files themselves stay with the agent.
QString proofOf(const Grid &contributed, const Answer &answer)
{
    QStringList parts{answer.proof.trimmed()};
    for (const Evidence &evidence : contributed.evidenceOf(answer.practice))
        parts += QString(evidence.title + u' ' + evidence.link).trimmed();
    parts.removeAll(QString());
    return parts.join(u'\n');
}

GivenAnswers givenIn(const Grid &contributed, const QString &contributor)
{
    GivenAnswers given{.contributor = contributor, .answers = {}};
    for (const Practice &practice : contributed.edition->practices) {
        if (!contributed.isAskedFor(practice.commitment))
            continue;
        const Answer answer = contributed.answer(practice.code);
        GivenAnswer one{.practice = practice.code,
                        .rating = answer.rating,
                        .proof = proofOf(contributed, answer),
                        .note = answer.note.trimmed()};
        if (one != GivenAnswer{.practice = practice.code})
            given.answers.push_back(std::move(one));
    }
    return given;
}

ReturnedContribution refused(const QString &why)
{
    return {.given = {}, .refusal = why, .remarks = {}};
}

/// Why a notebook is no contribution to this grid; empty when it is one.
QString refusalOf(storage::Workspace &other, const Assessment &contributed,
                  const storage::Workspace &workspace, const Grid &grid)
{
    const std::vector<Site> theirs = other.records<Site>().all();
    const std::vector<Site> ours = workspace.records<Site>().all();
    if (theirs.empty() || ours.empty() || theirs.front().id != ours.front().id)
        return NotebookWords::tr("It is of another site: %1.")
            .arg(theirs.empty() ? QString() : theirs.front().name);
    if (contributed.year != grid.assessment.year)
        return NotebookWords::tr("It is about %1, this page about %2.")
            .arg(contributed.year)
            .arg(grid.assessment.year);
    const auto record =
        other.records<EditionRecord>().find(EditionRecord::idOf(contributed.edition));
    if (contributed.edition != grid.assessment.edition || !record
        || record->version != grid.edition->version)
        return NotebookWords::tr("It was filled in with another grid.");
    return {};
}

ReturnedContribution readNotebook(const QString &path, const storage::Workspace &workspace,
                                  const Grid &grid, const Clock &clock)
{
    const QTemporaryDir folder;
    storage::Profile profile(folder.path());
    const auto document = storage::Document::openReadOnly(path, profile, clock);
    storage::Workspace &other = document->workspace();
    const std::vector<Assessment> assessments = storage::assessmentsByYear(other);
    const auto contributed = std::ranges::find_if(assessments, &isContributionNotebook);
    if (contributed == assessments.end())
        return refused(NotebookWords::tr("It is a site's own notebook, not a contribution."));
    if (const QString why = refusalOf(other, *contributed, workspace, grid); !why.isEmpty())
        return refused(why);
    const auto filledIn = loadGrid(other, contributed->year);
    if (!filledIn)
        return refused(NotebookWords::tr("Its grid cannot be read."));
    const QString name = contributed->contributor.trimmed();
    return {.given = givenIn(*filledIn, name.isEmpty() ? QFileInfo(path).completeBaseName() : name),
            .refusal = {},
            .remarks = {}};
}

ReturnedContribution readSheet(const QByteArray &bytes, const QString &path, const Grid &grid,
                               const QDate &today)
{
    const SheetAnswers sheet = readSheetAnswers(tables::readTables(bytes), grid, today);
    ReturnedContribution returned;
    for (const Problem &problem : sheet.problems) {
        const QString place = problem.place.isEmpty() ? QString() : problem.place + u" : "_s;
        if (problem.severity == Problem::Severity::Error)
            return refused(place + problem.message);
        returned.remarks += place + problem.message;
    }
    const QString name = sheet.contributor.trimmed();
    returned.given = GivenAnswers{
        .contributor = name.isEmpty() ? QFileInfo(path).completeBaseName() : name, .answers = {}};
    for (const Practice &practice : grid.edition->practices)
        if (const Answer *answer = answerTo(practice.code, sheet.answers))
            returned.given->answers.push_back({.practice = practice.code,
                                               .rating = answer->rating,
                                               .proof = answer->proof.trimmed(),
                                               .note = answer->note.trimmed()});
    return returned;
}

} // namespace

QByteArray contributionSheet(const storage::Workspace &workspace, const Grid &grid,
                             const HandOut &handOut, bool asOds, const QDate &today)
{
    const std::vector<Site> sites = workspace.records<Site>().all();
    const tables::Workbook book =
        gridWorkbook(grid, {.site = sites.empty() ? QString() : sites.front().name,
                            .madeOn = today,
                            .blank = true,
                            .commitments = handOut.commitments});
    return asOds ? tables::writeOds(book) : tables::writeXlsx(book);
}

QByteArray contributionNotebook(const storage::Workspace &workspace, const Grid &grid,
                                const HandOut &handOut, const Clock &clock)
{
    // Made apart, with a profile of its own: this machine keeps nothing of it but the file.
    const QTemporaryDir folder;
    storage::Profile profile(folder.filePath(u"profile"_s));
    const QString path = folder.filePath(u"contribution.carnet"_s);
    const auto document = storage::Document::create(path, profile, clock);
    document->workspace().apply(handOutStep(workspace, grid, handOut, clock().date()));
    document->close();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Unavailable,
                      NotebookWords::tr("The contribution could not be prepared. Nothing was "
                                        "changed. Check that the disk is not full."),
                      file.errorString());
    return file.readAll();
}

QString contributionFileName(const Grid &grid, const HandOut &handOut, const QString &ending)
{
    QStringList parts{u"contribution"_s, QString::number(grid.assessment.year)};
    if (handOut.commitments.size() == 1)
        parts += handOut.commitments.front();
    if (!handOut.contributor.trimmed().isEmpty())
        parts += siteFileName(handOut.contributor);
    return parts.join(u'-') + u'.' + ending;
}

ReturnedContribution readContribution(const QString &path, const storage::Workspace &workspace,
                                      const Grid &grid, const Clock &clock)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestReturned)
        return refused(NotebookWords::tr("The file cannot be read."));
    const bool isNotebook = file.peek(16).startsWith("SQLite format 3");
    const QByteArray bytes = isNotebook ? QByteArray() : file.readAll();
    file.close();
    ReturnedContribution returned = isNotebook ? readNotebook(path, workspace, grid, clock)
                                               : readSheet(bytes, path, grid, clock().date());
    if (returned.given && returned.given->answers.empty())
        return refused(NotebookWords::tr("It does not answer anything yet."));
    return returned;
}

} // namespace carnet::assessment
