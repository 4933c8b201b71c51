#pragma once

#include <QStringList>
#include <QWidget>

#include <map>

class QPushButton;

namespace carnet::ui {

class FlowLayout;

/// Two or more ways to see the same, one of which is chosen: buttons side by side, in further
/// lines where one is too short, each reached by Tab.
class ChoiceBar final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what assistive technology calls the whole.
    explicit ChoiceBar(const QString &name, QWidget *parent = nullptr);

    /// `choice` is its object name and what chosen() says.
    void add(const QString &choice, const QString &text);

    /// Hides the choices that are not among these; none: shows all.
    void showOnly(const QStringList &choices);

    /// Whether there is such a choice, and it is not hidden.
    bool isOffered(const QString &choice) const;

    const QString &current() const { return m_current; }
    void setCurrent(const QString &choice);

signals:
    /// By the user.
    void chosen(const QString &choice);

private:
    FlowLayout *m_row;
    std::map<QString, QPushButton *> m_buttons;
    QString m_current;
};

} // namespace carnet::ui
