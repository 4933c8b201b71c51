#include "ui/shell/site_wizard.h"

#include "ui/shell/prompt.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStorageInfo>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

const std::array kServices{
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "Prefecture"),
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "Sub-prefecture"),
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "Departmental directorate"),
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "Shared secretariat of the department"),
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "France Services counter"),
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "Public finance centre"),
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "Court"),
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "Police or gendarmerie"),
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "Social security or family allowances"),
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "University or school"),
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "Library or museum"),
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "Town hall"),
    QT_TRANSLATE_NOOP("carnet::ui::SiteWizard", "Other service"),
};

/// Sticks and cards are mounted there by the desktops.
bool isRemovable(const QString &path)
{
    const QString root = QStorageInfo(QFileInfo(path).absolutePath()).rootPath();
    return root.startsWith(u"/media/"_s) || root.startsWith(u"/run/media/"_s)
           || root.startsWith(u"/mnt/"_s);
}

QWidget *scrolled(QWidget *content)
{
    auto *scaffold = new PageScaffold(PageScaffold::Width::Full);
    scaffold->body()->addWidget(content);
    scaffold->body()->addStretch();
    return scaffold;
}

} // namespace

QString fileNameFor(const QString &siteName)
{
    static const QRegularExpression marks(u"\\p{Mn}"_s);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString name = siteName.toLower().replace(u"œ"_s, u"oe"_s).replace(u"æ"_s, u"ae"_s);
    name = name.normalized(QString::NormalizationForm_D).remove(marks).replace(others, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    name = name.left(60);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"site"_s : name;
}

SiteWizard::SiteWizard(Context context, QWidget *parent)
    : QDialog(parent)
    , m_context(std::move(context))
    , m_pages(new QStackedWidget)
    , m_heading(new PlainLabel({}, TextStyle::PageTitle))
    , m_explanation(new PlainLabel)
    , m_back(secondaryButton(tr("Previous")))
    , m_next(primaryButton(tr("Next")))
    , m_finish(primaryButton(tr("Finish")))
{
    setObjectName(u"siteWizard"_s);
    setWindowTitle(tr("Create the notebook of my site"));
    resize(760, 700);
    m_heading->setObjectName(u"wizardHeading"_s);
    m_explanation->setSecondary(true);
    m_back->setObjectName(u"wizardBack"_s);
    m_next->setObjectName(u"wizardNext"_s);
    m_finish->setObjectName(u"wizardFinish"_s);
    m_pages->addWidget(scrolled(makeSitePage()));
    m_pages->addWidget(scrolled(makeMethodPage()));
    m_pages->addWidget(scrolled(makePlacePage()));

    auto *steps = new QHBoxLayout;
    steps->setSpacing(space::kSection);
    for (const QString &step :
         {tr("1. Your site"), tr("2. Your method"), tr("3. Where to keep it")}) {
        m_steps.push_back(new PlainLabel(step));
        m_steps.back()->setWordWrap(false);
        steps->addWidget(m_steps.back());
    }
    steps->addStretch();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::kSection, space::kSection, space::kSection, 0);
    head->setSpacing(space::kSmall);
    head->addLayout(steps);
    head->addSpacing(space::kSmall);
    head->addWidget(m_heading);
    head->addWidget(m_explanation);

    auto *cancel = quietButton(tr("Create nothing"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::kSection, space::kMedium, space::kSection, space::kLarge);
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_finish);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(separator());
    column->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPage(m_pages->currentIndex() + 1); });
    connect(m_finish, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &SiteWizard::followName);
    followName();
    showPage(0);
}

NewNotebook SiteWizard::result() const
{
    NewNotebook made{.site = {.id = Id<Site>::create(), .name = name()},
                     .edition = m_edition->currentData().toString(),
                     .year = m_year->value(),
                     .path = m_path->text().trimmed()};
    if (m_service->currentIndex() > 0)
        made.site.service = m_service->currentText();
    made.site.town = m_town->text().trimmed();
    made.site.department = m_department->text().trimmed();
    made.site.email = m_email->text().trimmed();
    if (const QString correspondent = m_correspondent->text().trimmed(); !correspondent.isEmpty())
        made.persons.push_back({.id = Id<Person>::create(),
                                .name = correspondent,
                                .role = Person::Role::Correspondent});
    for (const QCheckBox *box : m_indicators)
        if (box->isChecked())
            made.indicators += box->property("code").toString();
    return made;
}

QWidget *SiteWizard::makeSitePage()
{
    const auto field = [](const QString &objectName) {
        auto *line = new LineField;
        line->setObjectName(objectName);
        return line;
    };
    m_name = field(u"wizardName"_s);
    m_town = field(u"wizardTown"_s);
    m_department = field(u"wizardDepartment"_s);
    m_correspondent = field(u"wizardCorrespondent"_s);
    m_email = field(u"wizardEmail"_s);
    m_service = new QComboBox;
    m_service->setObjectName(u"wizardService"_s);
    m_service->addItem(tr("Not said"));
    for (const char *service : kServices)
        m_service->addItem(tr(service));

    auto *rows = new FormRows;
    rows->add(tr("Name of the site (needed)"), m_name,
              tr("As the public knows it; it is printed on the posters."));
    rows->add(tr("Kind of service"), m_service);
    rows->add(tr("Town"), m_town);
    rows->add(tr("Department"), m_department);
    rows->add(tr("Name of the correspondent"), m_correspondent,
              tr("The person who keeps this notebook."));
    rows->add(tr("E-mail address of the site"), m_email, tr("Printed only where you ask for it."));
    return rows;
}

QWidget *SiteWizard::makeMethodPage()
{
    m_edition = new QComboBox;
    m_edition->setObjectName(u"wizardEdition"_s);
    for (const Edition &edition : m_context.editions)
        m_edition->addItem(edition.title, edition.code);
    m_editionNote = new PlainLabel({}, TextStyle::Small);
    m_editionNote->setSecondary(true);
    m_year = new QSpinBox;
    m_year->setObjectName(u"wizardYear"_s);
    m_year->setRange(2000, 2100);
    m_year->setValue(m_context.today.year());

    auto *rows = new FormRows;
    rows->add(tr("List of commitments"), m_edition);
    rows->addWidget(m_editionNote);
    rows->add(tr("Year of the first self-assessment"), m_year);
    auto *title = new PlainLabel(tr("Indicators to begin with"), TextStyle::Strong);
    auto *indicators = new QWidget;
    m_indicatorList = new QVBoxLayout(indicators);
    m_indicatorList->setContentsMargins(0, 0, 0, 0);
    m_indicatorList->setSpacing(0);
    rows->addWidget(title);
    rows->addWidget(indicators);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &SiteWizard::listIndicators);
    listIndicators();
    return rows;
}

QWidget *SiteWizard::makePlacePage()
{
    m_path = new LineField;
    m_path->setObjectName(u"wizardPath"_s);
    m_placeRows = new FormRows;
    m_placeRows->add(
        tr("File of the notebook"), m_path,
        tr("One file holds everything. The program keeps dated copies of it by itself."));
    auto *browse = secondaryButton(tr("Choose another place..."));
    browse->setObjectName(u"wizardBrowse"_s);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(browse);
    line->addStretch();
    m_placeRows->addWidget(row);
    connect(browse, &QPushButton::clicked, this, &SiteWizard::choosePlace);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(m_path, &QLineEdit::textChanged, this, &SiteWizard::checkPlace);
    return m_placeRows;
}

/// Those that the edition proposes are ticked and come first.
void SiteWizard::listIndicators()
{
    qDeleteAll(m_indicators);
    m_indicators.clear();
    const Edition &edition = m_context.editions[size_t(std::max(0, m_edition->currentIndex()))];
    m_editionNote->setText(edition.statusNote);
    for (const bool proposed : {true, false})
        for (const CatalogueIndicator &indicator : edition.indicators) {
            if (indicator.proposed != proposed)
                continue;
            auto *box = new QCheckBox(QString(indicator.title).replace(u'&', u"&&"_s));
            box->setObjectName(u"wizardIndicator_"_s + indicator.code);
            box->setProperty("code", indicator.code);
            box->setChecked(proposed);
            m_indicators.push_back(box);
            m_indicatorList->addWidget(box);
        }
}

void SiteWizard::showPage(int page)
{
    const QString headings[] = {tr("Your site"), tr("Your method"),
                                tr("Where to keep the notebook")};
    const QString explanations[] = {
        tr("Only the name is needed. You can finish at once and fill in the rest later."),
        tr("What is proposed here suits most sites; everything can be changed later."),
        tr("Keep it on this computer: a network folder or a stick can damage it.")};
    m_pages->setCurrentIndex(page);
    m_heading->setText(headings[page]);
    m_explanation->setText(explanations[page]);
    for (int i = 0; i < int(m_steps.size()); ++i) {
        setTextStyle(m_steps[size_t(i)], i == page ? TextStyle::Strong : TextStyle::Body);
        m_steps[size_t(i)]->setSecondary(i != page);
    }
    const std::array<QWidget *, 3> firsts{m_name, m_edition, m_path};
    firsts[size_t(page)]->setFocus();
    refreshButtons();
}

void SiteWizard::choosePlace()
{
    const auto path = m_context.prompt.askFileToSave(tr("Where to keep the notebook"),
                                                     m_path->text(), tr("Notebook (*.carnet)"));
    if (!path)
        return;
    m_pathChosen = true;
    m_path->load(path->endsWith(u".carnet"_s) ? *path : QString(*path + u".carnet"));
}

/// The file is named after the site until the user has chosen another one.
void SiteWizard::followName()
{
    if (!m_pathChosen) {
        const QDir folder(m_context.folder);
        const QString base = fileNameFor(name());
        QString path = folder.filePath(base + u".carnet"_s);
        for (int number = 2; QFileInfo::exists(path); ++number)
            path = folder.filePath(u"%1-%2.carnet"_s.arg(base, QString::number(number)));
        m_path->load(path);
    }
    refreshButtons();
}

void SiteWizard::checkPlace()
{
    const QString path = m_path->text().trimmed();
    QString note;
    if (QFileInfo::exists(path))
        note = tr("There is a file of this name already. Choose another name.");
    else if (!QFileInfo(path).dir().exists())
        note = tr("This folder does not exist.");
    else if (m_context.isOnNetwork && m_context.isOnNetwork(path))
        note = tr("This folder is shared over the network, where the notebook can be damaged. "
                  "Choose a folder of this computer.");
    else if (isRemovable(path))
        note = tr("This is a removable disk. The notebook is safer on this computer.");
    m_placeRows->setNote(m_path, note);
    refreshButtons();
}

void SiteWizard::refreshButtons()
{
    const int page = m_pages->currentIndex();
    const bool last = page == m_pages->count() - 1;
    const QFileInfo place(m_path->text().trimmed());
    m_back->setVisible(page > 0);
    m_next->setVisible(!last);
    m_next->setEnabled(!name().isEmpty());
    m_next->setDefault(!last);
    m_finish->setEnabled(!name().isEmpty() && !place.exists() && place.dir().exists());
    m_finish->setDefault(last);
    m_finish->setProperty("kind", last ? u"primary"_s : u"secondary"_s);
    refreshLooks(m_finish);
}

QString SiteWizard::name() const
{
    return m_name->text().simplified();
}

} // namespace carnet::ui
