#pragma once

#include "ui/widgets/status_shape.h"

#include <QWidget>

class QLabel;

namespace carnet::ui {

/// A sentence about what was entered or what is the case, behind a drawn shape. Hidden while
/// there is nothing to say.
class NoteLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteLabel(StatusShape shape, QWidget *parent = nullptr);

    QString text() const;

    /// Plain text; lines are kept.
    void setText(const QString &text);
    void setShape(StatusShape shape);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeRoom();

    StatusShape m_shape;
    QLabel *m_text;
};

} // namespace carnet::ui
