#include "ui/pages/publication/poster_options.h"

#include "core/base/french.h"
#include "ui/pages/publication/indicator_choice_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// As tall as its rows: the page scrolls, the list does not.
class TallList final : public QListView
{
public:
    using QListView::QListView;

protected:
    void updateGeometries() override
    {
        QListView::updateGeometries();
        const int frame = height() - viewport()->height();
        if (const int rows = contentsSize().height(); rows > 0)
            setFixedHeight(rows + frame);
    }
};

} // namespace

PosterOptions::PosterOptions(QWidget *parent)
    : Card({}, parent)
    , m_choices{.period = Period::containing({2000, 1, 1}, Frequency::Quarter)}
    , m_period(new ChoiceField(this))
    , m_rows(new FormRows(this))
    , m_indicators(new IndicatorChoiceModel(this))
    , m_list(new TallList(this))
    , m_up(iconButton(u"up"_s, tr("Move up"), this))
    , m_down(iconButton(u"down"_s, tr("Move down"), this))
    , m_room(new PlainLabel({}, TextStyle::Small, this))
    , m_inHundred(new QCheckBox(tr("Add \"that is 87 users out of 100\""), this))
    , m_qrCode(new QCheckBox(tr("QR code for opinions"), this))
    , m_address(new PlainLabel({}, TextStyle::Small, this))
    , m_blackAndWhite(new QCheckBox(tr("Black and white"), this))
{
    setTitle(tr("Our results"));
    m_period->setObjectName(u"period"_s);
    m_rows->add(tr("Period"), m_period);
    body()->addWidget(m_rows);
    buildIndicators();
    buildChecks();
    connect(m_period, &ChoiceField::committed, this, &PosterOptions::tell);
    connect(m_indicators, &IndicatorChoiceModel::chosen, this, &PosterOptions::tell);
}

void PosterOptions::buildIndicators()
{
    m_list->setObjectName(u"indicators"_s);
    m_list->setModel(m_indicators);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    auto *label = new PlainLabel(tr("Indicators, in this order"), TextStyle::Body, this);
    label->setBuddy(m_list);
    m_list->setAccessibleName(label->text()); // A list does not take the name of its label.
    m_up->setObjectName(u"move_up"_s);
    m_down->setObjectName(u"move_down"_s);
    m_room->setObjectName(u"room"_s);
    m_room->setSecondary(true);

    auto *column = new QVBoxLayout;
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
    body()->addLayout(column);
    connect(m_up, &QToolButton::clicked, this, [this] { move(Direction::Up); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(Direction::Down); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PosterOptions::followRow);
}

void PosterOptions::buildChecks()
{
    m_inHundred->setObjectName(u"in_hundred"_s);
    m_qrCode->setObjectName(u"qr_code"_s);
    m_blackAndWhite->setObjectName(u"black_and_white"_s);
    m_address->setObjectName(u"qr_address"_s);
    m_address->setSecondary(true);
    auto *change = quietButton(tr("Change the address"), this);
    change->setObjectName(u"change_address"_s);

    auto *column = new QVBoxLayout;
    column->setSpacing(space::kHair);
    column->addWidget(m_inHundred);
    column->addWidget(m_blackAndWhite);
    column->addWidget(m_qrCode);
    auto *behind = new QVBoxLayout;
    behind->setContentsMargins(space::kSection + space::kSmall, 0, 0, 0);
    behind->setSpacing(0);
    behind->addWidget(m_address);
    behind->addWidget(change, 0, Qt::AlignLeft);
    column->addLayout(behind);
    body()->addLayout(column);
    body()->addStretch(1);
    for (QCheckBox *box : {m_inHundred, m_qrCode, m_blackAndWhite})
        connect(box, &QCheckBox::clicked, this, &PosterOptions::tell);
    connect(change, &QPushButton::clicked, this, &PosterOptions::addressRequested);
}

void PosterOptions::load(const PosterChoices &choices, const std::vector<Period> &periods,
                         const std::vector<Indicator> &indicators, int capacity,
                         const QString &address, const QDate &today)
{
    m_choices = choices;
    std::vector<ChoiceField::Choice> names;
    for (const Period &period : periods)
        names.push_back(
            {period.toString(), period.lastDay() < today
                                    ? french::periodName(period)
                                    : tr("%1 (not over)").arg(french::periodName(period))});
    m_period->setChoices(names);
    m_period->setValue(choices.period.toString());
    const int row = m_list->currentIndex().row();
    m_indicators->load(indicators, choices.indicators);
    if (m_indicators->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_indicators->index(qBound(0, row, m_indicators->rowCount() - 1)));
    const auto shown = std::count_if(indicators.begin(), indicators.end(), [&](const auto &each) {
        return std::find(choices.indicators.begin(), choices.indicators.end(), each.id)
               != choices.indicators.end();
    });
    m_room->setText(tr("%1 shown, %2 at most").arg(shown).arg(capacity));
    m_inHundred->setChecked(choices.inHundred);
    m_qrCode->setChecked(choices.qrCode);
    m_qrCode->setEnabled(!address.isEmpty());
    m_address->setText(address.isEmpty() ? tr("The site has no address for opinions yet.")
                                         : address);
    m_blackAndWhite->setChecked(choices.blackAndWhite);
    followRow();
}

void PosterOptions::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    followRow();
}

void PosterOptions::focusField(const QString &field, const QString &indicator)
{
    if (field == u"period") {
        m_period->setFocus();
        return;
    }
    if (const int row = m_indicators->rowOf(indicator); row >= 0)
        m_list->setCurrentIndex(m_indicators->index(row));
    m_list->setFocus();
}

void PosterOptions::flush()
{
    m_period->flush();
}

bool PosterOptions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? Direction::Up : Direction::Down);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void PosterOptions::tell()
{
    if (const auto period = Period::parse(m_period->value()))
        m_choices.period = *period;
    m_choices.indicators = m_indicators->shown();
    m_choices.inHundred = m_inHundred->isChecked();
    m_choices.qrCode = m_qrCode->isChecked();
    m_choices.blackAndWhite = m_blackAndWhite->isChecked();
    emit chosen(m_choices);
}

void PosterOptions::move(Direction direction)
{
    const int row = m_list->currentIndex().row();
    const int next = direction == Direction::Up ? row - 1 : row + 1;
    if (m_readOnly || row < 0 || next < 0 || next >= m_indicators->rowCount())
        return;
    const QString code = m_indicators->indicators()[size_t(row)].code;
    emit moveRequested(m_indicators->indicators()[size_t(row)].id, direction);
    // The same indicator stays chosen, so that it can be moved on.
    if (const int moved = m_indicators->rowOf(code); moved >= 0)
        m_list->setCurrentIndex(m_indicators->index(moved));
}

void PosterOptions::followRow()
{
    const int row = m_list->currentIndex().row();
    // A button that has the keyboard stays, or the keyboard would be somewhere else.
    m_up->setEnabled(!m_readOnly && (row > 0 || m_up->hasFocus()));
    m_down->setEnabled(!m_readOnly && row >= 0
                       && (row + 1 < m_indicators->rowCount() || m_down->hasFocus()));
}

} // namespace carnet::ui
