#pragma once

#include <QString>
#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace carnet::ui {

class NoteLabel;

/// Fields one under the other: each has its label above, which is its buddy, and below it
/// a hint and what is to be said about what was typed. Both are the field's accessible
/// description too.
class FormRows final : public QWidget
{
    Q_OBJECT

public:
    explicit FormRows(QWidget *parent = nullptr);

    /// `label` may hold a mnemonic (`&Number of calls`). Problems of a LineInput are shown as
    /// they come. The rows own the field.
    void add(const QString &label, QWidget *field, const QString &hint = {});

    /// Anything between the rows, over the whole width.
    void addWidget(QWidget *widget);

    void setLabel(QWidget *field, const QString &label);
    void setHint(QWidget *field, const QString &hint);

    /// What is to be said beside the field, a line for each; empty for nothing. The field's
    /// own problem, if any, comes first.
    void setNote(QWidget *field, const QString &note);

    void setRowVisible(QWidget *field, bool visible);

    /// Focuses the first field whose text cannot be taken. Returns whether there was one.
    bool focusProblem();

private:
    struct Row
    {
        QWidget *box;
        QLabel *label;
        QLabel *hint;
        NoteLabel *problem;
        NoteLabel *note;
    };

    void describe(QWidget *field);

    QVBoxLayout *m_layout;
    std::map<QWidget *, Row> m_rows;
    std::vector<QWidget *> m_fields; ///< In their order.
};

} // namespace carnet::ui
