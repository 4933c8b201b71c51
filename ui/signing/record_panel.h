#pragma once

#include "core/validation/verify.h"

#include <QWidget>

namespace carnet::ui {

class PlainLabel;

/// What a verified record says, to be read before one signs: the meeting, the rule, who was there,
/// each action with its decision. Nothing of it comes from elsewhere than the verified bytes.
class RecordPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPanel(QWidget *parent = nullptr);

    void show(const validation::VerifiedRecord &record);

private:
    PlainLabel *m_title;
    PlainLabel *m_facts;
    PlainLabel *m_actions;
    PlainLabel *m_members;
    PlainLabel *m_fingerprint;
};

} // namespace carnet::ui
