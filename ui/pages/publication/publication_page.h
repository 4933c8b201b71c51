#pragma once

#include "ui/issue/draft.h"
#include "ui/issue/language_advisor.h"
#include "ui/issue/source_cache.h"
#include "ui/pages/publication/poster_outlet.h"
#include "ui/publication/poster.h"
#include "ui/shell/page.h"

#include <functional>
#include <map>
#include <optional>

class QGridLayout;

namespace carnet::storage {
class Changes;
}

namespace carnet::ui {

class EditionsPane;
class EmptyState;
class IssueBar;
class PosterChecks;
class PosterList;
class PosterOptions;
class PosterPrinter;
class PreviewPane;
class Session;
struct NothingToShow;

/// The posters and sheets of the site: which there are, what one says and how it looks, what is
/// wrong with it, and what was issued before.
class PublicationPage final : public Page
{
    Q_OBJECT

public:
    /// What lies outside of the document.
    struct Surroundings
    {
        std::function<PosterLook()> usualLook; ///< Of a poster that was never issued.
        LanguageAdvisor::Open openSpeller;     ///< None: no advice on the language.
    };

    /// `printer` outlives the page.
    PublicationPage(Session &session, PosterPrinter &printer, Surroundings around = {},
                    QWidget *parent = nullptr);
    ~PublicationPage() override;

    QString name() const override { return QStringLiteral("publication"); }
    QString title() const override;

    /// `record` is the id of a PublicationEdition, or the code of a PosterKind; `field` is one
    /// of PosterOptions::focusField().
    void reveal(const Place &place) override;
    void commitPending() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectOptions();
    void connectEditions();
    void arrange();

    const PosterKind &kind() const;
    PosterChoices &choicesOf(const PosterKind &kind);
    void followUsualLook();
    void follow(const storage::Changes &changes);
    void refresh();
    void showList();
    void showPoster();
    void showNothing(const NothingToShow &nothing);
    void showChecks();
    void showOptions();
    void tellState();
    void tellLock();
    QString lockReason() const;
    QString typefaceNote() const;

    void choose(const QString &kind);
    void decide(const PosterChoices &choices);
    void lead(const PosterProblem &problem);
    void chooseLogo();
    void prepareCorrection(const QString &kind, const Period &period);
    void print();
    void makeFile(PosterMeans means);
    void remake(const PublicationEdition &edition, PosterMeans means);

    Session &m_session;
    PosterOutlet m_outlet;
    std::function<PosterLook()> m_tellUsualLook;
    PosterLook m_usualLook; ///< As the choices know it.
    SourceCache m_sources;
    QString m_kind;                             ///< Code of the one shown.
    std::map<QString, PosterChoices> m_choices; ///< By code, of those that were looked at.
    std::optional<PosterDraft> m_draft;         ///< Nothing when there is nothing to show.
    bool m_stale = true;                        ///< Something changed while the page was not seen.

    LanguageAdvisor *m_advisor = nullptr; ///< Null: no advice.

    QGridLayout *m_parts = nullptr;
    IssueBar *m_bar = nullptr;
    PosterList *m_list = nullptr;
    QWidget *m_centre = nullptr; ///< Preview and checks.
    PreviewPane *m_preview = nullptr;
    PosterChecks *m_checks = nullptr;
    EmptyState *m_empty = nullptr; ///< In their place; null: there is something to show.
    PosterOptions *m_options = nullptr;
    EditionsPane *m_editions = nullptr;
};

} // namespace carnet::ui
