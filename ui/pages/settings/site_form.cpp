#include "ui/pages/settings/site_form.h"

#include "core/domain/attachment.h"
#include "ui/issue/logo.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

bool isSiret(const QString &text)
{
    return text.size() == 14 && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace

SiteForm::SiteForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new FormRows)
    , m_logoName(new PlainLabel)
    , m_chooseLogo(secondaryButton(tr("Choose a picture...")))
    , m_removeLogo(quietButton(tr("Remove")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    addLine(u"name"_s, &Site::name, tr("Name of the site"),
            tr("As the public knows it; it is printed on the posters."));
    addLine(u"service"_s, &Site::service, tr("Kind of service"));
    addLine(u"network"_s, &Site::network, tr("Network or administration"));
    addLogo();
    addText(u"street"_s, &Site::street, tr("Address"), 2);
    addLine(u"postcode"_s, &Site::postcode, tr("Postcode"));
    addLine(u"town"_s, &Site::town, tr("Town"));
    addLine(u"department"_s, &Site::department, tr("Department"));
    addText(u"access"_s, &Site::access, tr("How to come"), 2,
            tr("Bus, car park, step-free entrance."));
    addTelephones();
    addLine(u"email"_s, &Site::email, tr("E-mail address"),
            tr("Printed only where you ask for it."));
    addLine(u"website"_s, &Site::website, tr("Web site"));
    addText(u"hours"_s, &Site::hours, tr("Opening hours"), 3);
    addText(u"quiet_hours"_s, &Site::quietHours, tr("Busy and quiet hours"), 2);
    addLine(u"feedback_address"_s, &Site::feedbackAddress, tr("Address to give one's opinion"),
            tr("The web address behind the QR code of the posters; it begins with https."));
    addLine(u"code"_s, &Site::code, tr("Structure code in the national results"));
    addLine(u"siret"_s, &Site::siret, tr("SIRET number"));

    setEnabled(!session.isReadOnly());
    if (const auto found = site())
        show(*found);
    connect(&session.workspace(), &storage::Workspace::changed, this,
            [this](const storage::Changes &changes) {
                if (changes.concerns<Site>())
                    if (const auto changed = site())
                        show(*changed);
            });
}

void SiteForm::focusField(const QString &field)
{
    if (field == u"logo")
        m_chooseLogo->setFocus(Qt::OtherFocusReason);
    for (const Binding &binding : m_bindings)
        if (binding.name == field) {
            QWidget *widget = binding.line ? static_cast<QWidget *>(binding.line) : binding.text;
            widget->setFocus(Qt::OtherFocusReason);
        }
}

void SiteForm::commitPending()
{
    for (const Binding &binding : m_bindings) {
        if (binding.line)
            binding.line->flush();
        else
            binding.text->flush();
    }
}

void SiteForm::addLine(const QString &name, QString Site::*member, const QString &label,
                       const QString &hint)
{
    bind({.name = name,
          .label = label,
          .read = [member](const Site &of) { return of.*member; },
          .write = [member](Site &of, const QString &value) { of.*member = value; },
          .line = new LineField,
          .text = nullptr},
         hint);
}

void SiteForm::addText(const QString &name, QString Site::*member, const QString &label, int lines,
                       const QString &hint)
{
    auto *field = new TextField;
    field->setLines(lines);
    bind({.name = name,
          .label = label,
          .read = [member](const Site &of) { return of.*member; },
          .write = [member](Site &of, const QString &value) { of.*member = value; },
          .line = nullptr,
          .text = field},
         hint);
}

/// One a line.
void SiteForm::addTelephones()
{
    auto *field = new TextField;
    field->setLines(2);
    bind({.name = u"telephones"_s,
          .label = tr("Telephones"),
          .read = [](const Site &of) { return of.telephones.join(u'\n'); },
          .write =
              [](Site &of, const QString &value) {
                  of.telephones = value.split(u'\n', Qt::SkipEmptyParts);
              },
          .line = nullptr,
          .text = field},
         tr("One a line, as they are to be printed."));
}

void SiteForm::bind(Binding binding, const QString &hint)
{
    QWidget *widget = binding.line ? static_cast<QWidget *>(binding.line) : binding.text;
    widget->setObjectName(u"site_"_s + binding.name);
    m_rows->add(binding.label, widget, hint);
    const auto written = [this, binding](const QString &value) { write(binding, value); };
    if (binding.line)
        connect(binding.line, &LineField::committed, this, written);
    else
        connect(binding.text, &TextField::committed, this, written);
    m_bindings.push_back(std::move(binding));
}

void SiteForm::addLogo()
{
    auto *title = new PlainLabel(tr("Logo of the site"));
    m_chooseLogo->setObjectName(u"chooseLogo"_s);
    m_removeLogo->setObjectName(u"removeLogo"_s);
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    m_logoName->setSecondary(true);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_chooseLogo);
    line->addWidget(m_removeLogo);
    line->addWidget(m_logoName, 1);
    m_rows->addWidget(title);
    m_rows->addWidget(row);
    connect(m_chooseLogo, &QPushButton::clicked, this, &SiteForm::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, &SiteForm::removeLogo);
}

void SiteForm::chooseLogo()
{
    const auto path = m_session.prompt().askFileToOpen(tr("Logo of the site"), logoFilter());
    const auto before = site();
    if (!path || !before)
        return;
    const auto made = logoStepFromFile(*before, *path);
    if (const auto *problem = std::get_if<QString>(&made))
        m_session.prompt().tell(*problem);
    else
        m_session.apply(std::get<journal::Step>(made));
}

void SiteForm::removeLogo()
{
    if (const auto before = site())
        m_session.apply(removeLogoStep(*before));
}

void SiteForm::write(const Binding &binding, const QString &value)
{
    const auto before = site();
    if (!before)
        return;
    Site after = *before;
    binding.write(after, value);
    if (after.name.isEmpty()) { // Posters and bundles need it.
        m_rows->setNote(binding.line, tr("The name is needed; the former one is kept."));
        return;
    }
    journal::Step step(tr("Site: %1").arg(binding.label));
    step.update(*before, after);
    if (m_session.apply(step))
        return;
    if (binding.line)
        binding.line->refuse();
    else
        binding.text->refuse();
}

void SiteForm::show(const Site &shown)
{
    for (const Binding &binding : m_bindings) {
        const QString value = binding.read(shown);
        if (binding.line)
            binding.line->setValue(value);
        else
            binding.text->setValue(value);
        if (binding.name == u"name"_s)
            m_rows->setNote(binding.line, {});
        if (binding.name == u"siret"_s)
            m_rows->setNote(binding.line, value.isEmpty() || isSiret(value)
                                              ? QString()
                                              : tr("A SIRET number has 14 digits."));
        if (binding.name == u"feedback_address"_s)
            m_rows->setNote(binding.line, value.isEmpty() || value.startsWith(u"https://"_s)
                                              ? QString()
                                              : tr("This address does not begin with https://."));
    }
    const auto logo =
        shown.logo ? m_session.workspace().records<Attachment>().find(*shown.logo) : std::nullopt;
    m_logoName->setText(logo ? logo->name : tr("No logo"));
    m_removeLogo->setVisible(logo.has_value());
}

std::optional<Site> SiteForm::site() const
{
    const auto sites = m_session.workspace().records<Site>().all();
    return sites.empty() ? std::nullopt : std::optional(sites.front());
}

} // namespace carnet::ui
