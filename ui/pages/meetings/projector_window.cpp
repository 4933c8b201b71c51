#include "ui/pages/meetings/projector_window.h"

#include "core/base/french.h"
#include "core/planning/meeting_words.h"
#include "ui/pages/meetings/progress_segments.h"
#include "ui/widgets/level_keys.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Verdict = ActionDecision::Verdict;

} // namespace

ProjectorWindow::ProjectorWindow(MeetingDecisions &decisions, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_decisions(decisions)
{
    setObjectName(u"projector_window"_s);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    m_head = label(u"projector_head"_s, Size::Label);
    m_place = label(u"projector_place"_s, Size::Label);
    m_place->setWordWrap(false);
    head->addWidget(m_head, 1);
    head->addWidget(m_place);
    column->addLayout(head);
    m_progress = new ProgressSegments(this);
    column->addWidget(m_progress);
    m_pages = new QStackedLayout;
    m_actionPage = buildAction();
    m_countsPage = buildCounts();
    m_pages->addWidget(m_actionPage);
    m_pages->addWidget(m_countsPage);
    column->addLayout(m_pages, 1);
    m_keys = label(u"projector_keys"_s, Size::Hint);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_keys, 1);
    const std::array<QString, 3> verbs{tr("Previous"), tr("Next"), tr("Leave")};
    for (size_t at = 0; at < verbs.size(); ++at) {
        auto *button = new QPushButton(verbs[at], this);
        button->setFocusPolicy(Qt::NoFocus);
        button->setObjectName(u"projector_button%1"_s.arg(at));
        foot->addWidget(button);
        m_buttons[at] = button;
    }
    column->addLayout(foot);
    connect(m_buttons[0], &QPushButton::clicked, this, [this] { showAction(m_index - 1); });
    connect(m_buttons[1], &QPushButton::clicked, this, [this] { showAction(m_index + 1); });
    connect(m_buttons[2], &QPushButton::clicked, this, &QWidget::close);
    connect(&decisions, &MeetingDecisions::changed, this, &ProjectorWindow::refresh);
    refresh();
}

/// What is empty takes no place.
void ProjectorWindow::tell(const QString &name, const QString &words)
{
    const auto &[head, text] = m_facts.at(name);
    text->setText(words);
    head->setVisible(!words.isEmpty());
    text->setVisible(!words.isEmpty());
}

const Action *ProjectorWindow::current() const
{
    const auto &actions = m_decisions.actions();
    return m_index >= 0 && m_index < int(actions.size()) ? &actions[size_t(m_index)] : nullptr;
}

void ProjectorWindow::showAction(int index)
{
    endRemark();
    m_index = std::clamp(index, 0, int(m_decisions.actions().size()));
    refresh();
}

void ProjectorWindow::refresh()
{
    const auto &actions = m_decisions.actions();
    m_index = std::clamp(m_index, 0, int(actions.size()));
    std::vector<bool> decided;
    for (const Action &action : actions)
        decided.push_back(m_decisions.about(action));
    m_progress->show(decided, m_index);
    const planning::VerdictCounts counts = m_decisions.counts();
    const auto &meeting = m_decisions.open().meeting();
    m_head->setText(meeting ? planning::meetingName(*meeting) : QString());
    const QString done = tr("%1 of %n decided", nullptr, counts.total()).arg(counts.decided());
    if (const Action *action = current()) {
        m_place->setText(tr("Action %1 of %2, %3").arg(m_index + 1).arg(actions.size()).arg(done));
        m_pages->setCurrentWidget(m_actionPage);
        m_keys->setText(tr("1 to 4: decide. 0: take back. Arrows: before, next. R: remark. "
                           "S: other screen. Esc: leave."));
        refreshAction(*action);
    } else {
        m_place->setText(done);
        m_pages->setCurrentWidget(m_countsPage);
        m_keys->setText(tr("Left arrow: back to the actions. Esc: leave."));
        setWindowTitle(tr("What the committee decided"));
        refreshCounts();
    }
    m_buttons[0]->setEnabled(m_index > 0);
    m_buttons[1]->setEnabled(m_index < int(actions.size()));
    fit();
}

void ProjectorWindow::refreshAction(const Action &action)
{
    const ActionDecision *decision = m_decisions.about(action);
    setWindowTitle(action.title);
    m_title->setText(action.title);
    tell(u"owner"_s, action.owner.isEmpty() ? tr("not named") : action.owner);
    tell(u"due"_s, action.due ? french::longDate(*action.due) : tr("none"));
    QString origin = m_decisions.origin(action);
    tell(u"origin"_s,
         origin.isEmpty() ? origin : QString(origin.left(1).toUpper() + origin.mid(1)));
    tell(u"effect"_s, action.expectedEffect);
    tell(u"since"_s, m_decisions.sinceValidation(action));
    tell(u"changes"_s, decision ? decision->changes : QString());
    const QString remark = decision ? decision->remark : QString();
    tell(u"remark"_s, m_remark->isHidden() ? remark : QString());
    m_remark->setValue(remark);
    for (size_t at = 0; at < m_verdicts.size(); ++at) {
        m_verdicts[at]->setChecked(decision && decision->verdict == Verdict(at));
        m_verdicts[at]->setEnabled(m_decisions.isEditable());
    }
}

void ProjectorWindow::refreshCounts()
{
    const planning::VerdictCounts counts = m_decisions.counts();
    const std::array<int, 5> numbers{counts.retained, counts.modified, counts.deferred,
                                     counts.dismissed, counts.open};
    const std::array<QString, 5> words{
        tr("%n retained", nullptr, numbers[0]), tr("%n modified", nullptr, numbers[1]),
        tr("%n deferred", nullptr, numbers[2]), tr("%n dismissed", nullptr, numbers[3]),
        tr("%n not decided", nullptr, numbers[4])};
    for (size_t at = 0; at < m_counts.size(); ++at) {
        m_counts[at]->setText(words[at]);
        m_counts[at]->setVisible(at < 4 || numbers[at] > 0);
    }
    QStringList open;
    for (const Action &action : m_decisions.actions())
        if (!m_decisions.about(action))
            open += action.title;
    m_rest->setText(tr("Still to be decided: %1").arg(open.join(u" ; "_s)));
    m_rest->setVisible(!open.isEmpty());
}

void ProjectorWindow::decide(int digit)
{
    const Action *action = current();
    if (!action || digit > int(m_verdicts.size()))
        return;
    commitPending();
    if (digit == 0)
        m_decisions.undecide(Action(*action));
    else
        m_decisions.decide(Action(*action), Verdict(digit - 1));
    refresh();
}

void ProjectorWindow::beginRemark()
{
    if (!current() || !m_decisions.isEditable())
        return;
    m_remark->setVisible(true);
    refresh();
    m_remark->setFocus(Qt::OtherFocusReason);
    m_remark->moveCursor(QTextCursor::End);
}

void ProjectorWindow::endRemark()
{
    commitPending();
    m_remark->hide();
    setFocus(Qt::OtherFocusReason);
}

void ProjectorWindow::commitPending()
{
    m_remark->flush();
}

void ProjectorWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_remark->isVisible()) {
        if (event->key() == Qt::Key_Escape) {
            endRemark();
            refresh();
        }
        return;
    }
    if (const auto digit = levelOfKey(*event)) {
        decide(*digit);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showAction(m_index + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        showAction(m_index - 1);
        return;
    case Qt::Key_Home:
        showAction(0);
        return;
    case Qt::Key_End:
        showAction(int(m_decisions.actions().size()));
        return;
    case Qt::Key_R:
        beginRemark();
        return;
    case Qt::Key_S:
        moveToOtherScreen();
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProjectorWindow::showOn(QWidget *beside)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(
        screens, [beside](QScreen *screen) { return screen != beside->screen(); });
    QScreen *screen = other == screens.end() ? beside->screen() : *other;
    setGeometry(screen->geometry());
    showFullScreen();
    activateWindow();
    setFocus(Qt::OtherFocusReason);
}

void ProjectorWindow::moveToOtherScreen()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.size() < 2)
        return;
    const qsizetype at = screens.indexOf(screen());
    // A window of the whole screen does not move.
    showNormal();
    setGeometry(screens[(at + 1) % screens.size()]->geometry());
    showFullScreen();
}

void ProjectorWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ProjectorWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_keys)
        fit();
}

void ProjectorWindow::closeEvent(QCloseEvent *event)
{
    commitPending();
    QWidget::closeEvent(event);
}

} // namespace carnet::ui
