#include "core/assessment/evidence_steps.h"

#include "core/assessment/evidence_link.h"
#include "core/base/french.h"
#include "core/storage/assessments.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

using journal::Step;

namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::Evidence)
};

// Apart, because lupdate mistakes the context in a function that returns a journal::Step.

QString addingLabel(const QString &number)
{
    return EvidenceText::tr("Piece of evidence for question %1").arg(number);
}

QString changingLabel(const QString &title)
{
    return EvidenceText::tr("Change of the piece %1").arg(french::quoted(title));
}

QString removingLabel(const QString &number)
{
    return EvidenceText::tr("Removal of a piece of question %1").arg(number);
}

/// The name alone, without what could make it look like another one or lead elsewhere.
QString cleanName(const QString &name)
{
    QString clean;
    for (const QChar c : QFileInfo(name).fileName())
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
            && !u"/\\:*?\"<>|"_s.contains(c))
            clean += c;
    return clean.trimmed().isEmpty() ? EvidenceText::tr("file") : clean.trimmed();
}

/// A name of that piece among those of an answer.
bool holds(const Grid &grid, const Id<Answer> &answer, const Piece &piece)
{
    return std::ranges::any_of(grid.evidence, [&](const Evidence &one) {
        return one.answer == answer && pieceOf(one) == piece;
    });
}

/// The piece and, if it is not there yet, the answer that it shows.
void put(Step &step, const Grid &grid, const QString &practice, const Piece &piece)
{
    const Answer answer = grid.answer(practice);
    if (std::ranges::find(grid.answers, answer.id, &Answer::id) == grid.answers.end())
        step.insert(answer);
    step.insert(Evidence{.id = Id<Evidence>::create(),
                         .answer = answer.id,
                         .title = piece.title,
                         .link = piece.link,
                         .attachment = piece.attachment,
                         .madeOn = piece.madeOn});
}

} // namespace

Piece pieceOf(const Evidence &evidence)
{
    return {.title = evidence.title,
            .link = evidence.link,
            .attachment = evidence.attachment,
            .madeOn = evidence.madeOn};
}

std::vector<Problem> checkPiece(const Piece &piece)
{
    std::vector<Problem> problems;
    if (piece.title.trimmed().isEmpty())
        problems.push_back({u"title"_s, EvidenceText::tr("Give the piece a title.")});
    if (!piece.link.isEmpty() && kindOfLink(piece.link) == LinkKind::Refused)
        problems.push_back({u"link"_s, EvidenceText::tr("This is not an address that can be kept. "
                                                        "It begins with https://, http:// or "
                                                        "mailto:, or is the path of a file.")});
    return problems;
}

Step addPiece(const Grid &grid, const QString &practice, const Piece &piece)
{
    Step step(addingLabel(grid.edition->numberOf(practice)));
    if (!holds(grid, grid.answer(practice).id, piece))
        put(step, grid, practice, piece);
    return step;
}

std::variant<KeptFile, QString> keepFile(const storage::Workspace &workspace,
                                         const QString &fileName, const QByteArray &bytes,
                                         const std::optional<QDate> &madeOn, const QString &label)
{
    if (bytes.isEmpty())
        return EvidenceText::tr("%1 is empty. Nothing was added. Choose another file.")
            .arg(french::quoted(fileName));
    if (bytes.size() > kLargestPiece)
        return EvidenceText::tr("%1 is larger than 10 MB. Nothing was added. Make it smaller, or "
                                "add a link to where it lies.")
            .arg(french::quoted(fileName));
    const QString name = cleanName(fileName);
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Step step(label);
    auto attachment = storage::attachmentOf(workspace, sha256);
    step.keep(sha256, bytes);
    if (!attachment) {
        attachment =
            Attachment{.id = Id<Attachment>::derived(u"attachment", sha256),
                       .name = name,
                       .mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name(),
                       .size = bytes.size(),
                       .sha256 = sha256};
        step.insert(*attachment);
    }
    return KeptFile{step,
                    {.title = name, .link = {}, .attachment = attachment->id, .madeOn = madeOn}};
}

std::variant<KeptFile, QString> keepFileAt(const storage::Workspace &workspace, const QString &path,
                                           const QString &label)
{
    const QFileInfo about(path);
    QFile file(path);
    if (!about.isFile() || !file.open(QIODevice::ReadOnly))
        return EvidenceText::tr("%1 cannot be read. Nothing was added. Check that the file is "
                                "still there and that you may open it.")
            .arg(french::quoted(about.fileName()));
    // One byte more tells that it is too large.
    return keepFile(workspace, about.fileName(), file.read(kLargestPiece + 1),
                    about.lastModified().date(), label);
}

namespace {

std::variant<Step, QString> attached(const std::variant<KeptFile, QString> &kept, const Grid &grid,
                                     const QString &practice, const QString &fileName)
{
    if (const QString *problem = std::get_if<QString>(&kept))
        return *problem;
    auto [step, piece] = std::get<KeptFile>(kept);
    const Id<Answer> answer = grid.answer(practice).id;
    const bool there = std::ranges::any_of(grid.evidence, [&](const Evidence &one) {
        return one.answer == answer && one.attachment == piece.attachment;
    });
    if (there)
        return EvidenceText::tr("%1 is among the pieces of this question already.")
            .arg(french::quoted(fileName));
    put(step, grid, practice, piece);
    return step;
}

} // namespace

std::variant<Step, QString> attachFile(const storage::Workspace &workspace, const Grid &grid,
                                       const QString &practice, const QString &fileName,
                                       const QByteArray &bytes, const std::optional<QDate> &madeOn)
{
    return attached(
        keepFile(workspace, fileName, bytes, madeOn, addingLabel(grid.edition->numberOf(practice))),
        grid, practice, fileName);
}

std::variant<Step, QString> attachFileAt(const storage::Workspace &workspace, const Grid &grid,
                                         const QString &practice, const QString &path)
{
    return attached(keepFileAt(workspace, path, addingLabel(grid.edition->numberOf(practice))),
                    grid, practice, QFileInfo(path).fileName());
}

Step changePiece(const Grid &grid, const Evidence &before, const Piece &after)
{
    Step step(changingLabel(before.title));
    for (const Evidence &one : grid.evidence) {
        if (pieceOf(one) != pieceOf(before))
            continue;
        Evidence changed = one;
        changed.title = after.title;
        changed.link = after.link;
        changed.attachment = after.attachment;
        changed.madeOn = after.madeOn;
        step.update(one, changed);
    }
    return step;
}

Step removePiece(const Grid &grid, const Evidence &evidence)
{
    QString number;
    for (const Practice &practice : grid.edition->practices)
        if (Answer::idOf(grid.assessment.id, practice.code) == evidence.answer)
            number = grid.edition->numberOf(practice.code);
    Step step(removingLabel(number));
    step.remove(evidence);
    return step;
}

std::vector<QString> sharedWith(const Grid &grid, const Evidence &evidence)
{
    std::vector<QString> practices;
    for (const Practice &practice : grid.edition->practices) {
        const Id<Answer> answer = Answer::idOf(grid.assessment.id, practice.code);
        if (answer != evidence.answer && holds(grid, answer, pieceOf(evidence)))
            practices.push_back(practice.code);
    }
    return practices;
}

std::vector<KnownPiece> reusablePieces(const storage::Workspace &workspace, const Grid &grid,
                                       const QString &practice)
{
    const Id<Answer> own = grid.answer(practice).id;
    std::vector<KnownPiece> known;
    for (const Assessment &assessment : storage::assessmentsByYear(workspace)) {
        const auto edition = editionOf(workspace, assessment.edition);
        QHash<Id<Answer>, QString> numbers;
        if (edition)
            for (const Practice &one : edition->practices)
                numbers.insert(Answer::idOf(assessment.id, one.code), edition->numberOf(one.code));
        std::vector<KnownPiece> ofYear;
        for (const Evidence &one : storage::evidenceOf(workspace, assessment.id)) {
            const Piece piece = pieceOf(one);
            const auto same = [&](const KnownPiece &other) { return other.piece == piece; };
            if (holds(grid, own, piece) || std::ranges::any_of(known, same)
                || std::ranges::any_of(ofYear, same))
                continue;
            ofYear.push_back({piece, EvidenceText::tr("%1, question %2")
                                         .arg(assessment.year)
                                         .arg(numbers.value(one.answer))});
        }
        const auto place = assessment.id == grid.assessment.id ? known.begin() : known.end();
        known.insert(place, ofYear.begin(), ofYear.end());
    }
    return known;
}

} // namespace carnet::assessment
