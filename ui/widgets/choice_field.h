#pragma once

#include "ui/widgets/commit_trigger.h"

#include <QComboBox>
#include <QString>

#include <vector>

namespace carnet::ui {

/// One of a few choices. Committed at once when picked with the mouse or from the opened
/// list; with the arrow keys when the field is left, on Enter, or after two seconds of rest.
///
/// Needs a buddy label (FormRows gives one): a combo box cannot be named otherwise on Linux.
class ChoiceField final : public QComboBox
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key;  ///< As the record stores it, such as `draft`.
        QString text; ///< Translated.
    };

    explicit ChoiceField(QWidget *parent = nullptr);

    /// Replaces the choices; the value stays if it is among them.
    void setChoices(const std::vector<Choice> &choices);

    /// The key of what was last committed or set; may be one that is not among the choices.
    const QString &value() const { return m_value; }

    /// The model has this value now; what is being chosen stays.
    void setValue(const QString &key);

    /// Another record is shown.
    void load(const QString &key);

    bool isPending() const { return m_pending; }
    void flush();

    /// For tests: two seconds otherwise.
    void setRest(std::chrono::milliseconds rest) { m_trigger.setRest(rest); }

signals:
    void committed(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    CommitTrigger m_trigger;
    QString m_value;
    bool m_pending = false;
    bool m_byKey = false;
};

} // namespace carnet::ui
