#include "ui/pages/indicators/outdated_note.h"

#include "core/base/french.h"
#include "core/domain/figure.h"
#include "ui/pages/indicators/measurement_subject.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct OutdatedWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::OutdatedNote)

public:
    static QString sentence(const QString &day, const QString &shown, const QString &now)
    {
        return tr("The poster of %1 shows %2; the value is now %3.").arg(day, shown, now);
    }
    static QString sentenceWithoutFigure(const QString &day, const QString &shown,
                                         const QString &reason)
    {
        return tr("The poster of %1 shows %2; there is no figure now: %3.").arg(day, shown, reason);
    }
};

/// Without the year while it is this one.
QString dayOf(const QDate &date, const QDate &today)
{
    const QString whole = french::longDate(date);
    const QString year = u' ' + QString::number(date.year());
    return date.year() == today.year() && whole.endsWith(year) ? whole.chopped(year.size()) : whole;
}

} // namespace

QString outdatedSentence(const Indicator &indicator, const DisplayedFigure &displayed,
                         const std::optional<Reading> &now, const QDate &today)
{
    const QString day = dayOf(displayed.since, today);
    const QString shown = displayed.hasFigure ? displayed.figure : french::quoted(displayed.figure);
    const Reading reading = now.value_or(Missing::NotMeasuredYet);
    const QString text = figureText(indicator, figureOf(reading), Precision::Public);
    return figureOf(reading).value ? OutdatedWords::sentence(day, shown, text)
                                   : OutdatedWords::sentenceWithoutFigure(day, shown, text);
}

OutdatedNote::OutdatedNote(QWidget *parent)
    : QWidget(parent)
    , m_note(new NoteLabel(StatusShape::Triangle))
    , m_again(secondaryButton(tr("Make the poster again")))
{
    m_note->setObjectName(u"outdatedNote"_s);
    m_again->setObjectName(u"remakePoster"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_note);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (!m_outdated.empty())
            emit posterRequested(m_outdated.front().edition);
    });
}

void OutdatedNote::show(const MeasurementSubject &subject)
{
    m_outdated = subject.outdated;
    setVisible(!m_outdated.empty());
    QStringList sentences;
    for (const DisplayedFigure &displayed : m_outdated)
        sentences += outdatedSentence(
            subject.indicator, displayed,
            subject.measurement ? std::optional(subject.measurement->reading) : std::nullopt,
            subject.today);
    m_note->setText(sentences.join(u'\n'));
    m_again->setAccessibleDescription(m_note->text());
}

} // namespace carnet::ui
