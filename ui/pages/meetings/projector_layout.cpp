// How the projector's window is built and how large its letters are; what it does is in
// projector_window.cpp.

#include "core/planning/meeting_words.h"
#include "ui/pages/meetings/progress_segments.h"
#include "ui/pages/meetings/projector_window.h"
#include "ui/pages/meetings/state_list.h"
#include "ui/widgets/text_field.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using ShownVerdict = ActionDecision::Verdict;

constexpr double kSmallestScale = 0.4;
constexpr double kScaleStep = 0.04;

} // namespace

QLabel *ProjectorWindow::label(const QString &name, Size size)
{
    auto *made = new QLabel(this);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    if (size == Size::Label || size == Size::Hint)
        made->setProperty("secondary", true);
    m_labels.emplace_back(made, size);
    return made;
}

QWidget *ProjectorWindow::buildAction()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_title = label(u"projector_title"_s, Size::Title);
    column->addWidget(m_title);
    m_grid = new QGridLayout;
    m_grid->setColumnStretch(1, 1);
    addFact(u"owner"_s, tr("Person in charge"));
    addFact(u"due"_s, tr("Due date"));
    addFact(u"origin"_s, tr("Origin"));
    addFact(u"effect"_s, tr("Expected effect"));
    addFact(u"since"_s, tr("Changed since the validation"));
    addFact(u"changes"_s, tr("Changed today"));
    addFact(u"remark"_s, tr("Remark"));
    m_remark = new TextField(page);
    m_remark->setObjectName(u"projector_remark"_s);
    m_remark->setAccessibleName(tr("Remark"));
    m_remark->setLines(2);
    m_remark->hide();
    m_grid->addWidget(m_remark, m_grid->rowCount(), 1);
    column->addLayout(m_grid);
    column->addStretch(1);
    column->addWidget(buildVerdicts());
    connect(m_remark, &TextField::committed, this, [this](const QString &text) {
        if (const Action *action = current(); action && !m_decisions.remark(*action, text))
            m_remark->refuse();
    });
    return page;
}

void ProjectorWindow::addFact(const QString &name, const QString &title)
{
    QLabel *head = label({}, Size::Label);
    head->setText(title);
    head->setAlignment(Qt::AlignRight | Qt::AlignTop);
    QLabel *words = label(u"projector_"_s + name, Size::Fact);
    const int row = m_grid->rowCount();
    m_grid->addWidget(head, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
    m_facts[name] = {head, words};
}

QWidget *ProjectorWindow::buildVerdicts()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    for (size_t at = 0; at < m_verdicts.size(); ++at) {
        const QString word = planning::verdictWord(ShownVerdict(at));
        auto *button = new QPushButton(u"  %1  %2"_s.arg(QString::number(at + 1), word), line);
        button->setObjectName(u"projector_verdict%1"_s.arg(at + 1));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button, 1);
        m_verdicts[at] = button;
        connect(button, &QPushButton::clicked, this, [this, at] { decide(int(at) + 1); });
    }
    return line;
}

QWidget *ProjectorWindow::buildCounts()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    QLabel *title = label({}, Size::Title);
    title->setText(tr("What the committee decided"));
    column->addWidget(title);
    for (QLabel *&count : m_counts) {
        count = label({}, Size::Fact);
        column->addWidget(count);
    }
    m_rest = label(u"projector_rest"_s, Size::Fact);
    column->addWidget(m_rest);
    column->addStretch(1);
    return page;
}

/// The letters are as large as the height allows, and smaller where much is to be told.
void ProjectorWindow::fit()
{
    if (width() < 100 || height() < 100)
        return;
    for (double scale = 1.0; scale >= kSmallestScale; scale -= kScaleStep) {
        useScale(scale);
        layout()->activate();
        const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                         : layout()->totalMinimumSize().height();
        if (wanted <= height())
            return;
    }
}

void ProjectorWindow::useScale(double scale)
{
    const double unit = std::min(height() / 100.0, width() / 160.0) * scale;
    const auto sized = [&](double size, bool bold) {
        QFont font = QGuiApplication::font();
        font.setPixelSize(std::max(9, qRound(unit * size)));
        font.setBold(bold);
        return font;
    };
    for (const auto &[label, size] : m_labels)
        label->setFont(size == Size::Title   ? sized(7.6, true)
                       : size == Size::Fact  ? sized(4.6, false)
                       : size == Size::Label ? sized(3.2, false)
                                             : sized(2.4, false));
    // Beside the first line of larger letters.
    for (const auto &[name, fact] : m_facts)
        fact.first->setContentsMargins(0, qRound(unit * 1.3), 0, 0);
    m_remark->setFont(sized(4.2, false));
    m_progress->setFixedHeight(qRound(unit * 2));
    const int icon = qRound(unit * 4);
    for (size_t at = 0; at < m_verdicts.size(); ++at) {
        m_verdicts[at]->setFont(sized(4.2, true));
        m_verdicts[at]->setIconSize({icon, icon});
        m_verdicts[at]->setIcon(stateIcon(verdictShape(ShownVerdict(at)), std::max(8, icon)));
        m_verdicts[at]->setMinimumHeight(qRound(unit * 11));
    }
    for (QPushButton *button : m_buttons)
        button->setFont(sized(2.6, false));
    const int margin = qRound(unit * 4);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(qRound(unit * 2.4));
    m_grid->setHorizontalSpacing(qRound(unit * 3));
    m_grid->setVerticalSpacing(qRound(unit * 1.6));
}

} // namespace carnet::ui
