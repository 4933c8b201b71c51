#include "ui/shell/help_window.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Topic
{
    const char *name;
    const char *title;
};

const std::array kTopics{
    Topic{"home", QT_TRANSLATE_NOOP("carnet::ui::HelpWindow", "Home")},
    Topic{"assessment", QT_TRANSLATE_NOOP("carnet::ui::HelpWindow", "Self-assessment")},
    Topic{"plan", QT_TRANSLATE_NOOP("carnet::ui::HelpWindow", "Action plan")},
    Topic{"meetings", QT_TRANSLATE_NOOP("carnet::ui::HelpWindow", "Meetings")},
    Topic{"indicators", QT_TRANSLATE_NOOP("carnet::ui::HelpWindow", "Indicators")},
    Topic{"publication", QT_TRANSLATE_NOOP("carnet::ui::HelpWindow", "Posters")},
    Topic{"exchange", QT_TRANSLATE_NOOP("carnet::ui::HelpWindow", "Exchanges")},
    Topic{"history", QT_TRANSLATE_NOOP("carnet::ui::HelpWindow", "History")},
    Topic{"settings", QT_TRANSLATE_NOOP("carnet::ui::HelpWindow", "Settings")},
    Topic{"saving", QT_TRANSLATE_NOOP("carnet::ui::HelpWindow", "Saving and undoing")},
    Topic{"accessibility", QT_TRANSLATE_NOOP("carnet::ui::HelpWindow", "Accessibility")},
};

} // namespace

HelpWindow::HelpWindow(const QString &topic, QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    setObjectName(u"helpWindow"_s);
    resize(680, 560);

    auto *topics = new QComboBox;
    topics->setObjectName(u"helpTopics"_s);
    auto *label = new QLabel(tr("&Topic"));
    label->setBuddy(topics);
    for (const Topic &each : kTopics)
        topics->addItem(tr(each.title), QString::fromLatin1(each.name));
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help text"));
    m_text->setOpenLinks(false);
    auto *close = secondaryButton(tr("Close"));

    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(topics, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    column->addWidget(close, 0, Qt::AlignRight);

    connect(topics, &QComboBox::currentIndexChanged, this,
            [this, topics](int row) { read(topics->itemData(row).toString()); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    topics->setCurrentIndex(std::max(0, topics->findData(topic)));
    read(topics->currentData().toString());
    m_text->setFocus();
}

void HelpWindow::read(const QString &topic)
{
    QFile file(u":/help/%1.md"_s.arg(topic));
    m_text->setMarkdown(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                       : tr("There is no help on this yet."));
}

QString aboutText()
{
    return HelpWindow::tr("Carnet SP+, version %1\n\nThe notebook of a site that commits itself to "
                          "the quality of its service. Free software under the GNU General Public "
                          "Licence, version 3 or later. It is not an official publication.")
        .arg(QStringLiteral(CARNET_VERSION));
}

} // namespace carnet::ui
