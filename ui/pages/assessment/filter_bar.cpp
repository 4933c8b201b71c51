#include "ui/pages/assessment/filter_bar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

using assessment::GridFilter;

namespace {

/// A layout that puts its widgets in further lines where one is too short.
QWidget *flowLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kMedium);
    return line;
}

/// A label and its field, which stay together.
void addPair(QWidget *line, PlainLabel *label, QWidget *field)
{
    auto *pair = new QWidget(line);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    label->setBuddy(field);
    label->setWordWrap(false);
    row->addWidget(label);
    row->addWidget(field);
    line->layout()->addWidget(pair);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_more(quietButton({}, this))
    , m_second(flowLine(this))
    , m_count(new PlainLabel({}, TextStyle::Small, this))
    , m_all(quietButton(tr("Show everything"), this))
{
    setObjectName(u"filter_bar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    auto *first = flowLine(this);
    column->addWidget(first);
    column->addWidget(m_second);
    m_show = addChoice(first, "filter", tr("Show"));
    m_show->addItems({tr("All questions"), tr("Still to fill in"), tr("To be confirmed"),
                      tr("Without proof"), tr("Lower than last year")});
    m_search->setObjectName(u"filter_text"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 18);
    m_search->installEventFilter(this);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    first->layout()->addWidget(m_search);
    m_more->setObjectName(u"filter_more"_s);
    m_more->setCheckable(true);
    m_count->setObjectName(u"filter_count"_s);
    auto *told = new QWidget(first);
    auto *row = new QHBoxLayout(told);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_more);
    row->addWidget(m_count);
    m_count->setWordWrap(false);
    first->layout()->addWidget(told);
    m_all->setObjectName(u"filter_all"_s);
    first->layout()->addWidget(m_all);

    m_commitment = addChoice(m_second, "filter_commitment", tr("Commitment"));
    m_channel = addChoice(m_second, "filter_channel", tr("Channel"));
    m_owner = addChoice(m_second, "filter_owner", tr("Who answers"));
    offer(m_channel,
          {tr("Any channel"), tr("On site"), tr("Telephone"), tr("Letter"), tr("Email"), tr("Web")},
          {-1, 0, 1, 2, 3, 4});
    m_second->setVisible(false);
    connect(m_more, &QPushButton::toggled, m_second, &QWidget::setVisible);
    connect(m_all, &QPushButton::clicked, this, &FilterBar::reset);
    m_rest.setSingleShot(true);
    m_rest.setInterval(250);
    connect(&m_rest, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
    m_loading = false;
    tellMore();
}

QComboBox *FilterBar::addChoice(QWidget *line, const char *name, const QString &label)
{
    auto *choice = new QComboBox(line);
    choice->setObjectName(QString::fromLatin1(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(18);
    addPair(line, new PlainLabel(label, TextStyle::Body, line), choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    return choice;
}

/// The choice stays where it still exists.
void FilterBar::offer(QComboBox *choice, const QStringList &texts, const QVariantList &values)
{
    QStringList old;
    for (int i = 0; i < choice->count(); ++i)
        old += choice->itemText(i);
    if (old == texts)
        return;
    const QVariant chosen = choice->currentData();
    const bool loading = std::exchange(m_loading, true);
    choice->clear();
    for (qsizetype i = 0; i < texts.size(); ++i)
        choice->addItem(texts[i], values[i]);
    choice->setCurrentIndex(qMax(0, choice->findData(chosen)));
    m_loading = loading;
}

void FilterBar::load(const assessment::Grid &grid)
{
    if (grid.earlier)
        m_show->setItemText(int(GridFilter::Show::Lower),
                            tr("Lower than in %1").arg(grid.earlier->assessment.year));
    QStringList commitments{tr("All commitments")};
    QVariantList codes{QString()};
    for (const Commitment &commitment : grid.edition->commitments) {
        if (!grid.isAskedFor(commitment.code))
            continue;
        commitments += QString::number(commitment.number) + u". "_s + commitment.title;
        codes += commitment.code;
    }
    offer(m_commitment, commitments, codes);
    QStringList owners{tr("Anyone")};
    QVariantList names{QString()};
    for (const QString &owner : assessment::ownersOf(grid)) {
        owners += owner;
        names += owner;
    }
    const QString before = m_owner->currentData().toString();
    offer(m_owner, owners, names);
    // Who was chosen answers nothing any more.
    if (before != m_owner->currentData().toString())
        changed();
}

GridFilter FilterBar::filter() const
{
    const int channel = m_channel->currentData().toInt();
    return {.show = GridFilter::Show(m_show->currentIndex()),
            .commitment = m_commitment->currentData().toString(),
            .channel = channel < 0 ? std::nullopt : std::optional(Practice::Channel(channel)),
            .owner = m_owner->currentData().toString(),
            .text = m_search->text().simplified()};
}

void FilterBar::setCount(int shown, int all)
{
    m_count->setText(shown == all ? tr("%n question(s)", nullptr, all)
                                  : tr("%1 of %n question(s) shown", nullptr, all).arg(shown));
    m_all->setVisible(filter() != GridFilter());
}

void FilterBar::changed()
{
    if (m_loading)
        return;
    m_rest.stop();
    tellMore();
    emit filterChanged();
}

void FilterBar::tellMore()
{
    const GridFilter now = filter();
    const int chosen =
        (now.commitment.isEmpty() ? 0 : 1) + (now.channel ? 1 : 0) + (now.owner.isEmpty() ? 0 : 1);
    m_more->setText(chosen == 0 ? tr("More filters") : tr("More filters (%1)").arg(chosen));
}

void FilterBar::reset()
{
    if (filter() == GridFilter())
        return;
    m_loading = true;
    for (QComboBox *choice : {m_show, m_commitment, m_channel, m_owner})
        choice->setCurrentIndex(0);
    m_search->clear();
    m_loading = false;
    changed();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            changed();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            changed();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace carnet::ui
