#pragma once

#include <QWidget>

namespace carnet::ui {

class Session;

/// What the page shows before a year has begun: how to begin it.
class YearStart final : public QWidget
{
    Q_OBJECT

public:
    explicit YearStart(Session &session, QWidget *parent = nullptr);

signals:
    /// The year was begun.
    void begun();

private:
    void begin(bool takeOver);

    Session &m_session;
};

} // namespace carnet::ui
