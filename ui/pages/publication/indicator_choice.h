#pragma once

#include "core/domain/indicator.h"
#include "ui/pages/publication/poster_steps.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace carnet::ui {

class IndicatorChoiceModel;
class PlainLabel;
class TallList;

/// Which indicators a poster shows, and in which order.
class IndicatorChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorChoice(QWidget *parent = nullptr);

    /// `capacity` is how many the sheet holds.
    void load(const std::vector<Indicator> &indicators, const std::vector<Id<Indicator>> &shown,
              int capacity);
    std::vector<Id<Indicator>> shown() const;
    void setReadOnly(bool readOnly);

    /// Puts the keyboard into the list; with the code of an indicator its row is chosen.
    void focusRow(const QString &code);

signals:
    void chosen();
    void moveRequested(const carnet::Id<carnet::Indicator> &indicator,
                       carnet::ui::Direction direction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(Direction direction);
    void followRow();

    bool m_readOnly = false;
    IndicatorChoiceModel *m_model;
    TallList *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    PlainLabel *m_room;
};

} // namespace carnet::ui
