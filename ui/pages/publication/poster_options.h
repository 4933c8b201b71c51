#pragma once

#include "ui/issue/draft.h"
#include "ui/pages/publication/poster_steps.h"
#include "ui/publication/poster.h"
#include "ui/widgets/card.h"

#include <optional>

class QCheckBox;
class QPushButton;

namespace carnet::ui {

class ChoiceField;
class FormRows;
class IndicatorChoice;
class LineField;
class PlainLabel;
class TextField;

/// What one decides about a poster: the period, the indicators and their order, what it
/// corrects, and how it looks. What the kind does not ask for is not shown.
class PosterOptions final : public Card
{
    Q_OBJECT

public:
    /// What there is to choose from.
    struct Offer
    {
        PosterChoices choices;
        const PosterKind &kind;
        QString title;
        std::vector<Period> periods;
        std::vector<Indicator> indicators;
        QString address;             ///< Behind the QR code; empty: none.
        QString logoName;            ///< Empty: no logo.
        std::optional<int> corrects; ///< Number of the edition that a new one may correct.
        QString typefaceNote;        ///< What the typeface cannot show; empty: nothing.
        QDate today;
    };

    explicit PosterOptions(QWidget *parent = nullptr);

    void load(const Offer &offer);
    void setReadOnly(bool readOnly);

    /// `period`, `indicators`, `correction` …; with the code of an indicator its row is chosen.
    void focusField(const QString &field, const QString &indicator = {});

    /// Takes what was chosen by arrow keys and not confirmed, and what is being typed.
    void flush();

signals:
    void chosen(const carnet::ui::PosterChoices &choices);
    void moveRequested(const carnet::Id<carnet::Indicator> &indicator,
                       carnet::ui::Direction direction);
    void addressCommitted(const QString &address);
    void correctionRequested();
    void logoRequested();
    void logoRemoved();

private:
    void buildCorrection();
    void buildLook();
    void buildAddress();
    void loadPeriods(const Offer &offer);
    void loadLook(const Offer &offer);
    void tell();

    PosterChoices m_choices;
    ChoiceField *m_period;
    FormRows *m_rows;
    IndicatorChoice *m_indicators;
    QCheckBox *m_inHundred;
    TextField *m_correction;
    FormRows *m_corrections;
    QPushButton *m_propose;
    ChoiceField *m_format;
    ChoiceField *m_typeface;
    FormRows *m_look;
    QCheckBox *m_blackAndWhite;
    QCheckBox *m_qrCode;
    LineField *m_address;
    PlainLabel *m_logoName;
    QPushButton *m_chooseLogo;
    QPushButton *m_removeLogo;
};

} // namespace carnet::ui
