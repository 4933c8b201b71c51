#pragma once

#include "ui/issue/issue.h"

#include <functional>

class QWidget;

namespace carnet::ui {

class PosterPrinter;
class Session;

/// How a poster leaves the program: on paper or as a file, noted as issued when it did.
class PosterOutlet final
{
public:
    /// All outlive the outlet; questions are asked over `window`'s window.
    PosterOutlet(Session &session, PosterPrinter &printer, QWidget &window)
        : m_session(session)
        , m_printer(printer)
        , m_window(window)
    {}

    /// Returns whether it left, which is then noted. `instead` makes a PDF where there is no
    /// printer.
    bool print(const PosterDraft &poster, const std::function<void()> &instead);

    /// `page` is the one that a picture shows, from 0.
    bool makeFile(const PosterDraft &poster, PosterMeans means, int page);

    /// The same edition again, on paper or as PDF, from what was frozen: nothing is noted.
    void remake(const PublicationEdition &edition, PosterMeans means,
                const std::function<void()> &instead);

private:
    bool note(const PosterDraft &poster, PosterMeans means);
    void tellNoPrinter(const std::function<void()> &instead);

    Session &m_session;
    PosterPrinter &m_printer;
    QWidget &m_window;
};

} // namespace carnet::ui
