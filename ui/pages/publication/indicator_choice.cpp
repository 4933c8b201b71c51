#include "ui/pages/publication/indicator_choice.h"

#include "ui/pages/publication/indicator_choice_model.h"
#include "ui/pages/publication/tall_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

IndicatorChoice::IndicatorChoice(QWidget *parent)
    : QWidget(parent)
    , m_model(new IndicatorChoiceModel(this))
    , m_list(new TallList(this))
    , m_up(iconButton(u"up"_s, tr("Move up"), this))
    , m_down(iconButton(u"down"_s, tr("Move down"), this))
    , m_room(new PlainLabel({}, TextStyle::Small, this))
{
    m_list->setObjectName(u"indicators"_s);
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    auto *label = new PlainLabel(tr("Indicators, in this order"), TextStyle::Body, this);
    label->setBuddy(m_list);
    m_list->setAccessibleName(label->text()); // A list does not take the name of its label.
    m_up->setObjectName(u"move_up"_s);
    m_down->setObjectName(u"move_down"_s);
    m_room->setObjectName(u"room"_s);
    m_room->setSecondary(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(label);
    column->addWidget(m_list);
    column->addWidget(m_room);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    for (QToolButton *button : {m_up, m_down}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(m_up, &QToolButton::clicked, this, [this] { move(Direction::Up); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(Direction::Down); });
    connect(m_model, &IndicatorChoiceModel::chosen, this, &IndicatorChoice::chosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &IndicatorChoice::followRow);
}

void IndicatorChoice::load(const std::vector<Indicator> &indicators,
                           const std::vector<Id<Indicator>> &shown, int capacity)
{
    const int row = m_list->currentIndex().row();
    m_model->load(indicators, shown);
    if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1)));
    const auto count = std::count_if(indicators.begin(), indicators.end(), [&](const auto &each) {
        return std::find(shown.begin(), shown.end(), each.id) != shown.end();
    });
    m_room->setText(tr("%1 shown, %2 at most").arg(count).arg(capacity));
    followRow();
}

std::vector<Id<Indicator>> IndicatorChoice::shown() const
{
    return m_model->shown();
}

void IndicatorChoice::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    followRow();
}

void IndicatorChoice::focusRow(const QString &code)
{
    if (const int row = m_model->rowOf(code); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->setFocus();
}

bool IndicatorChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? Direction::Up : Direction::Down);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void IndicatorChoice::move(Direction direction)
{
    const int row = m_list->currentIndex().row();
    const int next = direction == Direction::Up ? row - 1 : row + 1;
    if (m_readOnly || row < 0 || next < 0 || next >= m_model->rowCount())
        return;
    const QString code = m_model->indicators()[size_t(row)].code;
    emit moveRequested(m_model->indicators()[size_t(row)].id, direction);
    // The same indicator stays chosen, so that it can be moved on.
    if (const int moved = m_model->rowOf(code); moved >= 0)
        m_list->setCurrentIndex(m_model->index(moved));
}

void IndicatorChoice::followRow()
{
    const int row = m_list->currentIndex().row();
    // A button that has the keyboard stays, or the keyboard would be somewhere else.
    m_up->setEnabled(!m_readOnly && (row > 0 || m_up->hasFocus()));
    m_down->setEnabled(!m_readOnly && row >= 0
                       && (row + 1 < m_model->rowCount() || m_down->hasFocus()));
}

} // namespace carnet::ui
