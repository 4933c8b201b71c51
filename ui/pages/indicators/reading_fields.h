#pragma once

#include "core/domain/measurement_checks.h"
#include "core/domain/reading.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

class QWidget;

namespace carnet::ui {

class ChoiceField;
class CountField;
class DecimalField;
class FormRows;
class LineInput;
struct MeasurementSubject;

/// The fields of one reading, as rows of a form: a count over a count, or a value with the
/// number of answers behind it, or the reason why there is neither. A rate can be given either
/// way, and the way can be changed; a reading is written once it is whole.
class ReadingFields final : public QObject
{
    Q_OBJECT

public:
    /// Puts the fields into `rows`, which owns them.
    explicit ReadingFields(FormRows *rows, QObject *parent = nullptr);

    /// Another cell is shown.
    void load(const MeasurementSubject &subject);

    /// The same cell was changed: what is being typed stays.
    void refresh(const MeasurementSubject &subject);

    /// The reading that the texts in the fields would make, committed or not.
    std::optional<Reading> typed() const;

    /// Commits the choices; the lines are the form's.
    void flush();

    /// What edited() told could not be written: it stays, pending.
    void refuse();

    /// One of the two counts alone, which is no reading yet.
    bool isHalf() const;
    /// What is typed while isHalf(), by the name of the field, to be kept for later.
    std::map<QString, QString> halfTyped() const;

    /// Shows the way to which that field belongs.
    void showWayOf(const QString &field);

    QWidget *first() const;
    /// The field of a remark about the figure; null for others.
    QWidget *fieldOf(Remark::Field field) const;

    /// What is to be said of numbers that are missing, by field. `over`: the period is.
    std::map<QWidget *, QString> gaps(bool over) const;

    /// The fields that remarks and gaps are told beside.
    std::vector<QWidget *> all() const;

signals:
    void edited(const carnet::Reading &reading);
    void typing();

private:
    enum class Way { Counts, Value };

    void build();
    void label(const MeasurementSubject &subject);
    void showWay();
    void chooseWay(const QString &key);
    void fill(const MeasurementSubject &subject, bool anew);
    void numberCommitted(Way way, LineInput *field);
    void tell(const Reading &reading, LineInput *field);
    std::optional<Way> wayOf(const MeasurementSubject &subject) const;

    FormRows *m_rows;
    ChoiceField *m_way;
    CountField *m_part;
    CountField *m_whole;
    DecimalField *m_value;
    CountField *m_base;
    ChoiceField *m_missing;
    bool m_share = true;
    Way m_shownWay = Way::Counts;
    std::optional<Reading> m_stored; ///< Of the cell; nothing while nobody said anything.
    bool m_refused = false;
};

} // namespace carnet::ui
