#include "ui/widgets/level_radios.h"

#include "ui/widgets/level_keys.h"
#include "ui/widgets/line_field.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace carnet::ui {

namespace {

/// Where the text of a radio button begins: what is written under it is aligned with it.
int textIndent(const QRadioButton &radio)
{
    const QStyle *style = radio.style();
    return style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, &radio)
           + style->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, &radio);
}

} // namespace

LevelRadios::LevelRadios(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRest);
    connect(&m_timer, &QTimer::timeout, this, &LevelRadios::flush);
}

void LevelRadios::setLevels(const QString &question, const std::vector<Level> &levels)
{
    setAccessibleName(question);
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_radios.clear();
    for (const Level &level : levels)
        addLevel(level);
    addNotApplicable();
    // At once, so that the group can be focused: a layout shows newcomers later.
    for (int i = 0; i < m_layout->count(); ++i)
        m_layout->itemAt(i)->widget()->show();
    show(m_value);
    setReadOnly(m_readOnly);
}

void LevelRadios::addLevel(const Level &level)
{
    auto *radio = new QRadioButton(level.label, this);
    radio->setObjectName(QStringLiteral("level%1").arg(m_radios.size()));
    radio->setAccessibleDescription(level.definition);
    radio->installEventFilter(this);
    connect(radio, &QRadioButton::toggled, this, &LevelRadios::picked);
    m_layout->addWidget(radio);
    m_radios.push_back(radio);
    if (level.definition.isEmpty())
        return;
    auto *definition = new QLabel(level.definition, this);
    definition->setTextFormat(Qt::PlainText);
    definition->setWordWrap(true);
    definition->setIndent(textIndent(*radio));
    definition->setContentsMargins(0, 0, 0, 6);
    definition->setProperty("radio", QVariant::fromValue<QObject *>(radio));
    definition->installEventFilter(this);
    m_layout->addWidget(definition);
}

void LevelRadios::addNotApplicable()
{
    auto *radio = new QRadioButton(tr("Not concerned"), this);
    radio->setObjectName(QStringLiteral("notApplicable"));
    radio->installEventFilter(this);
    connect(radio, &QRadioButton::toggled, this, &LevelRadios::picked);
    m_layout->addWidget(radio);
    m_radios.push_back(radio);

    m_reason = new LineField(this);
    m_reason->setObjectName(QStringLiteral("notApplicableReason"));
    m_reason->setRest(std::chrono::milliseconds(m_timer.interval()));
    m_reason->installEventFilter(this);
    connect(m_reason, &LineField::committed, this, [this] {
        m_pending = true;
        flush();
    });
    auto *line = new QWidget(this);
    auto *lineLayout = new QVBoxLayout(line);
    lineLayout->setContentsMargins(textIndent(*radio), 0, 0, 0);
    auto *label = new QLabel(tr("Why does it not concern the site?"), line);
    label->setBuddy(m_reason);
    lineLayout->addWidget(label);
    lineLayout->addWidget(m_reason);
    m_layout->addWidget(line);
}

void LevelRadios::setValue(const Rating &value)
{
    m_value = value;
    if (!m_pending)
        show(value);
}

void LevelRadios::load(const Rating &value)
{
    m_timer.stop();
    m_pending = false;
    m_value = value;
    show(value);
    if (m_reason)
        m_reason->load(value.reason());
}

void LevelRadios::show(const Rating &value)
{
    if (m_radios.empty())
        return;
    m_showing = true;
    // A group of which none is chosen: exclusive buttons cannot all be off.
    for (size_t i = 0; i < m_radios.size(); ++i) {
        const bool isNotApplicable = i + 1 == m_radios.size();
        const bool on = isNotApplicable ? value.isNotApplicable() : value.level() == int(i);
        m_radios[i]->setAutoExclusive(false);
        m_radios[i]->setChecked(on);
        m_radios[i]->setAutoExclusive(true);
        if (on || i == 0)
            setFocusProxy(m_radios[i]);
    }
    m_showing = false;
    m_reason->setValue(value.reason());
    m_reason->parentWidget()->setVisible(value.isNotApplicable());
}

Rating LevelRadios::chosen() const
{
    const auto on = std::find_if(m_radios.begin(), m_radios.end(),
                                 [](const QRadioButton *radio) { return radio->isChecked(); });
    if (on == m_radios.end())
        return {};
    if (std::next(on) == m_radios.end())
        return Rating::notApplicable(m_reason->value());
    return Rating::level(int(on - m_radios.begin()));
}

bool LevelRadios::isPending() const
{
    return m_pending || (m_reason && m_reason->isPending());
}

void LevelRadios::flush()
{
    m_timer.stop();
    if (m_reason && m_reason->isPending())
        m_reason->flush();
    if (!std::exchange(m_pending, false))
        return;
    if (const Rating rating = chosen(); std::exchange(m_value, rating) != rating)
        emit committed(rating);
}

void LevelRadios::picked(bool on)
{
    if (!on || m_showing)
        return;
    m_pending = true;
    const bool isNotApplicable = m_radios.back()->isChecked();
    m_reason->parentWidget()->setVisible(isNotApplicable);
    if (m_byArrow)
        return m_timer.start();
    flush();
    if (isNotApplicable)
        m_reason->setFocus();
}

void LevelRadios::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QRadioButton *radio : m_radios)
        radio->setEnabled(!readOnly || radio->isChecked());
    if (m_reason)
        m_reason->setReadOnly(readOnly);
}

void LevelRadios::setRest(std::chrono::milliseconds rest)
{
    m_timer.setInterval(rest);
    if (m_reason)
        m_reason->setRest(rest);
}

/// Whether the key meant something to the group.
bool LevelRadios::pressed(const QKeyEvent &key)
{
    const auto level = levelOfKey(key);
    const bool isNotApplicable = isPlainLetter(key, Qt::Key_N);
    if (isPlainLetter(key, Qt::Key_C)) {
        flush();
        emit confirmRequested();
        return true;
    }
    if (!isNotApplicable && (!level || size_t(*level) + 1 >= m_radios.size()))
        return false;
    m_byArrow = false;
    QRadioButton *const radio = isNotApplicable ? m_radios.back() : m_radios[size_t(*level)];
    radio->setFocus(Qt::OtherFocusReason);
    if (!radio->isChecked())
        radio->setChecked(true); // picked() commits.
    else if (isNotApplicable)
        m_reason->setFocus();
    else if (m_pending)
        flush();
    else
        emit committed(m_value);
    return true;
}

bool LevelRadios::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress && !m_readOnly && qobject_cast<QRadioButton *>(watched)
        && pressed(*static_cast<QKeyEvent *>(event)))
        return true;
    if (type == QEvent::MouseButtonPress || type == QEvent::KeyPress)
        m_byArrow =
            type == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space;
    if (type == QEvent::MouseButtonRelease)
        if (auto *of = qobject_cast<QRadioButton *>(watched->property("radio").value<QObject *>()))
            of->click();
    // Not left while another level of the group is being looked at.
    if (type == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget()))
        flush();
    return QWidget::eventFilter(watched, event);
}

} // namespace carnet::ui
