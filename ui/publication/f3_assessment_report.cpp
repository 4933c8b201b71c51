// F3 "Autodiagnostic": the whole self-assessment of a year, for somebody who was not there.

#include "core/base/french.h"
#include "core/domain/completeness.h"
#include "ui/publication/f3_assessment_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// How an answer stands.
ReportCell answerState(const Answer *answer, const Edition &edition, int earlierYear)
{
    const Rating rating = answer ? answer->rating : Rating();
    const QString words = ratingWords(rating, edition);
    if (answer && answer->origin == Answer::Origin::CarriedOver && !words.isEmpty())
        return {u"À confirmer, repris de %1 : "_s.arg(earlierYear) + words, ReportMark::Open};
    if (rating.isNotApplicable())
        return {rating.reason().isEmpty() ? words + u", sans motif"_s
                                          : QString(words + u" : "_s + rating.reason()),
                rating.reason().isEmpty() ? ReportMark::Open : ReportMark::None};
    if (words.isEmpty())
        return {u"Pas encore de réponse"_s, ReportMark::Open};
    const int level = rating.level().value_or(0);
    return {words, level == 0                               ? ReportMark::Warning
                   : level + 1 == int(edition.scale.size()) ? ReportMark::Good
                                                            : ReportMark::Running};
}

/// `En 2025 : En partie, en hausse depuis`.
QString earlierWords(const AssessmentYear &year, const QString &practice, const Rating &now,
                     const Edition &edition)
{
    const Answer *const before = year.earlier ? answerTo(practice, year.earlier->answers) : nullptr;
    const QString words = before ? ratingWords(before->rating, edition) : QString();
    if (words.isEmpty())
        return {};
    const auto old = before->rating.level();
    const auto level = now.level();
    const QString change = !old || !level  ? QString()
                           : *level > *old ? u", en hausse"_s
                           : *level < *old ? u", en baisse"_s
                                           : u", inchangé"_s;
    return u"En %1 : "_s.arg(year.earlier->year) + words + change;
}

ReportPiece pieceOf(const Evidence &evidence, const std::vector<Attachment> &attachments)
{
    QStringList about;
    if (evidence.attachment) {
        const auto file = std::ranges::find(attachments, *evidence.attachment, &Attachment::id);
        if (file != attachments.end())
            about << file->name << french::fileSize(file->size);
    }
    if (evidence.madeOn)
        about << u"du "_s + french::longDate(*evidence.madeOn);
    ReportPiece piece{about.isEmpty()
                          ? evidence.title
                          : QString(evidence.title + u" ("_s + about.join(u", "_s) + u')')};
    const bool isWeb = evidence.link.startsWith(u"https://") || evidence.link.startsWith(u"http://")
                       || evidence.link.startsWith(u"mailto:");
    if (isWeb)
        piece.address = evidence.link;
    else if (!evidence.link.isEmpty())
        piece.text += u" : "_s + evidence.link;
    return piece;
}

/// Each line of what somebody wrote is a paragraph, the first one behind its label.
void addTexts(ReportEntry &entry, const QString &label, const QString &written)
{
    bool isFirst = true;
    for (const QString &line : written.split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = line.simplified();
        if (text.isEmpty())
            continue;
        entry.texts.push_back(isFirst ? QString(label + text) : text);
        isFirst = false;
    }
}

ReportEntry entryOf(const Practice &practice, const AssessmentYear &year, const Edition &edition,
                    bool withNotes)
{
    const Answer *const answer = answerTo(practice.code, year.answers);
    const Rating rating = answer ? answer->rating : Rating();
    const bool isClaim = answer && answer->origin == Answer::Origin::CarriedOver;
    ReportEntry entry{
        .title = edition.numberOf(practice.code) + u' ' + practice.question,
        .state = answerState(answer, edition,
                             year.earlier ? year.earlier->year : year.assessment.year - 1),
        .aside = isClaim ? QString() : earlierWords(year, practice.code, rating, edition),
        .texts = {},
        .pieces = {}};
    if (rating.level() && size_t(*rating.level()) < practice.levels.size())
        entry.texts.push_back(practice.levels[size_t(*rating.level())]);
    if (!answer)
        return entry;
    for (const Evidence &evidence : year.evidence)
        if (evidence.answer == answer->id)
            entry.pieces.push_back(pieceOf(evidence, year.attachments));
    if (!isClaim && rating.level().value_or(0) > 0 && answer->proof.trimmed().isEmpty()
        && entry.pieces.empty())
        entry.texts.push_back(u"Sans preuve."_s);
    addTexts(entry, u"Retenu en commun : "_s, answer->consensus);
    if (withNotes)
        addTexts(entry, u"Note du site : "_s, answer->note);
    addTexts(entry, u"Ce qui le montre : "_s, answer->proof);
    if (!entry.pieces.empty() && answer->proof.trimmed().isEmpty())
        entry.texts.push_back(u"Ce qui le montre :"_s);
    return entry;
}

/// `Note : 2,1 sur 3. 7 pratiques sur 8 ont une réponse.`
QString commitmentSentence(const Score &score)
{
    const Completeness &filled = score.completeness;
    const QString answered =
        u"%1 sur %2"_s.arg(QString::number(filled.answered),
                           french::withUnit(*Decimal::of(filled.total), u"pratiques"_s))
        + u" ont une réponse."_s;
    return score.state == Score::State::Known
               ? u"Note : "_s + scoreWords(score) + u". "_s + answered
               : answered;
}

std::vector<QString> assessmentGaps(const AssessmentYear &year, const Score &score)
{
    std::vector<QString> missing;
    if (year.assessment.state == Assessment::State::Closed)
        return missing;
    missing.push_back(u"l’autodiagnostic n’est pas clos"_s);
    const Completeness &filled = score.completeness;
    if (!filled.isComplete())
        missing.push_back(u"%1 pratiques sur %2 n’ont pas encore de réponse qui compte"_s.arg(
            QString::number(filled.missing()), QString::number(filled.total)));
    return missing;
}

Report tellAssessmentReport(const PosterSources &sources, const ReportRequest &request)
{
    Report report = reportFrame(u"F3", u"Autodiagnostic"_s, sources, request);
    report.audience = u"Pour l’équipe du site et son comité de pilotage"_s;
    if (!sources.edition || !sources.assessment || !sources.year) {
        tellAssessment(report, sources, request.period.year());
        markAsDraft(report, {u"l’autodiagnostic n’a pas été commencé"_s});
        setTypography(report);
        return report;
    }
    tellAssessmentSummary(report, sources);
    tellProfile(report, sources);
    tellFindings(report, sources);
    tellAnswers(report, sources, request.notes);
    markAsDraft(report, assessmentGaps(*sources.year, sources.assessment->score));
    setTypography(report);
    return report;
}

} // namespace

void tellAnswers(Report &report, const PosterSources &sources, bool withNotes)
{
    const Edition &edition = *sources.edition;
    for (std::size_t i = 0; i < edition.commitments.size(); ++i) {
        const Commitment &commitment = edition.commitments[i];
        report.blocks.push_back(ReportHeading{u"Engagement "_s + QString::number(commitment.number)
                                              + u" : "_s + commitment.title});
        report.blocks.push_back(
            ReportParagraph{commitmentSentence(sources.assessment->byCommitment[i]), true});
        for (const Practice *practice : edition.practicesOf(commitment.code))
            report.blocks.push_back(entryOf(*practice, *sources.year, edition, withNotes));
    }
}

ReportKind assessmentReport()
{
    return {.code = u"F3",
            .option = u"autodiagnostic",
            .frequency = Frequency::Year,
            .tell = &tellAssessmentReport,
            .aboutAssessment = true};
}

} // namespace carnet::ui
