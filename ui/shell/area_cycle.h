#pragma once

#include <QObject>

#include <vector>

class QWidget;

namespace carnet::ui {

/// Puts the keyboard on the first thing in `area` that takes it, or on what had it last.
/// Returns whether there was one.
bool focusInto(QWidget *area);

/// F6: from the sidebar to the message, the header, the page, and round again. The menus
/// are reached by Alt, as everywhere.
class AreaCycle : public QObject
{
    Q_OBJECT

public:
    /// The areas in their order; hidden ones are passed over. All outlive the cycle.
    explicit AreaCycle(std::vector<QWidget *> areas, QObject *parent = nullptr);

    void goForward() { move(1); }
    void goBack() { move(-1); }

private:
    void move(int direction);
    int present() const;

    std::vector<QWidget *> m_areas;
};

} // namespace carnet::ui
