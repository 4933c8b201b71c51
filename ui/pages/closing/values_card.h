#pragma once

#include "core/domain/quarter.h"
#include "core/domain/reading.h"
#include "ui/widgets/card.h"

#include <vector>

namespace carnet::ui {

class ChoiceField;
class FormRows;

/// Which indicators of the quarter have a value or a reason, and a way to give one to each
/// that has neither.
class ValuesCard final : public Card
{
    Q_OBJECT

public:
    explicit ValuesCard(QWidget *parent = nullptr);

    void load(const std::vector<QuarterRow> &rows, bool readOnly);
    void flush();

signals:
    void entryRequested(const carnet::QuarterRow &row);
    void reasonGiven(const carnet::QuarterRow &row, carnet::Missing reason);
    void reviewRequested();

private:
    void addMissing(const QuarterRow &row, bool readOnly);
    void addUnread(int unread, bool readOnly);

    QWidget *m_content = nullptr;
    FormRows *m_missing = nullptr;
    std::vector<ChoiceField *> m_reasons;
};

} // namespace carnet::ui
