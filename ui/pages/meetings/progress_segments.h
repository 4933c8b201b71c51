#pragma once

#include <QWidget>

#include <vector>

namespace carnet::ui {

/// How far a review is: a segment for each thing, filled where it is decided, with a mark under
/// the current one. Decoration: words beside it say the same.
class ProgressSegments final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressSegments(QWidget *parent = nullptr);

    /// `current` may be none of them.
    void show(const std::vector<bool> &decided, int current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<bool> m_decided;
    int m_current = -1;
};

} // namespace carnet::ui
