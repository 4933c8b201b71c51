#pragma once

#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/target.h"

#include <QDate>
#include <QWidget>

#include <map>
#include <optional>

namespace carnet::ui {

class ChoiceField;
class CountField;
class DateField;
class DecimalField;
class FormRows;
class LineField;
class LineInput;
class PlainLabel;
class TextField;

/// One measurement, all of it: numbers, why there are none, target, source, date, comment and
/// state; the sentence that they make and what someone should look at, beside the fields.
class MeasurementForm final : public QWidget
{
    Q_OBJECT

public:
    /// What the form is about.
    struct Subject
    {
        Indicator indicator;
        Period period;
        std::optional<Measurement> measurement; ///< As stored.
        std::optional<Measurement> previous;    ///< Of the period before, if it has a figure.
        std::optional<Target> target;           ///< In force in the period.
        QDate today;
        QString remark; ///< More to say above the fields; may be empty.
        bool entered;   ///< Whether the cell is for entry; the sum of a year is not.
        bool readOnly;
    };

    explicit MeasurementForm(QWidget *parent = nullptr);

    /// Shows the subject. What is being typed about the same one stays; what was typed about
    /// another and could not be taken is kept for when it is shown again.
    void setSubject(const std::optional<Subject> &subject);

    /// Commits what is pending and can be read.
    void commitPending();

    /// Focuses the first field whose text cannot be read. Returns whether there is one.
    bool focusProblem();

    /// Focuses the field of that name of the record; `reading` for the first number.
    void focusField(const QString &field);

    /// What is being told by a signal could not be written: it stays, pending.
    void refuse() { m_refused = true; }

    /// For tests.
    void setRest(std::chrono::milliseconds rest);

signals:
    void measurementEdited(const carnet::Measurement &after);
    void targetEdited(const carnet::Indicator &indicator, const carnet::Period &from,
                      const std::optional<carnet::Decimal> &value);

private:
    /// The two ways to give a figure.
    enum class Entry { Counts, Value };

    void build();
    void load(const Subject &subject);
    void refresh(const Subject &subject);
    void label(const Subject &subject);
    void tell();
    void tellChecks();
    void readingEdited(Entry entry, LineInput *field);
    bool edit(const Measurement &after);
    Measurement current() const;
    std::optional<Reading> typedReading() const;
    void keepDrafts();
    void takeDrafts();
    std::map<QString, LineInput *> inputs() const;

    std::optional<Subject> m_subject;
    bool m_refused = false;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    PlainLabel *m_remark;
    FormRows *m_rows;
    CountField *m_part;
    CountField *m_whole;
    DecimalField *m_value;
    CountField *m_base;
    ChoiceField *m_missing;
    DecimalField *m_target;
    LineField *m_source;
    DateField *m_updatedOn;
    TextField *m_comment;
    ChoiceField *m_state;

    /// What could not be taken, by field, of measurements that are not shown.
    std::map<Id<Measurement>, std::map<QString, QString>> m_drafts;
};

} // namespace carnet::ui
