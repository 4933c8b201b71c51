#include "ui/pages/indicators/indicator_chooser.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Characters in a line of a title, which a check box does not wrap by itself.
constexpr int kLine = 44;

QString brokenAt(const QString &text, int length)
{
    QString broken;
    int line = 0;
    for (const QString &word : text.split(u' ')) {
        const bool next = line > 0 && line + word.size() >= length;
        broken += line == 0 ? word : QString((next ? u'\n' : u' ') + word);
        line = int(word.size()) + (next || line == 0 ? 0 : line + 1);
    }
    return broken;
}

} // namespace

IndicatorChooser::IndicatorChooser(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_accept(primaryButton({}))
    , m_own(secondaryButton(tr("Describe an indicator of your own")))
    , m_hint(new PlainLabel)
{
    m_accept->setObjectName(u"chooseIndicators"_s);
    m_own->setObjectName(u"ownIndicator"_s);
    auto *cancel = secondaryButton(tr("Back"));
    cancel->setObjectName(u"chooserBack"_s);
    auto *buttonRow = new QWidget;
    auto *buttons = new FlowLayout(buttonRow);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_own);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(new PlainLabel(tr("Choose indicators"), TextStyle::SectionTitle));
    layout->addWidget(m_hint);
    layout->addLayout(m_list);
    layout->addWidget(buttonRow);
    connect(m_accept, &QPushButton::clicked, this, [this] { emit chosen(ticked()); });
    connect(m_own, &QPushButton::clicked, this, &IndicatorChooser::ownRequested);
    connect(cancel, &QPushButton::clicked, this, &IndicatorChooser::cancelled);
}

void IndicatorChooser::show(const std::vector<Offer> &offers)
{
    m_offers = offers;
    for (QCheckBox *box : m_boxes)
        delete box;
    m_boxes.clear();
    for (const Offer &offer : offers)
        addBox(offer);
    m_hint->setText(offers.empty()
                        ? tr("All indicators of the list are followed. You can describe one of "
                             "your own.")
                        : tr("Tick those that your site measures. You can add others at any "
                             "time; what was measured is never lost."));
    tellCount();
    setVisible(true);
    (m_boxes.empty() ? static_cast<QWidget *>(m_own) : m_boxes.front())->setFocus();
}

void IndicatorChooser::addBox(const Offer &offer)
{
    QString text = brokenAt(offer.indicator.title, kLine);
    auto *box = new QCheckBox(text.replace(u'&', u"&&"_s), this);
    box->setObjectName(u"offer%1"_s.arg(m_boxes.size()));
    box->setChecked(offer.proposed);
    connect(box, &QCheckBox::toggled, this, &IndicatorChooser::tellCount);
    m_list->addWidget(box);
    box->show();
    // In reading order, before the buttons.
    setTabOrder(m_boxes.empty() ? this : static_cast<QWidget *>(m_boxes.back()), box);
    m_boxes.push_back(box);
}

std::vector<Indicator> IndicatorChooser::ticked() const
{
    std::vector<Indicator> indicators;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            indicators.push_back(m_offers[i].indicator);
    return indicators;
}

void IndicatorChooser::tellCount()
{
    const auto count = int(ticked().size());
    m_accept->setText(tr("Follow %n indicator(s)", nullptr, count));
    m_accept->setEnabled(count > 0);
}

} // namespace carnet::ui
