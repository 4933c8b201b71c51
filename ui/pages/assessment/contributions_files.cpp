// Contributions that leave and come back, and those that are erased.

#include "core/base/durable_file.h"
#include "core/base/failure.h"
#include "core/storage/workspace.h"
#include "ui/pages/assessment/contributions_view.h"
#include "ui/shell/session.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void ContributionsView::handOut(const assessment::HandOut &what, HandOutCard::Form form)
{
    Session &session = open().session();
    attempt(session.prompt(), [&] {
        const QString ending = form == HandOutCard::Form::Notebook ? u"carnet"_s
                               : form == HandOutCard::Form::Xlsx   ? u"xlsx"_s
                                                                   : u"ods"_s;
        const auto path = session.prompt().askFileToSave(
            tr("Where should the grid to fill in be written?"),
            assessment::contributionFileName(grid(), what, ending), u"*."_s + ending);
        if (!path)
            return;
        // It may be the notebook that is open: nothing that is there is replaced.
        if (QFileInfo::exists(*path)) {
            session.prompt().tell(tr("There is a file of that name already, and it was left as it "
                                     "is. Choose another name for the grid to fill in."));
            return;
        }
        const Clock clock = [&session] { return session.now(); };
        writeDurably(
            *path,
            form == HandOutCard::Form::Notebook
                ? assessment::contributionNotebook(session.workspace(), grid(), what, clock)
                : assessment::contributionSheet(session.workspace(), grid(), what,
                                                form == HandOutCard::Form::Ods, session.today()));
        session.announce({.text = tr("The grid to fill in was written: %1. Send it to the agent, "
                                     "who sends it back to you.")
                                      .arg(QFileInfo(*path).fileName())});
    });
}

void ContributionsView::takeInFile()
{
    const auto path = open().session().prompt().askFileToOpen(
        tr("Which contribution came back?"), tr("Contributions (*.carnet *.xlsx *.ods)"));
    if (path)
        takeIn({*path});
}

void ContributionsView::takeInFolder()
{
    const auto path =
        open().session().prompt().askFolder(tr("In which folder are the contributions?"));
    if (!path)
        return;
    QStringList paths;
    for (const QFileInfo &file : QDir(*path).entryInfoList(
             {u"*.carnet"_s, u"*.xlsx"_s, u"*.ods"_s}, QDir::Files, QDir::Name | QDir::IgnoreCase))
        paths += file.filePath();
    if (paths.isEmpty())
        open().session().prompt().tell(
            tr("There is no contribution in this folder. Nothing was changed. Choose the folder "
               "with the files that came back: .carnet, .xlsx or .ods."));
    else
        takeIn(paths);
}

void ContributionsView::takeIn(const QStringList &paths)
{
    Session &session = open().session();
    const Clock clock = [&session] { return session.now(); };
    std::vector<GivenAnswers> given;
    QStringList lines;
    for (const QString &path : paths) {
        const QString file = QFileInfo(path).fileName();
        attempt(session.prompt(), [&] {
            const auto returned =
                assessment::readContribution(path, session.workspace(), grid(), clock);
            if (!returned.given) {
                lines += tr("%1 was not taken in. %2").arg(file, returned.refusal);
                return;
            }
            const auto record =
                assessment::contributionRecord(grid(), *returned.given, session.today());
            const auto known = session.workspace().records<Contribution>().find(record.id);
            if (known && !known->erasedOn) {
                lines += tr("%1 had been taken in before.").arg(file);
                return;
            }
            given.push_back(*returned.given);
            for (const QString &remark : returned.remarks)
                lines += tr("%1, %2").arg(file, remark);
        });
    }
    if (!given.empty()
        && session.applyForGood(
            assessment::takeIn(session.workspace(), grid(), given, session.today()))) {
        QStringList names;
        for (const GivenAnswers &one : given)
            names += one.contributor;
        lines.prepend(tr("%n contribution(s) taken in: %1.", nullptr, int(given.size()))
                          .arg(names.join(u", "_s)));
    }
    if (!lines.isEmpty())
        session.announce({.text = lines.join(u'\n'),
                          .tone = lines.size() > 1 || given.empty() ? Message::Tone::Warning
                                                                    : Message::Tone::News});
}

void ContributionsView::erase(const std::vector<assessment::KnownContribution> &contributions)
{
    Session &session = open().session();
    const QString what =
        contributions.size() == 1
            ? tr("Erase the contribution of %1?").arg(contributions.front().given->contributor)
            : tr("Erase the %n contribution(s)?", nullptr, int(contributions.size()));
    const QString question =
        what + u' '
        + tr(
            "Names and answers leave the notebook for good: this cannot be undone. What you agreed "
            "on stays. Backup copies made before today keep them until newer ones take their "
            "place.");
    if (!session.prompt().confirm(question, tr("Erase for good")))
        return;
    std::vector<Contribution> records;
    for (const assessment::KnownContribution &one : contributions)
        records.push_back(one.record);
    if (session.applyForGood(assessment::eraseContributions(records, session.today())))
        session.announce(
            {.text = tr("%n contribution(s) erased.", nullptr, int(contributions.size()))});
}

} // namespace carnet::ui
