#pragma once

#include "core/assessment/grid_filter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace carnet::ui {

class PlainLabel;

/// What the user chose to see of the grid. What is chosen rarely (commitment, channel, who answers)
/// stands in a second line that opens.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Offers what the grid has; the choices stay where they still exist.
    void load(const assessment::Grid &grid);

    assessment::GridFilter filter() const;

    /// Says how many questions of all are shown.
    void setCount(int shown, int all);

    /// Shows everything again.
    void reset();

    /// Puts the keyboard into the text that is searched for.
    void focusSearch();

signals:
    void filterChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *addChoice(QWidget *line, const char *name, const QString &label);
    void offer(QComboBox *choice, const QStringList &texts, const QVariantList &values);
    void changed();
    void tellMore();

    QComboBox *m_show;
    QLineEdit *m_search;
    QPushButton *m_more;
    QWidget *m_second;
    QComboBox *m_commitment;
    QComboBox *m_channel;
    QComboBox *m_owner;
    PlainLabel *m_count;
    QPushButton *m_all;
    QTimer m_rest;         ///< After a key: not every letter searches.
    bool m_loading = true; ///< The choices change because of us, not of the user.
};

} // namespace carnet::ui
