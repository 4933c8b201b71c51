#include "ui/pages/publication/poster_outlet.h"

#include "core/base/durable_file.h"
#include "core/base/french.h"
#include "core/exchange/digest.h"
#include "ui/issue/remake.h"
#include "ui/pages/publication/poster_printer.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct OutletText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::PosterOutlet)
};

QString filterOf(PosterMeans means)
{
    switch (means) {
    case PosterMeans::Paper:
    case PosterMeans::Pdf:
        return OutletText::tr("PDF files (*.pdf)");
    case PosterMeans::WebPage:
        return OutletText::tr("Web pages (*.html)");
    case PosterMeans::Picture:
        return OutletText::tr("PNG pictures (*.png)");
    }
    Q_UNREACHABLE();
}

/// Said of what was made again.
QString identity(const RemadePoster &remade)
{
    return remade.difference.isEmpty()
               ? OutletText::tr("It is the same to the last byte.")
               : OutletText::tr("It says the same, but does not look quite as it did: %1")
                     .arg(remade.difference);
}

} // namespace

bool PosterOutlet::print(const PosterDraft &poster, const std::function<void()> &instead)
{
    bool noted = false;
    attempt(m_session.prompt(), [&] {
        switch (m_printer.print(poster.pages, m_window.window(), m_session.prompt())) {
        case PosterPrinter::Outcome::GivenUp:
            return;
        case PosterPrinter::Outcome::NoPrinter:
            tellNoPrinter(instead);
            return;
        case PosterPrinter::Outcome::Printed:
            noted = note(poster, PosterMeans::Paper);
            if (noted)
                m_session.announce({.text = OutletText::tr("The poster was sent to the printer.")});
            return;
        }
    });
    return noted;
}

bool PosterOutlet::makeFile(const PosterDraft &poster, PosterMeans means, int page)
{
    bool noted = false;
    attempt(m_session.prompt(), [&] {
        const auto path =
            m_session.prompt().askFileToSave(OutletText::tr("Where should the poster be written?"),
                                             posterFileName(poster, means), filterOf(means));
        if (!path)
            return;
        writeDurably(*path, posterBytes(poster, means, page));
        noted = note(poster, means);
        if (noted)
            m_session.announce({.text = OutletText::tr("The poster was written to %1.")
                                            .arg(QDir::toNativeSeparators(*path))});
    });
    return noted;
}

void PosterOutlet::remake(const PublicationEdition &edition, PosterMeans means,
                          const std::function<void()> &instead)
{
    attempt(m_session.prompt(), [&] {
        const auto remade = remakePoster(m_session.workspace(), edition);
        if (!remade) {
            m_session.prompt().tell(
                OutletText::tr("This edition cannot be made again: what it said cannot be read by "
                               "this version of the program. Your notebook is as it was."));
            return;
        }
        if (means == PosterMeans::Paper) {
            const auto outcome =
                m_printer.print(remade->poster.pages, m_window.window(), m_session.prompt());
            if (outcome == PosterPrinter::Outcome::NoPrinter)
                tellNoPrinter(instead);
            else if (outcome == PosterPrinter::Outcome::Printed)
                m_session.announce({.text = OutletText::tr("The poster was sent to the printer.")
                                            + u' ' + identity(*remade)});
            return;
        }
        const auto path = m_session.prompt().askFileToSave(
            OutletText::tr("Where should the poster be written?"),
            posterFileName(remade->poster, PosterMeans::Pdf), filterOf(PosterMeans::Pdf));
        if (!path)
            return;
        writeDurably(*path, remade->pdf);
        m_session.announce(
            {.text = OutletText::tr("The poster was written to %1.")
                         .arg(QDir::toNativeSeparators(*path))
                     + u' ' + identity(*remade),
             .tone = remade->difference.isEmpty() ? Message::Tone::News : Message::Tone::Warning});
    });
}

/// Throws Failure.
bool PosterOutlet::note(const PosterDraft &poster, PosterMeans means)
{
    const QByteArray sha256 = exchange::sha256Hex(posterBytes(poster, PosterMeans::Pdf));
    return m_session.applyForGood(
        issueStep(poster, means, QString::fromLatin1(sha256), m_session.today()));
}

void PosterOutlet::tellNoPrinter(const std::function<void()> &instead)
{
    m_session.announce({.text = OutletText::tr("No printer is installed on this computer. You can "
                                               "make a PDF."),
                        .verb = OutletText::tr("Make a PDF"),
                        .action = instead,
                        .tone = Message::Tone::Warning});
}

} // namespace carnet::ui
