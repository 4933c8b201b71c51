#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/storage/new_site.h"
#include "core/storage/outgoing.h"
#include "ui/issue/issue.h"
#include "ui/issue/remake.h"
#include "ui/issue/source_cache.h"
#include "ui/issue/sources.h"
#include "ui/publication/poster.h"

#include <QCryptographicHash>

using namespace carnet;
using namespace Qt::StringLiterals;
using journal::Step;

namespace {

const QDate kToday(2026, 11, 21);

struct IssueBench : Copy
{
    ui::SourceCache sources{workspace};

    IssueBench()
    {
        for (const Step &step : storage::exampleSite().steps)
            workspace.apply(step);
        QObject::connect(&workspace, &storage::Workspace::changed,
                         [this](const storage::Changes &changes) { sources.forget(changes); });
    }

    ui::PosterChoices firstOf(const ui::PosterKind &kind)
    {
        return ui::firstChoices(workspace, kind, kToday);
    }

    PublicationEdition issue(const ui::PosterChoices &choices, const QDate &on = kToday)
    {
        const ui::PosterDraft draft = ui::draftPoster(sources, choices, on);
        const auto pdf = ui::posterBytes(draft, ui::PosterMeans::Pdf);
        workspace.apply(ui::issueStep(
            draft, ui::PosterMeans::Pdf,
            QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex()),
            on));
        return storage::publications(workspace).front();
    }
};

} // namespace

TEST_CASE_METHOD(IssueBench, "what was read before says the same as what is read anew", "[issue]")
{
    for (const ui::PosterKind &kind : ui::posterKinds()) {
        INFO(kind.code.toString().toStdString());
        const ui::PosterChoices choices = firstOf(kind);
        const ui::PosterDraft kept = ui::draftPoster(sources, choices, kToday);
        CHECK(kept.content == ui::draftPoster(workspace, choices, kToday).content);
    }
    Site after = workspace.records<Site>().all().front();
    const Site before = after;
    after.name = u"Un autre nom"_s;

    workspace.apply(Step(u"Rename"_s).update(before, after));

    CHECK(ui::draftPoster(sources, firstOf(ui::resultsPoster()), kToday).content.site
          == u"Un autre nom"_s);
}

TEST_CASE_METHOD(IssueBench, "a document changes nothing of what the cache parsed", "[issue]")
{
    const Period year = Period::containing(kToday, Frequency::Year);
    const auto parsed = sources.of(year).edition;
    REQUIRE(parsed);
    Site after = workspace.records<Site>().all().front();
    const Site before = after;
    after.town = u"Ailleurs"_s;

    workspace.apply(Step(u"Move"_s).update(before, after));

    CHECK(sources.of(year).edition == parsed);
    CHECK(sources.of(year).site.town == u"Ailleurs"_s);
}

TEST_CASE_METHOD(IssueBench, "every kind is made again byte for byte", "[issue]")
{
    for (const ui::PosterKind &kind : ui::posterKinds()) {
        INFO(kind.code.toString().toStdString());
        for (const ui::PageFormat &format : kind.formats) {
            ui::PosterChoices choices = firstOf(kind);
            choices.format = format;
            choices.blackAndWhite = true;
            const PublicationEdition edition = issue(choices);
            const auto remade = ui::remakePoster(workspace, edition);
            REQUIRE(remade);
            CHECK(remade->difference == QString());
        }
    }
}

TEST_CASE_METHOD(IssueBench, "a picture is noted but does not hang anywhere", "[issue]")
{
    const ui::PosterDraft draft = ui::draftPoster(sources, firstOf(ui::resultsPoster()), kToday);
    const std::vector<Measurement> before = workspace.records<Measurement>().all();

    workspace.apply(ui::issueStep(draft, ui::PosterMeans::Picture, QString(64, u'0'), kToday));

    CHECK_FALSE(storage::publications(workspace).front().displayedFrom);
    CHECK(workspace.records<Measurement>().all() == before);
}

TEST_CASE_METHOD(IssueBench, "years to choose from begin with this one", "[issue]")
{
    ui::PosterKind kind = ui::resultsPoster();
    kind.span = ui::PosterKind::Span::Year;

    const auto periods = ui::posterPeriods(workspace, kind, kToday);

    REQUIRE_FALSE(periods.empty());
    CHECK(periods.front().toString() == u"2026"_s);
    for (const Period &period : periods)
        CHECK(period.frequency() == Frequency::Year);
}

TEST_CASE_METHOD(IssueBench, "the usual look counts until a poster was issued with another one",
                 "[issue]")
{
    const ui::PosterLook usual{
        .format = {ui::PageFormat::Paper::A3, ui::PageFormat::Orientation::Portrait},
        .blackAndWhite = true};
    ui::PosterChoices choices = ui::firstChoices(workspace, ui::resultsPoster(), kToday, usual);
    CHECK(choices.format == usual.format);
    CHECK(choices.blackAndWhite);
    choices.format = {};
    choices.blackAndWhite = false;

    issue(choices);

    choices = ui::firstChoices(workspace, ui::resultsPoster(), kToday, usual);
    CHECK(choices.format == ui::PageFormat{});
    CHECK_FALSE(choices.blackAndWhite);
}
