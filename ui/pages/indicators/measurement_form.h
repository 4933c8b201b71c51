#pragma once

#include "ui/pages/indicators/measurement_subject.h"

#include <QWidget>

#include <chrono>
#include <map>
#include <optional>

namespace carnet::ui {

class DateField;
class DecimalField;
class FormRows;
class LineField;
class LineInput;
class NoteLabel;
class OutdatedNote;
class PlainLabel;
class ReadingFields;
class StateLine;
class TextField;

/// One measurement, all of it: numbers, why there are none, target, source, date, comment and
/// state; the sentence that they make and what someone should look at, beside the fields.
class MeasurementForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MeasurementForm(QWidget *parent = nullptr);

    /// Shows the subject. What is being typed about the same one stays; what was typed about
    /// another and could not be taken is kept for when it is shown again.
    void setSubject(const std::optional<MeasurementSubject> &subject);

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
    void posterRequested(const carnet::Id<carnet::PublicationEdition> &edition);

private:
    void build();
    void connectFields();
    void load(const MeasurementSubject &subject);
    void refresh(const MeasurementSubject &subject);
    void label(const MeasurementSubject &subject);
    void tell();
    void tellChecks();
    bool edit(const Measurement &after);
    void keepDrafts();
    void takeDrafts();
    std::map<QString, LineInput *> inputs() const;

    std::optional<MeasurementSubject> m_subject;
    bool m_refused = false;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    PlainLabel *m_remark;
    NoteLabel *m_period; ///< That it is not over.
    OutdatedNote *m_outdated;
    StateLine *m_state;
    FormRows *m_rows;
    ReadingFields *m_reading;
    DecimalField *m_target;
    LineField *m_source;
    DateField *m_updatedOn;
    TextField *m_comment;

    /// What could not be taken, by field, of measurements that are not shown.
    std::map<Id<Measurement>, std::map<QString, QString>> m_drafts;
};

} // namespace carnet::ui
