#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QObject>
#include <QSize>
#include <QWidget>

namespace carnet::bench {

/// Waits until a widget has been painted, with all that is in it.
class PaintWaiter final : public QObject
{
public:
    static constexpr QSize kWindow{1146, 690}; ///< What a screen of 1366 x 768 leaves to a page.

    /// Shows the widget and returns once it has been painted.
    static void showAndWait(QWidget &widget)
    {
        widget.resize(kWindow);
        PaintWaiter waiter(widget);
        widget.show();
        waiter.wait();
    }

    explicit PaintWaiter(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

    void wait() const
    {
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(); // The widgets within are painted with it.
    }

private:
    bool m_painted = false;
};

} // namespace carnet::bench
