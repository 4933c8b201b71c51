#include "core/assessment/contribution.h"

#include "core/assessment/answer_steps.h"
#include "core/base/french.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

using journal::Step;

namespace {

struct ContributionWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::Contribution)
};

/// Apart, because lupdate mistakes the context in a function that returns a journal::Step.
QString takeInLabel(int count)
{
    return ContributionWords::tr("Take in %n contribution(s)", nullptr, count);
}

QString eraseLabel(int count)
{
    return ContributionWords::tr("Erase %n contribution(s)", nullptr, count);
}

std::optional<GivenAnswer> parseGiven(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto rating = Rating::parse(object.value(u"rating").toString());
    const QString practice = object.value(u"practice").toString();
    if (!rating || practice.isEmpty())
        return std::nullopt;
    return GivenAnswer{.practice = practice,
                       .rating = *rating,
                       .proof = object.value(u"proof").toString(),
                       .note = object.value(u"note").toString()};
}

} // namespace

std::vector<KnownContribution> contributionsOf(storage::Workspace &workspace,
                                               const Id<Assessment> &assessment)
{
    std::vector<KnownContribution> found;
    for (const Contribution &record : workspace.records<Contribution>().all()) {
        if (record.assessment != assessment)
            continue;
        const auto bytes = record.erasedOn ? std::nullopt : workspace.blob(record.sha256);
        found.push_back({record, bytes ? parseContribution(*bytes) : std::nullopt});
    }
    std::ranges::stable_sort(found, [](const KnownContribution &a, const KnownContribution &b) {
        if (a.given.has_value() != b.given.has_value())
            return a.given.has_value();
        const int order = a.given ? french::compare(a.given->contributor, b.given->contributor) : 0;
        return order != 0 ? order < 0 : a.record.receivedOn < b.record.receivedOn;
    });
    return found;
}

std::vector<GivenAnswers> givenAnswers(const std::vector<KnownContribution> &contributions)
{
    std::vector<GivenAnswers> given;
    for (const KnownContribution &one : contributions)
        if (one.given)
            given.push_back(*one.given);
    return given;
}

QByteArray contributionBytes(const GivenAnswers &given)
{
    QJsonArray answers;
    for (const GivenAnswer &answer : given.answers)
        answers += QJsonObject{{u"practice"_s, answer.practice},
                               {u"rating"_s, answer.rating.toString()},
                               {u"proof"_s, answer.proof},
                               {u"note"_s, answer.note}};
    return QJsonDocument(
               QJsonObject{{u"contributor"_s, given.contributor}, {u"answers"_s, answers}})
        .toJson(QJsonDocument::Compact);
}

std::optional<GivenAnswers> parseContribution(const QByteArray &bytes)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    GivenAnswers given{.contributor = json.object().value(u"contributor").toString(),
                       .answers = {}};
    if (given.contributor.isEmpty())
        return std::nullopt;
    for (const QJsonValue &value : json.object().value(u"answers").toArray()) {
        auto answer = parseGiven(value);
        if (!answer)
            return std::nullopt;
        given.answers.push_back(std::move(*answer));
    }
    return given;
}

Contribution contributionRecord(const Grid &grid, const GivenAnswers &given, const QDate &today)
{
    const QString sha256 = QString::fromLatin1(
        QCryptographicHash::hash(contributionBytes(given), QCryptographicHash::Sha256).toHex());
    return {.id = Contribution::idOf(grid.assessment.id, sha256),
            .assessment = grid.assessment.id,
            .sha256 = sha256,
            .receivedOn = today};
}

Step takeIn(const storage::Workspace &workspace, const Grid &grid,
            const std::vector<GivenAnswers> &given, const QDate &today)
{
    Step step(takeInLabel(int(given.size())));
    std::set<Id<Contribution>> taken;
    for (const GivenAnswers &one : given) {
        const Contribution record = contributionRecord(grid, one, today);
        const auto known = workspace.records<Contribution>().find(record.id);
        if ((known && !known->erasedOn) || !taken.insert(record.id).second)
            continue;
        step.keep(record.sha256, contributionBytes(one));
        if (known)
            step.update(*known, record);
        else
            step.insert(record);
    }
    return step;
}

Step eraseContributions(const std::vector<Contribution> &contributions, const QDate &today)
{
    Step step(eraseLabel(int(contributions.size())));
    for (const Contribution &one : contributions) {
        Contribution erased = one;
        erased.erasedOn = today;
        step.forget(one.sha256).update(one, erased);
    }
    return step;
}

Answer agreed(const Grid &grid, const QString &practice, const Rating &rating,
              const QString &reason, const QDate &today)
{
    Q_ASSERT(!reason.trimmed().isEmpty());
    Answer answer = rated(grid.answer(practice), rating, today);
    answer.consensus = reason.trimmed();
    return answer;
}

std::vector<Answer> agreedByAll(const Grid &grid, const std::vector<GivenAnswers> &given,
                                const QDate &today)
{
    std::vector<Answer> answers;
    for (const Dispersion &one : dispersion(*grid.edition, given)) {
        if (!one.isAgreed())
            continue;
        const auto voice = std::ranges::find_if(given, [&](const GivenAnswers &contribution) {
            const GivenAnswer *const answer = contribution.of(one.practice);
            return answer && answer->rating.isAnswer();
        });
        if (voice == given.end())
            continue;
        const Rating rating = voice->of(one.practice)->rating;
        const Answer now = grid.answer(one.practice);
        if (now.rating == rating && now.origin != Answer::Origin::CarriedOver)
            continue;
        answers.push_back(agreed(
            grid, one.practice, rating,
            ContributionWords::tr("%n contributions say the same.", nullptr, one.answers), today));
    }
    return answers;
}

QString dispersionText(const Dispersion &dispersion)
{
    if (dispersion.isDisputed())
        return ContributionWords::tr("Does it apply here?");
    if (dispersion.spread() > 0)
        return ContributionWords::tr("%n degree(s) apart", nullptr, dispersion.spread());
    if (dispersion.answers == 1)
        return ContributionWords::tr("A single answer");
    return dispersion.answers > 1 ? ContributionWords::tr("All agree") : QString();
}

bool isContributionNotebook(const Assessment &assessment)
{
    return !assessment.contributor.isEmpty() || !assessment.scope.isEmpty();
}

} // namespace carnet::assessment
