#include "ui/pages/publication/poster_options.h"

#include "core/base/french.h"
#include "ui/pages/publication/indicator_choice.h"
#include "ui/pages/publication/poster_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/typeface_choices.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString keyOf(const PageFormat &format)
{
    return Column<PageFormat::Paper>::write(format.paper).toString() + u' '
           + Column<PageFormat::Orientation>::write(format.orientation).toString();
}

} // namespace

PosterOptions::PosterOptions(QWidget *parent)
    : Card({}, parent)
    , m_choices{.period = Period::containing({2000, 1, 1}, Frequency::Quarter)}
    , m_period(new ChoiceField(this))
    , m_rows(new FormRows(this))
    , m_indicators(new IndicatorChoice(this))
    , m_inHundred(new QCheckBox(tr("Add \"that is 87 users out of 100\""), this))
{
    m_period->setObjectName(u"period"_s);
    m_inHundred->setObjectName(u"in_hundred"_s);
    m_rows->add(tr("Period"), m_period);
    body()->addWidget(m_rows);
    body()->addWidget(m_indicators);
    body()->addWidget(m_inHundred);
    buildCorrection();
    buildLook();
    buildAddress();
    body()->addStretch(1);
    connect(m_period, &ChoiceField::committed, this, &PosterOptions::tell);
    connect(m_indicators, &IndicatorChoice::chosen, this, &PosterOptions::tell);
    connect(m_indicators, &IndicatorChoice::moveRequested, this, &PosterOptions::moveRequested);
    for (QCheckBox *box : {m_inHundred, m_qrCode, m_blackAndWhite})
        connect(box, &QCheckBox::clicked, this, &PosterOptions::tell);
}

void PosterOptions::buildCorrection()
{
    m_corrections = new FormRows(this);
    m_correction = new TextField;
    m_correction->setObjectName(u"correction"_s);
    m_correction->setLines(3);
    m_corrections->add(tr("What this edition corrects"), m_correction);
    m_propose = quietButton(tr("Propose a text"));
    m_propose->setObjectName(u"propose_correction"_s);
    m_corrections->addWidget(m_propose);
    body()->addWidget(m_corrections);
    connect(m_correction, &TextField::committed, this, &PosterOptions::tell);
    connect(m_propose, &QPushButton::clicked, this, &PosterOptions::correctionRequested);
}

void PosterOptions::buildLook()
{
    m_look = new FormRows(this);
    m_format = new ChoiceField;
    m_format->setObjectName(u"format"_s);
    m_look->add(tr("Paper"), m_format);
    m_typeface = new ChoiceField;
    m_typeface->setObjectName(u"typeface"_s);
    // Names of typefaces are long; the field is as wide as its column.
    m_typeface->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_look->add(tr("Typeface"), m_typeface);
    m_blackAndWhite = new QCheckBox(tr("Black and white"), this);
    m_blackAndWhite->setObjectName(u"black_and_white"_s);
    body()->addWidget(m_look);
    body()->addWidget(m_blackAndWhite);

    auto *logo = new PlainLabel(tr("Logo of the site"), TextStyle::Body, this);
    m_logoName = new PlainLabel({}, TextStyle::Small, this);
    m_logoName->setObjectName(u"logo_name"_s);
    m_logoName->setSecondary(true);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    m_chooseLogo = quietButton(tr("Choose a picture..."), buttons);
    m_chooseLogo->setObjectName(u"choose_logo"_s);
    m_removeLogo = quietButton(tr("Remove the logo"), buttons);
    m_removeLogo->setObjectName(u"remove_logo"_s);
    flow->addWidget(m_chooseLogo);
    flow->addWidget(m_removeLogo);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::kHair);
    column->addWidget(logo);
    column->addWidget(m_logoName);
    column->addWidget(buttons);
    body()->addLayout(column);
    connect(m_format, &ChoiceField::committed, this, &PosterOptions::tell);
    connect(m_typeface, &ChoiceField::committed, this, &PosterOptions::tell);
    connect(m_chooseLogo, &QPushButton::clicked, this, &PosterOptions::logoRequested);
    connect(m_removeLogo, &QPushButton::clicked, this, &PosterOptions::logoRemoved);
}

void PosterOptions::buildAddress()
{
    m_qrCode = new QCheckBox(tr("QR code for opinions"), this);
    m_qrCode->setObjectName(u"qr_code"_s);
    body()->addWidget(m_qrCode);
    auto *rows = new FormRows(this);
    m_address = new LineField;
    m_address->setObjectName(u"qr_address"_s);
    rows->add(tr("Address behind the QR code"), m_address,
              tr("Begins with https://. It is the site's, on all posters."));
    body()->addWidget(rows);
    connect(m_address, &LineField::committed, this, &PosterOptions::addressCommitted);
}

void PosterOptions::load(const Offer &offer)
{
    m_choices = offer.choices;
    setTitle(offer.title);
    loadPeriods(offer);
    m_indicators->setVisible(offer.kind.choosesIndicators);
    m_inHundred->setVisible(offer.kind.choosesIndicators);
    if (offer.kind.choosesIndicators)
        m_indicators->load(offer.indicators, offer.choices.indicators,
                           offer.kind.capacity(offer.choices.format));
    m_inHundred->setChecked(offer.choices.inHundred);
    m_corrections->setVisible(offer.corrects.has_value());
    if (offer.corrects)
        m_corrections->setHint(
            m_correction,
            tr("Printed on the poster as \"Corrects edition %1: ...\". Leave it empty when nothing "
               "was wrong.")
                .arg(*offer.corrects));
    m_correction->setValue(offer.choices.correction);
    loadLook(offer);
}

void PosterOptions::loadPeriods(const Offer &offer)
{
    std::vector<ChoiceField::Choice> names;
    for (const Period &period : offer.periods)
        names.push_back(
            {period.toString(), period.lastDay() < offer.today
                                    ? french::periodName(period)
                                    : tr("%1 (not over)").arg(french::periodName(period))});
    m_period->setChoices(names);
    m_period->setValue(offer.choices.period.toString());
}

void PosterOptions::loadLook(const Offer &offer)
{
    std::vector<ChoiceField::Choice> formats;
    for (const PageFormat &format : offer.kind.formats)
        formats.push_back({keyOf(format), formatText(format)});
    m_format->setChoices(formats);
    m_format->setValue(keyOf(offer.choices.format));
    m_typeface->setChoices(typefaceChoices(offer.choices.typeface));
    m_typeface->setValue(offer.choices.typeface);
    m_look->setNote(m_typeface, offer.typefaceNote);
    m_blackAndWhite->setChecked(offer.choices.blackAndWhite);
    m_qrCode->setChecked(offer.choices.qrCode);
    m_qrCode->setEnabled(!offer.address.isEmpty());
    m_address->setValue(offer.address);
    m_logoName->setText(offer.logoName.isEmpty() ? tr("No logo") : offer.logoName);
    m_removeLogo->setVisible(!offer.logoName.isEmpty());
}

void PosterOptions::setReadOnly(bool readOnly)
{
    m_indicators->setReadOnly(readOnly);
    m_address->setReadOnly(readOnly);
    m_chooseLogo->setEnabled(!readOnly);
    m_removeLogo->setEnabled(!readOnly);
}

void PosterOptions::focusField(const QString &field, const QString &indicator)
{
    if (field == u"period")
        m_period->setFocus();
    else if (field == u"correction")
        m_correction->setFocus();
    else if (field == u"logo")
        m_chooseLogo->setFocus();
    else if (field == u"format")
        m_format->setFocus();
    else if (field == u"typeface")
        m_typeface->setFocus();
    else if (field == u"feedback_address")
        m_address->setFocus();
    else
        m_indicators->focusRow(indicator);
}

void PosterOptions::flush()
{
    for (ChoiceField *field : {m_period, m_format, m_typeface})
        field->flush();
    m_correction->flush();
    m_address->flush();
}

void PosterOptions::tell()
{
    if (const auto period = Period::parse(m_period->value()))
        m_choices.period = *period;
    if (m_indicators->isVisibleTo(this))
        m_choices.indicators = m_indicators->shown();
    m_choices.inHundred = m_inHundred->isChecked();
    m_choices.correction = m_correction->value();
    m_choices.qrCode = m_qrCode->isChecked();
    m_choices.blackAndWhite = m_blackAndWhite->isChecked();
    m_choices.typeface = m_typeface->value();
    const QString format = m_format->value();
    if (const auto paper = Column<PageFormat::Paper>::read(format.section(u' ', 0, 0)))
        m_choices.format.paper = *paper;
    if (const auto turned = Column<PageFormat::Orientation>::read(format.section(u' ', 1)))
        m_choices.format.orientation = *turned;
    emit chosen(m_choices);
}

} // namespace carnet::ui
