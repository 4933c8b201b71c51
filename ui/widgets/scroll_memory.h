#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <optional>

class QScrollBar;

namespace carnet::ui {

/// Where each of several views of one scroll area was left. What is shown again becomes as high
/// as it was only a little later: the place is taken once it exists.
class ScrollMemory final : public QObject
{
    Q_OBJECT

public:
    /// The bar owns the memory.
    explicit ScrollMemory(QScrollBar *bar);

    /// Another view comes: keeps the place of the one before, and goes to where `view` was left,
    /// or to its top when it is new.
    void change(const QString &view);

    /// The next change() to that view begins at its top.
    void forget(const QString &view) { m_places.erase(view); }

private:
    void settle();

    QScrollBar *m_bar;
    QString m_view;
    std::map<QString, int> m_places;
    std::optional<int> m_wanted;
};

} // namespace carnet::ui
