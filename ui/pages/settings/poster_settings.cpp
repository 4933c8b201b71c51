#include "ui/pages/settings/poster_settings.h"

#include "ui/shell/settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/typeface_choices.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PosterSettings::PosterSettings(Settings &settings, QWidget *parent)
    : Card(tr("Posters"), parent)
{
    const PosterHabits habits = settings.posterHabits();
    auto *format = new ChoiceField;
    format->setObjectName(u"posterFormat"_s);
    std::vector<ChoiceField::Choice> formats;
    for (const QString &paper : {u"A4"_s, u"A3"_s}) {
        formats.push_back({paper + u" portrait", tr("%1, portrait").arg(paper)});
        formats.push_back({paper + u" landscape", tr("%1, landscape").arg(paper)});
    }
    format->setChoices(formats);
    format->setValue(habits.paper + u' ' + habits.orientation);
    auto *typeface = new ChoiceField;
    typeface->setObjectName(u"posterTypeface"_s);
    typeface->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    typeface->setChoices(typefaceChoices(habits.typeface));
    typeface->setValue(habits.typeface);
    auto *blackAndWhite = new QCheckBox(tr("Black and white"));
    blackAndWhite->setObjectName(u"posterBlackAndWhite"_s);
    blackAndWhite->setChecked(habits.blackAndWhite);

    auto *rows = new FormRows;
    rows->add(tr("Usual paper of posters"), format,
              tr("For posters that were never issued; the others keep the paper of their last "
                 "edition."));
    rows->add(tr("Usual typeface of posters"), typeface);
    body()->addWidget(rows);
    body()->addWidget(blackAndWhite);
    auto *places = new QWidget;
    auto *flow = new FlowLayout(places);
    auto *logo = quietButton(tr("Logo of the site"), places);
    auto *address = quietButton(tr("Address behind the QR code"), places);
    flow->addWidget(logo);
    flow->addWidget(address);
    body()->addWidget(places);

    const auto keep = [&settings, format, typeface, blackAndWhite] {
        settings.setPosterHabits({.paper = format->value().section(u' ', 0, 0),
                                  .orientation = format->value().section(u' ', 1),
                                  .typeface = typeface->value(),
                                  .blackAndWhite = blackAndWhite->isChecked()});
    };
    connect(format, &ChoiceField::committed, this, keep);
    connect(typeface, &ChoiceField::committed, this, keep);
    connect(blackAndWhite, &QCheckBox::clicked, this, keep);
    connect(logo, &QPushButton::clicked, this, [this] { emit siteFieldRequested(u"logo"_s); });
    connect(address, &QPushButton::clicked, this,
            [this] { emit siteFieldRequested(u"feedback_address"_s); });
}

} // namespace carnet::ui
