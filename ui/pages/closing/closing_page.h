#pragma once

#include "core/domain/quarter.h"
#include "ui/issue/draft.h"
#include "ui/issue/signer.h"
#include "ui/shell/page.h"

#include <QStringList>

#include <optional>
#include <vector>

class QGridLayout;
class QPushButton;

namespace carnet::ui {

class Card;
class ChoiceField;
class NoteLabel;
class PageScaffold;
class PlainLabel;
class PosterPreview;
class RemarksCard;
class Session;
class StatusMark;
class ValuesCard;

/// Closes a quarter on one screen: what is missing, what surprises, the poster, the bundle.
class ClosingPage final : public Page
{
    Q_OBJECT

public:
    ClosingPage(Session &session, Signer signer, QWidget *parent = nullptr);
    ~ClosingPage() override;

    QString name() const override { return QStringLiteral("closing"); }
    QString title() const override;

    /// `field` is the quarter, such as `2026-T3`.
    void reveal(const Place &place) override;
    void commitPending() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildChoice();
    QWidget *buildPoster();
    QWidget *buildClosing();
    void arrange();
    void refreshSoon();
    void refresh();
    void tellPoster();
    void tellObstacles();
    void setQuarter(const Period &quarter);
    void enter(const QuarterRow &row);
    void close();

    Session &m_session;
    Signer m_signer;
    Period m_quarter;
    std::vector<QuarterRow> m_rows;
    std::optional<PosterDraft> m_poster;
    QStringList m_obstacles;
    bool m_stale = true;

    PageScaffold *m_scaffold;
    QGridLayout *m_parts;
    ChoiceField *m_choice = nullptr;
    ValuesCard *m_values;
    RemarksCard *m_remarks;
    QWidget *m_posterCard = nullptr;
    StatusMark *m_posterState = nullptr;
    PlainLabel *m_posterSays = nullptr;
    PosterPreview *m_thumbnail = nullptr;
    QWidget *m_closing = nullptr;
    NoteLabel *m_why = nullptr;
    QPushButton *m_close = nullptr;
    PlainLabel *m_done = nullptr;
};

} // namespace carnet::ui
