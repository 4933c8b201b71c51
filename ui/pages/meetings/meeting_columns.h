#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace carnet::ui {

/// Two columns of cards side by side, or one under the other where the page is narrow.
class MeetingColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingColumns(QWidget *parent = nullptr);

    /// Each ends with a stretch of its own: insert by add().
    void addFirst(QWidget *widget);
    void addSecond(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *column();
    void arrange();

    QBoxLayout *m_columns;
    QVBoxLayout *m_first;
    QVBoxLayout *m_second;
};

} // namespace carnet::ui
