#include "ui/pages/indicators/indicator_chooser.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

IndicatorChooser::IndicatorChooser(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_accept(primaryButton({}))
    , m_hint(new PlainLabel)
{
    m_list->setObjectName(u"indicatorOffers"_s);
    m_list->setAccessibleName(tr("Indicators to choose from"));
    m_list->setWordWrap(true);
    m_accept->setObjectName(u"chooseIndicators"_s);
    auto *own = secondaryButton(tr("Describe an indicator of your own"));
    own->setObjectName(u"ownIndicator"_s);
    auto *cancel = secondaryButton(tr("Back"));
    cancel->setObjectName(u"chooserBack"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(own);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(new PlainLabel(tr("Choose indicators"), TextStyle::SectionTitle));
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemChanged, this, &IndicatorChooser::tellCount);
    connect(m_accept, &QPushButton::clicked, this, [this] { emit chosen(ticked()); });
    connect(own, &QPushButton::clicked, this, &IndicatorChooser::ownRequested);
    connect(cancel, &QPushButton::clicked, this, &IndicatorChooser::cancelled);
}

void IndicatorChooser::show(const std::vector<Offer> &offers)
{
    m_offers = offers;
    m_list->clear();
    for (const Offer &offer : offers) {
        auto *item = new QListWidgetItem(offer.indicator.title, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(offer.proposed ? Qt::Checked : Qt::Unchecked);
    }
    m_hint->setText(offers.empty()
                        ? tr("All indicators of the list are followed. You can describe one of "
                             "your own.")
                        : tr("Tick those that your site measures. You can add others at any "
                             "time; what was measured is never lost."));
    m_list->setVisible(!offers.empty());
    if (!offers.empty())
        m_list->setCurrentRow(0);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    tellCount();
    setVisible(true);
    m_list->setFocus();
}

std::vector<Indicator> IndicatorChooser::ticked() const
{
    std::vector<Indicator> indicators;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            indicators.push_back(m_offers[size_t(row)].indicator);
    return indicators;
}

void IndicatorChooser::tellCount()
{
    const auto count = int(ticked().size());
    m_accept->setText(tr("Follow %n indicator(s)", nullptr, count));
    m_accept->setEnabled(count > 0);
}

} // namespace carnet::ui
