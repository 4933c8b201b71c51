#include "ui/pages/indicators/indicator_chooser.h"

#include "core/base/french.h"
#include "core/domain/figure.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Group = IndicatorOffer::Group;

constexpr int kOfferRole = Qt::UserRole; ///< Index of the offer; none for headings.

struct ChooserWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::IndicatorChooser)

public:
    static QString heading(Group group)
    {
        switch (group) {
        case Group::Common:
            return tr("Common to all services");
        case Group::Network:
            return tr("Published by networks");
        case Group::Other:
            return tr("Other proposals");
        case Group::Site:
            return tr("Of the site");
        }
        Q_UNREACHABLE();
    }
    static QString frequency(Frequency frequency)
    {
        switch (frequency) {
        case Frequency::Quarter:
            return tr("every quarter");
        case Frequency::HalfYear:
            return tr("every half-year");
        case Frequency::Year:
            return tr("every year");
        }
        Q_UNREACHABLE();
    }
    static QString former(const QString &title) { return tr("%1 (followed before)").arg(title); }

    /// What one wants to know before choosing, a line for each.
    static QString facts(const IndicatorOffer &offer)
    {
        const Indicator &indicator = offer.indicator;
        const bool rendered = indicator.family == Indicator::Family::Rendered;
        const bool higher = indicator.direction == Indicator::Direction::HigherIsBetter;
        QStringList lines{
            (rendered ? tr("Quality rendered (measured)") : tr("Quality perceived (asked)")) + u", "
                + frequency(indicator.frequency),
            tr("Unit: %1").arg(indicator.unit) + u", "
                + (higher ? tr("higher is better") : tr("lower is better"))};
        if (!indicator.partLabel.isEmpty())
            lines += tr("%1 out of %2").arg(indicator.partLabel, indicator.wholeLabel);
        if (offer.expected)
            lines += tr("Level asked for: %1, which becomes its target")
                         .arg(valueText(indicator, *offer.expected));
        lines += tr("Code: %1").arg(indicator.code);
        for (QString &line : lines)
            line[0] = line[0].toUpper();
        return lines.join(u'\n');
    }
};

bool matches(const IndicatorOffer &offer, const QString &searched)
{
    const Indicator &indicator = offer.indicator;
    for (const QString &text : {indicator.title, indicator.publicTitle, indicator.code,
                                indicator.method, indicator.partLabel, indicator.wholeLabel})
        if (text.contains(searched, Qt::CaseInsensitive))
            return true;
    return searched.isEmpty();
}

} // namespace

IndicatorChooser::IndicatorChooser(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_hint(new PlainLabel)
    , m_note(new PlainLabel({}, TextStyle::Small))
    , m_details(new Card)
    , m_title(new PlainLabel({}, TextStyle::Strong))
    , m_facts(new PlainLabel)
    , m_method(new PlainLabel)
    , m_origin(new PlainLabel({}, TextStyle::Small))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_accept(primaryButton({}))
    , m_own(secondaryButton(tr("Describe an indicator of your own")))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &IndicatorChooser::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &IndicatorChooser::describe);
    connect(m_list, &QTreeWidget::itemChanged, this, &IndicatorChooser::tellCount);
    connect(m_accept, &QPushButton::clicked, this, [this] { emit chosen(ticked()); });
    connect(m_own, &QPushButton::clicked, this, &IndicatorChooser::ownRequested);
}

void IndicatorChooser::build()
{
    m_search->setObjectName(u"offerSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"offers"_s);
    m_list->setAccessibleName(tr("Indicators to choose from"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(space::kSmall);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_note->setSecondary(true);
    m_origin->setSecondary(true);
    m_details->setObjectName(u"offerDetails"_s);
    m_method->setObjectName(u"offerMethod"_s);
    m_origin->setObjectName(u"offerOrigin"_s);
    for (PlainLabel *label : {m_title, m_facts, m_method, m_origin})
        m_details->body()->addWidget(label);
    m_details->body()->addStretch();
    auto *searchLabel = new PlainLabel(tr("Find an indicator"));
    searchLabel->setBuddy(m_search);
    m_columns->setSpacing(space::kLarge);
    m_columns->addWidget(m_list, 3);
    m_columns->addWidget(m_details, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(new PlainLabel(tr("Choose indicators"), TextStyle::SectionTitle));
    layout->addWidget(m_hint);
    layout->addWidget(searchLabel);
    m_search->setMaximumWidth(kTextWidth / 2);
    layout->addWidget(m_search);
    layout->addLayout(m_columns);
    layout->addWidget(m_note);
    layout->addWidget(makeButtons());
}

QWidget *IndicatorChooser::makeButtons()
{
    m_accept->setObjectName(u"chooseIndicators"_s);
    m_own->setObjectName(u"ownIndicator"_s);
    auto *cancel = secondaryButton(tr("Back"));
    cancel->setObjectName(u"chooserBack"_s);
    connect(cancel, &QPushButton::clicked, this, &IndicatorChooser::cancelled);
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row);
    for (QPushButton *button : {m_accept, m_own, cancel})
        buttons->addWidget(button);
    return row;
}

void IndicatorChooser::show(const std::vector<IndicatorOffer> &offers, const QString &note)
{
    m_offers = offers;
    m_search->clear();
    fill();
    m_hint->setText(offers.empty()
                        ? tr("All indicators of the list are followed. You can describe one of "
                             "your own.")
                        : tr("Tick those that your site measures. You can add others at any "
                             "time; what was measured is never lost."));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() && !offers.empty());
    for (QWidget *widget : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_details),
                            static_cast<QWidget *>(m_search)})
        widget->setVisible(!offers.empty());
    tellCount();
    describe();
    setVisible(true);
    fitSize();
    (offers.empty() ? static_cast<QWidget *>(m_own) : m_list)->setFocus();
}

void IndicatorChooser::fill()
{
    m_list->clear();
    QTreeWidgetItem *heading = nullptr;
    for (const Group group : {Group::Common, Group::Network, Group::Other, Group::Site}) {
        heading = nullptr;
        for (size_t i = 0; i < m_offers.size(); ++i) {
            const IndicatorOffer &offer = m_offers[i];
            if (offer.group != group)
                continue;
            if (!heading) {
                heading = new QTreeWidgetItem(m_list, {ChooserWords::heading(group)});
                heading->setFlags(Qt::ItemIsEnabled);
                QFont bold = m_list->font();
                bold.setBold(true);
                heading->setFont(0, bold);
                heading->setExpanded(true);
            }
            const QString &title = offer.indicator.title;
            auto *item =
                new QTreeWidgetItem(heading, {offer.former ? ChooserWords::former(title) : title});
            item->setData(0, kOfferRole, int(i));
            item->setData(0, Qt::AccessibleDescriptionRole,
                          QString(offer.indicator.method + u' ' + offer.origin));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, offer.proposed ? Qt::Checked : Qt::Unchecked);
        }
    }
    if (const auto all = items(); !all.empty())
        m_list->setCurrentItem(all.front());
}

std::vector<QTreeWidgetItem *> IndicatorChooser::items() const
{
    std::vector<QTreeWidgetItem *> all;
    for (int group = 0; group < m_list->topLevelItemCount(); ++group)
        for (int i = 0; i < m_list->topLevelItem(group)->childCount(); ++i)
            all.push_back(m_list->topLevelItem(group)->child(i));
    return all;
}

const IndicatorOffer *IndicatorChooser::offerOf(const QTreeWidgetItem *item) const
{
    const QVariant index = item ? item->data(0, kOfferRole) : QVariant();
    return index.isValid() ? &m_offers[size_t(index.toInt())] : nullptr;
}

/// What is ticked stays in sight: otherwise one would follow what one no longer sees.
void IndicatorChooser::filter()
{
    const QString searched = m_search->text().trimmed();
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *heading = m_list->topLevelItem(group);
        bool any = false;
        for (int i = 0; i < heading->childCount(); ++i) {
            QTreeWidgetItem *item = heading->child(i);
            const bool shown =
                item->checkState(0) == Qt::Checked || matches(*offerOf(item), searched);
            item->setHidden(!shown);
            any = any || shown;
        }
        heading->setHidden(!any);
    }
    for (QTreeWidgetItem *item : items())
        if (!item->isHidden() && matches(*offerOf(item), searched)) {
            m_list->setCurrentItem(item);
            return;
        }
}

void IndicatorChooser::describe()
{
    const IndicatorOffer *offer = offerOf(m_list->currentItem());
    m_details->setVisible(offer != nullptr && !m_offers.empty());
    if (!offer)
        return;
    m_title->setText(offer->indicator.title);
    m_facts->setText(ChooserWords::facts(*offer));
    m_method->setText(offer->indicator.method);
    m_method->setVisible(!offer->indicator.method.isEmpty());
    m_origin->setText(offer->origin.isEmpty() ? QString() : tr("Source: %1").arg(offer->origin));
    m_origin->setVisible(!offer->origin.isEmpty());
}

void IndicatorChooser::goToFormer()
{
    for (QTreeWidgetItem *item : items())
        if (offerOf(item)->former)
            return m_list->setCurrentItem(item);
}

std::vector<IndicatorOffer> IndicatorChooser::ticked() const
{
    std::vector<IndicatorOffer> offers;
    for (const QTreeWidgetItem *item : items())
        if (item->checkState(0) == Qt::Checked)
            offers.push_back(*offerOf(item));
    return offers;
}

void IndicatorChooser::tellCount()
{
    const auto count = int(ticked().size());
    m_accept->setText(tr("Follow %n indicator(s)", nullptr, count));
    m_accept->setEnabled(count > 0);
}

/// The details stand beside the list where both have room, else under it; the list shows a
/// good part of itself without pushing the buttons out of the window.
void IndicatorChooser::fitSize()
{
    const int letter = fontMetrics().averageCharWidth();
    const bool wide = width() > 90 * letter;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int room = window() ? window()->height() : 0;
    const int line = fontMetrics().lineSpacing();
    m_list->setFixedHeight(qBound(8 * line, room - 19 * line, 24 * line));
}

void IndicatorChooser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSize();
}

void IndicatorChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSize();
}

} // namespace carnet::ui
