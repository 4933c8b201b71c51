#include "ui/pages/assessment/grid_view.h"

#include "core/assessment/answer_steps.h"
#include "ui/pages/assessment/answer_grid.h"
#include "ui/pages/assessment/answer_grid_model.h"
#include "ui/pages/assessment/question_detail.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/review_panel.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

int columnOf(const QString &field)
{
    return field == u"proof"   ? AnswerGridModel::Proof
           : field == u"note"  ? AnswerGridModel::Note
           : field == u"owner" ? AnswerGridModel::Owner
                               : AnswerGridModel::Level;
}

} // namespace

GridView::GridView(OpenAssessment &open, QWidget *parent)
    : AssessmentView(open, parent)
    , m_model(new AnswerGridModel(this))
    , m_grid(new AnswerGrid(*m_model, this))
    , m_parts(new QStackedLayout(this))
    , m_work(new QWidget(this))
    , m_keys(new PlainLabel({}, TextStyle::Small, this))
    , m_empty(new PlainLabel(tr("No question matches the choice above."), TextStyle::Body, this))
    , m_problem(new NoteLabel(StatusShape::Cross, this))
    , m_showDetail(quietButton(tr("Detail and pieces"), this))
    , m_showKeys(quietButton(tr("Keys"), this))
    , m_detail(new QuestionDetail(open, this))
    , m_review(new ReviewPanel(this))
{
    setObjectName(u"grid_view"_s);
    build();
    connect(m_grid, &AnswerGrid::currentPracticeChanged, this, &GridView::followCurrent);
    connect(m_grid, &AnswerGrid::levelPressed, this, &GridView::rate);
    connect(m_grid, &AnswerGrid::confirmRequested, this, &GridView::confirm);
    connect(m_grid, &AnswerGrid::clearRequested, this, &GridView::clear);
    connect(m_grid, &AnswerGrid::fillDownRequested, this, &GridView::fillDown);
    connect(m_grid, &AnswerGrid::pasteRequested, this, &GridView::paste);
    connect(m_grid, &AnswerGrid::levelMenuRequested, this, &GridView::offerLevels);
    connect(m_grid, &AnswerGrid::detailRequested, m_showDetail, &QPushButton::toggle);
    connect(m_showDetail, &QPushButton::toggled, this, &GridView::showDetail);
    connect(&m_grid->delegate(), &AnswerDelegate::entered, this, &GridView::enter);
    connect(&m_grid->delegate(), &AnswerDelegate::refused, m_problem, &NoteLabel::setText);
    connect(m_review, &ReviewPanel::accepted, this, [this] { applyPaste(m_waiting); });
    connect(m_review, &ReviewPanel::cancelled, this, &GridView::endReview);
    connect(&open, &OpenAssessment::reloaded, this, [this] {
        if (this->open().grid())
            load();
    });
    connect(&open, &OpenAssessment::answersChanged, this, &GridView::follow);
}

void GridView::build()
{
    m_keys->setObjectName(u"grid_keys"_s);
    m_keys->setSecondary(true);
    m_empty->setObjectName(u"grid_empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_problem->setObjectName(u"grid_problem"_s);
    auto *column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, space::kMedium);
    column->setSpacing(space::kSmall);
    m_showDetail->setObjectName(u"show_detail"_s);
    m_showDetail->setCheckable(true);
    m_showKeys->setObjectName(u"show_keys"_s);
    m_showKeys->setCheckable(true);
    m_head = new QWidget(m_work);
    auto *head = new FlowLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_showDetail);
    head->addWidget(m_showKeys);
    column->addWidget(m_head);
    column->addWidget(m_keys);
    m_keys->setVisible(false);
    connect(m_showKeys, &QPushButton::toggled, m_keys, &QWidget::setVisible);
    column->addWidget(m_grid, 3);
    column->addWidget(m_empty, 1);
    column->addWidget(m_problem);
    column->addWidget(m_detail, 2);
    m_detail->setVisible(false);
    m_parts->addWidget(m_work);
    m_parts->addWidget(m_review);
    m_parts->setCurrentWidget(m_work);
}

void GridView::setFilter(const assessment::GridFilter &filter)
{
    if (m_filter == filter && !m_stale)
        return;
    commitPending();
    m_filter = filter;
    load();
}

/// Shown again, the choice of rows is that of the moment.
void GridView::hideEvent(QHideEvent *event)
{
    m_stale = true;
    AssessmentView::hideEvent(event);
}

void GridView::load()
{
    const QString practice = m_grid->currentPractice();
    const int column = qMax(0, m_grid->currentIndex().column());
    m_stale = false;
    m_model->setWritable(open().isWritable());
    m_model->load(grid(), assessment::filtered(m_filter, grid()));
    m_grid->delegate().setOwners([this] {
        QStringList names;
        for (const QString &owner : assessment::ownersOf(grid()))
            names += owner;
        return names;
    }());
    m_grid->goTo(practice, qMin(column, m_model->columnCount() - 1));
    m_grid->setVisible(m_model->rowCount() > 0);
    m_head->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0)
        m_showDetail->setChecked(false);
    m_empty->setVisible(m_model->rowCount() == 0);
    tellKeys();
    endReview();
}

void GridView::tellKeys()
{
    if (!open().isWritable())
        return m_keys->setText(tr("This year is read only: nothing can be changed here."));
    QStringList levels;
    for (const Level &level : grid().edition->scale)
        levels += QString::number(level.level) + u"\u00a0"_s
                  + QString(level.label).replace(u' ', u'\u00a0');
    m_keys->setText(tr("One key on the level: %1, N not concerned, C confirm. Enter or F2 writes "
                       "in a text cell. Ctrl+D copies down, Ctrl+C and Ctrl+V exchange with a "
                       "spreadsheet.")
                        .arg(levels.join(u", "_s)));
}

void GridView::follow(const QStringList &practices)
{
    m_model->follow(grid(), practices);
    if (!m_detail->isHidden())
        m_detail->follow();
}

void GridView::showDetail(bool shown)
{
    if (shown)
        m_detail->setPractice(m_grid->currentPractice());
    else
        m_detail->flush();
    m_detail->setVisible(shown);
}

void GridView::followCurrent()
{
    m_problem->setText({});
    const QString practice = m_grid->currentPractice();
    if (practice.isEmpty())
        return;
    open().setCurrent(practice);
    if (!m_detail->isHidden())
        m_detail->setPractice(practice);
}

bool GridView::isRefused()
{
    if (open().isWritable())
        return false;
    m_problem->setText(tr("This year is read only: nothing was changed."));
    return true;
}

void GridView::rate(int level)
{
    if (!isRefused() && open().rate(m_grid->currentPractice(), Rating::level(level)))
        m_grid->goDown();
}

void GridView::confirm()
{
    if (isRefused())
        return;
    const auto after = ui::confirmed(*m_model, m_grid->selectedArea(), open().session().today());
    if (after.empty())
        return m_problem->setText(tr("Nothing to confirm here: only an answer of an earlier year "
                                     "is confirmed."));
    const bool one = after.size() == 1;
    if (one ? open().write(after.front())
            : open().write(after, tr("Confirmation of %n question(s)", nullptr, int(after.size()))))
        m_grid->goDown();
}

void GridView::clear()
{
    if (isRefused())
        return;
    const GridArea area = m_grid->selectedArea();
    if (area.hasLevels() || area.lastColumn > AnswerGridModel::Level)
        open().write(cleared(*m_model, area),
                     tr("Clearing of %n question(s)", nullptr, int(area.rows.size())));
}

void GridView::fillDown()
{
    if (isRefused())
        return;
    const auto after = filledDown(*m_model, m_grid->selectedArea(), open().session().today());
    open().write(after, tr("Copy down to %n question(s)", nullptr, int(after.size())));
}

void GridView::enter(const QModelIndex &index, const QString &text)
{
    m_problem->setText({});
    Answer after = m_model->answer(index.row());
    switch (AnswerGridModel::Column(index.column())) {
    case AnswerGridModel::Level:
        after = assessment::rated(after, Rating::notApplicable(text), open().session().today());
        break;
    case AnswerGridModel::Proof:
        after.proof = text;
        break;
    case AnswerGridModel::Note:
        after.note = text;
        break;
    case AnswerGridModel::Owner:
        after.owner = text;
        break;
    default:
        return;
    }
    if (!open().write(after))
        m_grid->delegate().keepDraft(index, text);
}

void GridView::paste(const tables::Block &block)
{
    if (isRefused() || block.empty())
        return;
    const GridArea area = m_grid->selectedArea();
    tables::Block whole = block;
    // One cell fills all that is selected, as in a spreadsheet.
    if (block.size() == 1 && block.front().size() == 1
        && !block.front().front().trimmed().isEmpty())
        whole.assign(area.rows.size(),
                     QStringList(area.lastColumn - area.firstColumn + 1, block.front().front()));
    m_waiting = planPaste(grid(), *m_model, area.rows.front(), area.firstColumn, whole,
                          open().session().today());
    if (m_waiting.problems.empty())
        return applyPaste(m_waiting);
    const int ready = m_waiting.cells;
    m_parts->setCurrentWidget(m_review);
    m_review->show(tr("Paste a block"),
                   tr("Nothing has been changed yet. %n cell(s) can be pasted.", nullptr, ready)
                       + u' ' + tr("%n cannot:", nullptr, int(m_waiting.problems.size())),
                   m_waiting.problems,
                   ready > 0 ? tr("Paste the %n right cell(s)", nullptr, ready) : QString());
}

void GridView::applyPaste(const AnswerPaste &plan)
{
    if (open().write(plan.after, tr("Paste of %n cell(s)", nullptr, plan.cells)))
        endReview();
}

void GridView::endReview()
{
    if (m_parts->currentWidget() != m_review)
        return;
    m_waiting = {};
    m_parts->setCurrentWidget(m_work);
    m_grid->setFocus();
}

void GridView::offerLevels(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"level_menu"_s);
    const Practice &practice = *grid().edition->practice(m_grid->currentPractice());
    const QFontMetrics metrics(menu->font());
    for (const Level &level : grid().edition->scale) {
        const QString text =
            metrics.elidedText(u"%1  %2\u00a0: %3"_s.arg(level.level)
                                   .arg(level.label, practice.levels[size_t(level.level)]),
                               Qt::ElideRight, metrics.averageCharWidth() * 90);
        connect(menu->addAction(QString(text).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, level = level.level] { rate(level); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("N  Not concerned...")), &QAction::triggered, m_grid,
            &AnswerGrid::askReason);
    const Answer &answer = m_model->answer(m_grid->currentIndex().row());
    if (answer.origin == Answer::Origin::CarriedOver)
        connect(menu->addAction(tr("C  Confirm")), &QAction::triggered, this, &GridView::confirm);
    menu->popup(where);
}

void GridView::reveal(const Place &place)
{
    QString practice = place.record;
    if (!grid().edition->practice(practice)) {
        const auto of = grid().edition->practicesOf(place.record);
        if (of.empty())
            return;
        practice = of.front()->code;
    }
    m_grid->goTo(practice, columnOf(place.field));
    m_grid->setFocus(Qt::OtherFocusReason);
}

void GridView::commitPending()
{
    m_grid->commitPending();
    m_detail->flush();
}

} // namespace carnet::ui
