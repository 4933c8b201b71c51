#include "ui/widgets/review_panel.h"

#include "core/base/french.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ReviewPanel::ReviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextStyle::SectionTitle))
    , m_summary(new PlainLabel)
    , m_problems(new QListWidget)
    , m_accept(primaryButton({}))
    , m_cancel(secondaryButton(tr("Change nothing")))
{
    m_summary->setObjectName(u"reviewSummary"_s);
    m_problems->setObjectName(u"reviewProblems"_s);
    m_accept->setObjectName(u"reviewAccept"_s);
    m_cancel->setObjectName(u"reviewCancel"_s);
    m_problems->setAccessibleName(tr("What is not taken"));
    m_problems->setWordWrap(true);
    m_problems->setMinimumHeight(160);
    auto *buttonRow = new QWidget;
    auto *buttons = new FlowLayout(buttonRow);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_problems, 1);
    layout->addWidget(buttonRow);
    connect(m_accept, &QPushButton::clicked, this, &ReviewPanel::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ReviewPanel::cancelled);
}

void ReviewPanel::show(const QString &title, const QString &summary,
                       const std::vector<Problem> &problems, const QString &verb)
{
    m_title->setText(title);
    m_summary->setText(summary);
    m_problems->clear();
    for (const Problem &problem : problems)
        m_problems->addItem(problem.place.isEmpty()
                                ? problem.message
                                : QString(problem.place + u"\u00a0: " + problem.message));
    if (m_problems->count() > 0)
        m_problems->setCurrentRow(0);
    m_problems->setVisible(m_problems->count() > 0);
    m_accept->setText(verb);
    m_accept->setVisible(!verb.isEmpty());
    setVisible(true);
    // The harmless button is the one under Enter.
    m_cancel->setFocus();
}

} // namespace carnet::ui
