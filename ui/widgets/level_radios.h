#pragma once

#include "core/domain/rating.h"
#include "ui/widgets/commit_trigger.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QKeyEvent;
class QRadioButton;
class QVBoxLayout;

namespace carnet::ui {

class LineField;

/// A group of levels, one of which is the answer, each with its definition written out,
/// and "Not concerned" with a reason. A click commits at once, and so does the key of a level
/// (see levelOfKey()); the arrow keys when the group is left or after two seconds of rest. N is
/// for "Not concerned", C to confirm what is shown.
class LevelRadios final : public QWidget
{
    Q_OBJECT

public:
    struct Level
    {
        QString label;
        QString definition; ///< May be empty.
    };

    explicit LevelRadios(QWidget *parent = nullptr);

    /// The levels from the lowest on, as the scale has them. What is heard when the group is
    /// entered is `question`.
    void setLevels(const QString &question, const std::vector<Level> &levels);

    /// What was last committed or set.
    const Rating &value() const { return m_value; }

    /// The model has this value now; what is being chosen or typed stays.
    void setValue(const Rating &value);

    /// Another record is shown. What was typed is lost: flush() before.
    void load(const Rating &value);

    bool isPending() const;
    void flush();
    void setReadOnly(bool readOnly);

    /// For tests: two seconds otherwise.
    void setRest(std::chrono::milliseconds rest);

signals:
    /// Also by the key of the level that is there already: it is meant.
    void committed(const carnet::Rating &value);
    void confirmRequested();

private:
    void addLevel(const Level &level);
    void addNotApplicable();
    void picked(bool on);
    void show(const Rating &value);
    Rating chosen() const;
    bool pressed(const QKeyEvent &key);
    bool eventFilter(QObject *watched, QEvent *event) override;

    QVBoxLayout *m_layout;
    std::vector<QRadioButton *> m_radios; ///< One per level, then "Not concerned".
    LineField *m_reason = nullptr;
    QTimer m_timer;
    Rating m_value;
    bool m_pending = false;
    bool m_readOnly = false;
    bool m_showing = false; ///< The buttons change because of us, not of the user.
    bool m_byArrow = false; ///< The last key or click on a button was an arrow key.
};

} // namespace carnet::ui
