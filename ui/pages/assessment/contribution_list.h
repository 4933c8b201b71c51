#pragma once

#include "core/assessment/contribution.h"
#include "ui/widgets/card.h"

#include <vector>

namespace carnet::ui {

class PlainLabel;

/// Who contributed and when, each with the way to erase it.
class ContributionList final : public Card
{
    Q_OBJECT

public:
    explicit ContributionList(QWidget *parent = nullptr);

    void load(const std::vector<assessment::KnownContribution> &contributions, bool writable);

signals:
    /// After the user has been asked: what is to be erased for good.
    void eraseRequested(const std::vector<carnet::assessment::KnownContribution> &contributions);

private:
    void addRow(const assessment::KnownContribution &contribution, bool writable);

    QWidget *m_rows = nullptr;
};

} // namespace carnet::ui
