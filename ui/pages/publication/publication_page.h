#pragma once

#include "ui/issue/draft.h"
#include "ui/issue/issue.h"
#include "ui/shell/page.h"

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace carnet::storage {
class Changes;
}

namespace carnet::ui {

class EditionModel;
class NoteLabel;
class PageScaffold;
class PlainLabel;
class PosterChecks;
class PosterOptions;
class PosterPreview;
class PosterPrinter;
class RowTable;
class Session;
class StatusMark;

/// The poster of results: what is on it, how it looks, what is wrong with it, and what was
/// issued before.
class PublicationPage final : public Page
{
    Q_OBJECT

public:
    /// `printer` outlives the page.
    PublicationPage(Session &session, PosterPrinter &printer, QWidget *parent = nullptr);
    ~PublicationPage() override;

    QString name() const override { return QStringLiteral("publication"); }
    QString title() const override;

    /// `record` is the id of a PublicationEdition; `field` is `period` or `indicators`.
    void reveal(const Place &place) override;
    void commitPending() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildEmpty();
    QWidget *buildWork();
    QWidget *buildTools();
    QWidget *buildPreview();
    QWidget *buildHistory();
    void arrange();
    void follow(const storage::Changes &changes);
    void refresh();
    void tellState();
    void tellLock();
    QString lockReason() const;
    void lead(const PosterProblem &problem);
    void print();
    void makeFile(PosterMeans means);
    bool logIssue(const PosterDraft &issued, PosterMeans means);

    Session &m_session;
    PosterPrinter &m_printer;
    std::optional<PosterChoices> m_choices;
    std::optional<PosterDraft> m_draft;
    bool m_stale = true; ///< Something changed while the page was not seen.

    QStackedLayout *m_stack;
    QWidget *m_empty = nullptr;
    PageScaffold *m_work = nullptr;
    QWidget *m_tools = nullptr;
    QGridLayout *m_toolGrid = nullptr;
    QGridLayout *m_parts = nullptr;
    std::vector<QPushButton *> m_ways; ///< To issue the poster.
    NoteLabel *m_lock = nullptr;
    StatusMark *m_state = nullptr;
    PosterOptions *m_options = nullptr;
    QWidget *m_shown = nullptr; ///< Preview and text.
    PosterPreview *m_preview = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QString m_said; ///< What m_text shows.
    PlainLabel *m_legibility = nullptr;
    PosterChecks *m_checks = nullptr;
    QWidget *m_history = nullptr;
    EditionModel *m_editions;
    RowTable *m_table = nullptr;
    PlainLabel *m_none = nullptr;
};

} // namespace carnet::ui
