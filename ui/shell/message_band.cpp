#include "ui/shell/message_band.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString nameOf(Message::Tone tone)
{
    switch (tone) {
    case Message::Tone::News:
        return u"news"_s;
    case Message::Tone::Warning:
        return u"warning"_s;
    case Message::Tone::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBand::MessageBand(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel)
    , m_first(secondaryButton({}))
    , m_second(secondaryButton({}))
    , m_close(iconButton(u"close"_s, tr("Close this message")))
{
    setObjectName(u"messageBand"_s);
    m_text->setObjectName(u"messageText"_s);
    m_first->setObjectName(u"messageAction"_s);
    m_second->setObjectName(u"messageSecondAction"_s);
    m_close->setObjectName(u"messageClose"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, space::kHair, space::kSmall, space::kHair);
    row->setSpacing(space::kSmall);
    row->addWidget(m_text, 1);
    row->addWidget(m_first);
    row->addWidget(m_second);
    row->addWidget(m_close);
    QFrame::hide();

    // The action may announce a message of its own: this one goes first.
    connect(m_first, &QPushButton::clicked, this, [this] {
        const auto action = m_shown.action;
        dismiss();
        if (action)
            action();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        const auto action = m_shown.secondAction;
        dismiss();
        if (action)
            action();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBand::dismiss);
}

void MessageBand::show(const Message &message)
{
    display(message, true);
}

void MessageBand::dismiss()
{
    display(m_standing, false);
}

void MessageBand::setStanding(const Message &message)
{
    m_standing = message;
    dismiss();
}

void MessageBand::display(const Message &message, bool canClose)
{
    m_shown = message;
    m_text->setText(message.text);
    m_first->setText(message.verb);
    m_first->setVisible(!message.verb.isEmpty());
    m_second->setText(message.secondVerb);
    m_second->setVisible(!message.secondVerb.isEmpty());
    m_close->setVisible(canClose);
    setProperty("tone", nameOf(message.tone));
    refreshLooks(this);
    setVisible(!message.text.isEmpty());
    if (!message.text.isEmpty()) {
        setAccessibleName(message.text);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace carnet::ui
