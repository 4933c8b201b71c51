#include "core/storage/record_file.h"

#include "core/base/strict_json.h"
#include "core/domain/records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace carnet::storage {

using journal::Step;

namespace {

struct RecordFile
{
    Q_DECLARE_TR_FUNCTIONS(carnet::storage::RecordFile)
};

/// Reads one step's records, kind by kind.
class StepReader
{
public:
    StepReader(Step &step, std::vector<Problem> &problems, QString place)
        : m_step(step)
        , m_problems(problems)
        , m_place(std::move(place))
    {}

    template<typename... Types>
    void read(const QJsonObject &object, TypeList<Types...>)
    {
        for (const QString &member : object.keys()) {
            if (member == u"label"_s)
                continue;
            const bool known =
                ((member == tableName<Types>() && readKind<Types>(object.value(member).toArray()))
                 || ...);
            if (!known)
                tell(member, RecordFile::tr("There is no such kind of record."));
        }
    }

private:
    template<typename Record>
    bool readKind(const QJsonArray &records)
    {
        const QStringList names = fieldNames<Record>();
        for (qsizetype n = 0; n < records.size(); ++n) {
            const QString place = tableName<Record>() + u'[' + QString::number(n) + u']';
            const QJsonObject object = records.at(n).toObject();
            for (const QString &member : object.keys())
                if (!names.contains(member))
                    tell(place + u'.' + member, RecordFile::tr("There is no such field."));
            if (const std::optional<Record> record = fromJson<Record>(object))
                m_step.insert(*record);
            else
                tell(place, RecordFile::tr("A field is missing or is not of its type."));
        }
        return true;
    }

    void tell(const QString &place, const QString &message)
    {
        m_problems.push_back({m_place + u'.' + place, message});
    }

    Step &m_step;
    std::vector<Problem> &m_problems;
    QString m_place;
};

} // namespace

StepReading readSteps(const QByteArray &text)
{
    StepReading reading;
    if (const std::optional<JsonFault> fault = scanStrictly(text)) {
        reading.problems.push_back({RecordFile::tr("Line %1").arg(fault->line), fault->message()});
        return reading;
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isArray())
        reading.problems.push_back({{}, RecordFile::tr("The file is not a list of steps.")});
    const QJsonArray steps = document.array();
    for (qsizetype n = 0; n < steps.size(); ++n) {
        const QJsonObject object = steps.at(n).toObject();
        Step step(object.value(u"label").toString());
        StepReader(step, reading.problems, u'[' + QString::number(n) + u']')
            .read(object, DocumentRecords());
        reading.steps.push_back(std::move(step));
    }
    if (hasErrors(reading.problems))
        reading.steps.clear();
    return reading;
}

} // namespace carnet::storage
