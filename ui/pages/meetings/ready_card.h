#pragma once

#include "ui/pages/meetings/open_meeting.h"
#include "ui/widgets/card.h"

#include <vector>

class QPushButton;

namespace carnet::ui {

/// What is ready for the meeting and what is missing, and what comes next.
class ReadyCard final : public Card
{
    Q_OBJECT

public:
    explicit ReadyCard(OpenMeeting &open, QWidget *parent = nullptr);

    /// One thing to have ready.
    struct Item
    {
        bool done;
        QString text;
        QString field; ///< Where it is made ready, for the view.
    };

    static std::vector<Item> itemsOf(const OpenMeeting &open);

signals:
    /// The user wants to see to it.
    void followed(const QString &field);

private:
    void load();
    void propose();

    OpenMeeting &m_open;
    QWidget *m_items = nullptr;
    QPushButton *m_propose;
    QPushButton *m_begin;
};

} // namespace carnet::ui
