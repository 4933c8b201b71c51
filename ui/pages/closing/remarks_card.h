#pragma once

#include "core/domain/quarter.h"
#include "ui/widgets/card.h"

#include <vector>

namespace carnet::ui {

/// What someone should look at before the quarter's figures are shown, each with the way there.
class RemarksCard final : public Card
{
    Q_OBJECT

public:
    explicit RemarksCard(QWidget *parent = nullptr);

    void load(const std::vector<QuarterRow> &rows);

signals:
    void entryRequested(const carnet::QuarterRow &row);

private:
    void add(const QuarterRow &row, int number);

    QWidget *m_content = nullptr;
};

} // namespace carnet::ui
