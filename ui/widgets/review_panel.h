#pragma once

#include "core/base/problem.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace carnet::ui {

class PlainLabel;

/// What a paste or an import will do, before it does it: how much is ready, what is refused and
/// why, place by place, and the choice to go on without it.
class ReviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    /// `verb` is the button that goes on; none when nothing is ready.
    void show(const QString &title, const QString &summary, const std::vector<Problem> &problems,
              const QString &verb);

signals:
    void accepted();
    void cancelled();

private:
    PlainLabel *m_title;
    PlainLabel *m_summary;
    QListWidget *m_problems;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace carnet::ui
