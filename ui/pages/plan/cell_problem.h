#pragma once

#include <QWidget>

namespace carnet::ui {

class NoteLabel;

/// Says under the editor of a cell why what is typed there cannot be taken. It goes with the editor.
class CellProblem final : public QWidget
{
    Q_OBJECT

public:
    /// `viewport` is that of the table.
    explicit CellProblem(QWidget *viewport);

    void show(QWidget *editor, const QString &problem);

    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QWidget &editor);

    NoteLabel *m_note;
};

} // namespace carnet::ui
