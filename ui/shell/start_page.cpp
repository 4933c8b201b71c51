#include "ui/shell/start_page.h"

#include "core/base/french.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// A way to a document: its button, and what it leads to in a sentence.
QPushButton *addWay(QVBoxLayout *column, QPushButton *button, const QString &sentence)
{
    auto *explanation = new PlainLabel(sentence, TextStyle::Small);
    explanation->setSecondary(true);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(explanation);
    column->addSpacing(space::kSmall);
    return button;
}

} // namespace

StartPage::StartPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_recent(new Card(tr("Recent notebooks")))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"startPage"_s);
    auto *scaffold = new PageScaffold(PageScaffold::Width::Centered);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scaffold);

    auto *title = new PlainLabel(tr("Carnet SP+"), TextStyle::PageTitle);
    auto *subtitle =
        new PlainLabel(tr("The notebook of your site: assess, act, measure, show the results."));
    subtitle->setSecondary(true);
    QVBoxLayout *body = scaffold->body();
    body->setSpacing(space::kSmall);
    body->addSpacing(space::kPage);
    body->addWidget(title);
    body->addWidget(subtitle);
    body->addSpacing(space::kSection);

    auto *create = primaryButton(tr("Create the notebook of my site"));
    auto *open = secondaryButton(tr("Open a notebook..."));
    auto *example = secondaryButton(tr("Try with an example"));
    auto *sign = secondaryButton(tr("Sign a request for validation..."));
    create->setIcon(icon(u"new"_s, On::Accent));
    open->setIcon(icon(u"open"_s));
    example->setIcon(icon(u"example"_s));
    create->setObjectName(u"startNew"_s);
    open->setObjectName(u"startOpen"_s);
    example->setObjectName(u"startExample"_s);
    sign->setObjectName(u"startSign"_s);
    addWay(body, create, tr("Two minutes: only the name of the site is needed."));
    addWay(body, open, tr("A file whose name ends in .carnet."));
    addWay(body, example, tr("A fictional site with three years of data, to look around."));
    addWay(body, sign,
           tr("A member signs a validation that was sent to them: no notebook is "
              "needed."));
    body->addSpacing(space::kLarge);
    body->addWidget(m_recent);
    body->addStretch();
    m_list->setSpacing(space::kSmall);
    m_recent->body()->addLayout(m_list);

    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(example, &QPushButton::clicked, this, &StartPage::exampleRequested);
    connect(sign, &QPushButton::clicked, this, &StartPage::signRequested);
    refresh();
}

void StartPage::refresh()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto documents = m_settings.recent();
    for (const Settings::Recent &document : documents)
        m_list->addWidget(makeRecent(document));
    m_recent->setVisible(!documents.empty());
}

/// Name, folder, and when; a missing one says so and can be taken off the list.
QWidget *StartPage::makeRecent(const Settings::Recent &document)
{
    const QFileInfo file(document.path);
    const bool found = file.exists();
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    const QString name = document.name.isEmpty() ? file.completeBaseName() : document.name;
    const QString where = found ? tr("%1, opened on %2")
                                      .arg(QFileInfo(file.absolutePath()).fileName(),
                                           french::longDate(document.lastUsed))
                                : tr("Not found: %1").arg(folder);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new PlainLabel(name, TextStyle::Strong));
    auto *place = new PlainLabel(where, TextStyle::Small);
    place->setSecondary(true);
    texts->addWidget(place);

    auto *button = secondaryButton(found ? tr("Open") : tr("Take off the list"));
    button->setAccessibleName(found ? tr("Open %1").arg(name)
                                    : tr("Take %1 off the list").arg(name));
    button->setObjectName(found ? u"recentOpen"_s : u"recentRemove"_s);
    const QString path = document.path;
    if (found)
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentChosen(path); });
    else
        connect(
            button, &QPushButton::clicked, this,
            [this, path] {
                m_settings.removeRecent(path);
                refresh();
            },
            Qt::QueuedConnection); // The button itself goes.

    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(texts, 1);
    line->addWidget(button);
    return row;
}

} // namespace carnet::ui
