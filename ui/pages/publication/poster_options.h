#pragma once

#include "ui/issue/draft.h"
#include "ui/pages/publication/poster_steps.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QListView;
class QToolButton;

namespace carnet::ui {

class ChoiceField;
class FormRows;
class IndicatorChoiceModel;
class PlainLabel;

/// What one decides about a poster: the period, the indicators and their order, and how it
/// looks.
class PosterOptions final : public Card
{
    Q_OBJECT

public:
    explicit PosterOptions(QWidget *parent = nullptr);

    /// Shows what there is to choose from. `capacity` is how many indicators the sheet holds,
    /// `address` what stands behind the QR code, empty for none.
    void load(const PosterChoices &choices, const std::vector<Period> &periods,
              const std::vector<Indicator> &indicators, int capacity, const QString &address,
              const QDate &today);

    void setReadOnly(bool readOnly);

    /// `period` or `indicators`; with the code of an indicator its row is chosen.
    void focusField(const QString &field, const QString &indicator = {});

    /// Takes what was chosen by arrow keys and not confirmed.
    void flush();

signals:
    void chosen(const carnet::ui::PosterChoices &choices);
    void moveRequested(const carnet::Id<carnet::Indicator> &indicator,
                       carnet::ui::Direction direction);
    void addressRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildIndicators();
    void buildChecks();
    void tell();
    void move(Direction direction);
    void followRow();

    PosterChoices m_choices;
    bool m_readOnly = false;
    ChoiceField *m_period;
    FormRows *m_rows;
    IndicatorChoiceModel *m_indicators;
    QListView *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    PlainLabel *m_room;
    QCheckBox *m_inHundred;
    QCheckBox *m_qrCode;
    PlainLabel *m_address;
    QCheckBox *m_blackAndWhite;
};

} // namespace carnet::ui
