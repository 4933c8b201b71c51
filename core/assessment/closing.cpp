#include "core/assessment/closing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

using journal::Step;

namespace {

struct ClosingWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::Closing)
};

/// The first line of the text that is stamped: another version of it would begin otherwise.
constexpr QLatin1StringView kStampFormat("carnet assessment 1");

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

/// One record as a line. A JSON list quotes whatever is in the texts.
QByteArray line(const QStringList &parts)
{
    return QJsonDocument(QJsonArray::fromStringList(parts)).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray answerLine(const Answer &answer)
{
    return line({u"answer"_s, answer.practice, answer.rating.toString(),
                 Column<Answer::Origin>::write(answer.origin).toString(), answer.proof, answer.note,
                 answer.noteShared ? u"shared"_s : QString(), answer.owner,
                 dayText(answer.answeredOn), answer.consensus});
}

QByteArray evidenceLine(const Grid &grid, const Evidence &evidence)
{
    const auto answer = std::ranges::find(grid.answers, evidence.answer, &Answer::id);
    return line({u"evidence"_s, answer == grid.answers.end() ? QString() : answer->practice,
                 evidence.title, evidence.link,
                 evidence.attachment ? evidence.attachment->toString() : QString(),
                 dayText(evidence.madeOn)});
}

QByteArray findingLine(const Finding &finding)
{
    return line({u"finding"_s, Column<Finding::Kind>::write(finding.kind).toString(),
                 Column<Finding::Decision>::write(finding.decision).toString(), finding.title,
                 finding.commitment, finding.practices.join(u' '), finding.note});
}

} // namespace

QString stampOf(const Grid &grid, const std::vector<Finding> &findings)
{
    std::vector<QByteArray> lines;
    for (const Answer &answer : grid.answers)
        lines.push_back(answerLine(answer));
    for (const Evidence &evidence : grid.evidence)
        lines.push_back(evidenceLine(grid, evidence));
    for (const Finding &finding : findings)
        lines.push_back(findingLine(finding));
    std::ranges::sort(lines);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(line({kStampFormat, QString::number(grid.assessment.year), grid.edition->code,
                       grid.edition->version, grid.assessment.assessors, grid.assessment.note}));
    for (const QByteArray &one : lines)
        hash.addData(one);
    return QString::fromLatin1(hash.result().toHex());
}

Step closeYear(const Grid &grid, const std::vector<Finding> &findings, const QDate &today)
{
    Q_ASSERT(!grid.isClosed());
    Assessment closed = grid.assessment;
    closed.state = Assessment::State::Closed;
    closed.closedOn = today;
    closed.stamp = stampOf(grid, findings);
    return Step(ClosingWords::tr("Close the self-assessment of %1").arg(closed.year))
        .update(grid.assessment, closed);
}

Step reopenYear(const Grid &grid, const QString &reason)
{
    Q_ASSERT(grid.isClosed() && !reason.trimmed().isEmpty());
    Assessment open = grid.assessment;
    open.state = Assessment::State::Open;
    open.closedOn.reset();
    open.stamp.clear();
    open.reopenedFor = reason.trimmed();
    return Step(ClosingWords::tr("Reopen the self-assessment of %1").arg(open.year))
        .update(grid.assessment, open);
}

bool keepsItsStamp(const Grid &grid, const std::vector<Finding> &findings)
{
    Q_ASSERT(grid.isClosed());
    return grid.assessment.stamp == stampOf(grid, findings);
}

QString stampText(const QString &stamp)
{
    return stamp.left(4) + u' ' + stamp.mid(4, 4);
}

Step decideFinding(const std::vector<Finding> &known, Finding finding, Finding::Decision decision)
{
    finding.decision = decision;
    const QString kind =
        finding.kind == Finding::Kind::Gap ? ClosingWords::tr("Gap") : ClosingWords::tr("Strength");
    Step step = decision == Finding::Decision::Retained
                    ? Step(ClosingWords::tr("%1 retained").arg(kind))
                : decision == Finding::Decision::Dismissed
                    ? Step(ClosingWords::tr("%1 dismissed").arg(kind))
                    : Step(ClosingWords::tr("%1 to be decided again").arg(kind));
    const auto before = std::ranges::find(known, finding.id, &Finding::id);
    if (before == known.end())
        return step.insert(finding);
    return step.update(*before, finding);
}

} // namespace carnet::assessment
