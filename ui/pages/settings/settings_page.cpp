#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/persons_form.h"
#include "ui/pages/settings/poster_settings.h"
#include "ui/pages/settings/site_form.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SettingsPage::SettingsPage(Session &session, Context context, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_context(std::move(context))
    , m_site(new SiteForm(session))
    , m_persons(new PersonsForm(session, m_context.signing))
{
    setObjectName(u"settingsPage"_s);
    auto *scaffold = new PageScaffold(PageScaffold::Width::Text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scaffold);
    auto *site = new Card(tr("The site"));
    site->body()->addWidget(m_site);
    auto *persons = new Card(tr("People"));
    persons->body()->addWidget(m_persons);
    auto *posters = new PosterSettings(m_context.settings);
    connect(posters, &PosterSettings::siteFieldRequested, m_site, &SiteForm::focusField);
    for (Card *card : {makeLooks(), makeAuthor(), static_cast<Card *>(posters), site, persons})
        scaffold->body()->addWidget(card);
    scaffold->body()->addStretch();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::reveal(const Place &place)
{
    m_site->focusField(place.field);
}

void SettingsPage::commitPending()
{
    m_site->commitPending();
    m_persons->commitPending();
}

Card *SettingsPage::makeLooks()
{
    auto *size = new ChoiceField;
    auto *appearance = new ChoiceField;
    size->setObjectName(u"textSize"_s);
    appearance->setObjectName(u"appearance"_s);
    std::vector<ChoiceField::Choice> sizes;
    for (const int percent : Theme::kTextSizes)
        sizes.push_back({QString::number(percent), tr("%1 %").arg(percent)});
    size->setChoices(sizes);
    appearance->setChoices({{u"0"_s, tr("As the system")},
                            {u"1"_s, tr("Light")},
                            {u"2"_s, tr("Dark")},
                            {u"3"_s, tr("High contrast")}});
    auto *rows = new FormRows;
    rows->add(tr("Text size"), size);
    rows->add(tr("Appearance"), appearance);
    auto *reset = quietButton(tr("Back to the original settings"));
    reset->setObjectName(u"resetLooks"_s);
    auto *card = new Card(tr("Display"));
    card->body()->addWidget(rows);
    card->body()->addWidget(reset, 0, Qt::AlignLeft);

    Theme *theme = &m_context.theme;
    const auto follow = [size, appearance, theme] {
        size->setValue(QString::number(theme->textSize()));
        appearance->setValue(QString::number(int(theme->appearance())));
    };
    follow();
    connect(theme, &Theme::changed, this, follow);
    connect(size, &ChoiceField::committed, theme,
            [theme](const QString &key) { theme->setTextSize(key.toInt()); });
    connect(appearance, &ChoiceField::committed, theme,
            [theme](const QString &key) { theme->setAppearance(Appearance(key.toInt())); });
    connect(reset, &QPushButton::clicked, theme, [theme] {
        theme->setTextSize(100);
        theme->setAppearance(Appearance::System);
    });
    return card;
}

/// The history names who wrote.
Card *SettingsPage::makeAuthor()
{
    auto *author = new LineField;
    author->setObjectName(u"author"_s);
    author->load(m_context.author);
    auto *rows = new FormRows;
    rows->add(tr("Your name"), author,
              tr("The history of the notebook tells who changed what. The name stays on this "
                 "computer until you send the notebook to someone."));
    auto *card = new Card(tr("You"));
    card->body()->addWidget(rows);
    connect(author, &LineField::committed, this, [this](const QString &name) {
        attempt(m_session.prompt(), [&] {
            m_context.setAuthor(name);
            m_session.workspace().setAuthor(name);
        });
    });
    return card;
}

} // namespace carnet::ui
