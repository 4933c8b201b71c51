#include "core/exchange/report_content.h"

#include "core/exchange/data_file.h"

#include <QCoreApplication>

#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::exchange {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::exchange::Report)
};

qint64 size(const DataFile::Rows &rows)
{
    return qint64(rows.size());
}

QJsonObject answerRow(const Answer &answer)
{
    QJsonObject row =
        exchanged(answer, {u"rating", u"proof", u"note", u"note_shared", u"owner", u"consensus"});
    const std::optional<int> level = answer.rating.level();
    row[u"level"] = level ? QJsonValue(*level) : QJsonValue();
    row[u"not_applicable"] = answer.rating.isNotApplicable()
                                 ? QJsonValue(cleanText(answer.rating.reason()))
                                 : QJsonValue();
    row[u"note"] = answer.noteShared ? cleanText(answer.note) : u""_s;
    return row;
}

/// Sets the one or two of the five members that the reading has; the others are null.
struct ReadingMembers
{
    QJsonObject &row;

    void operator()(Missing missing) const
    {
        row[u"missing"] = Column<Missing>::write(missing).toString();
    }
    void operator()(const Counts &counts) const
    {
        row[u"part"] = counts.part;
        row[u"whole"] = counts.whole;
    }
    void operator()(const PlainValue &plain) const
    {
        row[u"value"] = plain.value.toString();
        if (plain.base)
            row[u"base"] = *plain.base;
    }
};

QJsonObject measurementRow(const Measurement &measurement)
{
    QJsonObject row = exchanged(measurement, {u"reading"});
    for (const QString &member : {u"part"_s, u"whole"_s, u"value"_s, u"base"_s, u"missing"_s})
        row[member] = QJsonValue();
    std::visit(ReadingMembers{row}, measurement.reading);
    return row;
}

class Collector
{
public:
    Collector(storage::Workspace &workspace, const ReportOptions &options)
        : m_workspace(workspace)
        , m_options(options)
    {}

    ReportContent collect()
    {
        site();
        assessments();
        findings();
        plan();
        indicators();
        measurements();
        feedback();
        publications();
        others();
        return std::move(m_content);
    }

private:
    template<typename Record>
    std::vector<Record> all() const
    {
        return m_workspace.records<Record>().all();
    }

    template<typename Record>
    DataFile::Rows rows(std::initializer_list<QStringView> without = {}) const
    {
        DataFile::Rows found;
        for (const Record &record : all<Record>())
            found.push_back(exchanged(record, without));
        return found;
    }

    void file(const QByteArray &name, const DataFile &content)
    {
        m_content.files[name] = content.bytes();
    }

    void leaves(const QByteArray &name, const QString &what, qint64 count)
    {
        m_content.rows.push_back({.file = name, .what = what, .count = count});
    }

    /// Nothing is said of what there is none of.
    void stays(const QString &what, qint64 count)
    {
        if (count > 0)
            m_content.rows.push_back({.file = {}, .what = what, .count = count, .leaves = false});
    }

    void names(const QByteArray &name, const QString &what, qint64 count)
    {
        if (count > 0 && m_options.ownerNames)
            m_content.rows.push_back(
                {.file = name, .what = what, .count = count, .personal = true});
        else
            stays(what, count);
    }

    void site()
    {
        DataFile::Rows sites = rows<Site>({u"logo"});
        leaves("data/site.json", ReportText::tr("Identity of the site"), size(sites));
        file("data/site.json", DataFile().add(u"sites"_s, std::move(sites)));
    }

    void assessments()
    {
        qint64 assessors = 0;
        DataFile::Rows assessmentRows;
        for (const Assessment &assessment : all<Assessment>()) {
            QJsonObject row = exchanged(
                assessment, {u"note", u"stamp", u"reopened_for", u"contributor", u"scope"});
            assessors += !assessment.assessors.isEmpty();
            if (!m_options.ownerNames)
                row[u"assessors"] = u""_s;
            assessmentRows.push_back(std::move(row));
        }
        qint64 shared = 0;
        qint64 kept = 0;
        DataFile::Rows answerRows;
        for (const Answer &answer : all<Answer>()) {
            (answer.noteShared ? shared : kept) += !answer.note.isEmpty();
            answerRows.push_back(answerRow(answer));
        }
        const QByteArray name = "data/assessments.json";
        leaves(name, ReportText::tr("Self-assessments"), size(assessmentRows));
        leaves(name, ReportText::tr("Answers to the practices"), size(answerRows));
        if (shared > 0)
            leaves(name, ReportText::tr("Notes that you chose to share"), shared);
        stays(ReportText::tr("Notes that are not shared"), kept);
        names(name, ReportText::tr("Names of those who assessed"), assessors);
        file(name, DataFile()
                       .add(u"assessments"_s, std::move(assessmentRows))
                       .add(u"answers"_s, std::move(answerRows)));
    }

    void findings()
    {
        qint64 dismissed = 0;
        DataFile::Rows found;
        for (const Finding &finding : all<Finding>()) {
            if (finding.decision == Finding::Decision::Dismissed)
                ++dismissed;
            else
                found.push_back(exchanged(finding, {u"note"}));
        }
        leaves("data/findings.json", ReportText::tr("Strengths and gaps"), size(found));
        stays(ReportText::tr("Strengths and gaps that were dismissed"), dismissed);
        file("data/findings.json", DataFile().add(u"findings"_s, std::move(found)));
    }

    void plan()
    {
        DataFile::Rows plans = rows<Plan>({u"note", u"returned_for"});
        qint64 named = 0;
        DataFile::Rows actions;
        for (const Action &action : all<Action>()) {
            QJsonObject row = exchanged(action, {u"note", u"success_indicator", u"success_target"});
            named += !action.owner.isEmpty() || !action.contributors.isEmpty();
            if (!m_options.ownerNames) {
                row[u"owner"] = u""_s;
                row[u"contributors"] = QJsonArray();
            }
            actions.push_back(std::move(row));
        }
        leaves("data/plan.json", ReportText::tr("Plans"), size(plans));
        leaves("data/plan.json", ReportText::tr("Actions"), size(actions));
        names("data/plan.json", ReportText::tr("Actions with names of owners and contributors"),
              named);
        file("data/plan.json",
             DataFile().add(u"plans"_s, std::move(plans)).add(u"actions"_s, std::move(actions)));
    }

    void indicators()
    {
        DataFile::Rows found = rows<Indicator>();
        DataFile::Rows targets = rows<Target>();
        leaves("data/indicators.json", ReportText::tr("Indicators"), size(found));
        leaves("data/targets.json", ReportText::tr("Targets"), size(targets));
        file("data/indicators.json", DataFile().add(u"indicators"_s, std::move(found)));
        file("data/targets.json", DataFile().add(u"targets"_s, std::move(targets)));
    }

    /// A measurement for which two copies say different things is no figure until one is chosen.
    void measurements()
    {
        std::set<QString> unsettled;
        for (const journal::Conflict &conflict : m_workspace.conflicts())
            if (conflict.kind == tableName<Measurement>())
                unsettled.insert(conflict.record);
        qint64 left = 0;
        DataFile::Rows found;
        for (const Measurement &measurement : all<Measurement>()) {
            if (unsettled.contains(measurement.id.toString()))
                ++left;
            else
                found.push_back(measurementRow(measurement));
        }
        leaves("data/measurements.json", ReportText::tr("Measurements"), size(found));
        stays(ReportText::tr("Measurements left out because they are to be settled"), left);
        file("data/measurements.json", DataFile().add(u"measurements"_s, std::move(found)));
    }

    void feedback()
    {
        std::map<std::pair<QString, QString>, qint64> counts;
        qint64 counted = 0;
        const std::vector<Feedback> everything = all<Feedback>();
        for (const Feedback &one : everything) {
            if (!one.receivedOn || *one.receivedOn < m_options.period.firstDay()
                || *one.receivedOn > m_options.period.lastDay())
                continue;
            ++counts[{cleanText(one.commitment),
                      Column<Feedback::Tone>::write(one.tone).toString()}];
            ++counted;
        }
        DataFile::Rows found;
        for (const auto &[theme, count] : counts)
            found.push_back(
                {{u"commitment"_s, theme.first}, {u"tone"_s, theme.second}, {u"count"_s, count}});
        leaves("data/feedback.json", ReportText::tr("Testimonies of the period, only counted"),
               counted);
        stays(ReportText::tr("Texts of testimonies"), qint64(everything.size()));
        file("data/feedback.json", DataFile().add(u"feedback"_s, std::move(found)));
    }

    void publications()
    {
        DataFile::Rows found =
            rows<PublicationEdition>({u"content", u"note", u"look", u"correction"});
        leaves("data/publications.json", ReportText::tr("Posters issued, without their content"),
               size(found));
        file("data/publications.json", DataFile().add(u"publications"_s, std::move(found)));
    }

    void others()
    {
        stays(ReportText::tr("People and how to reach them"), qint64(all<Person>().size()));
        stays(ReportText::tr("Minutes of meetings"), qint64(all<Meeting>().size()));
        stays(ReportText::tr("Remarks on actions, reasons for changes"),
              qint64(all<ActionComment>().size() + all<ActionChange>().size()));
        stays(ReportText::tr("Who came, what was decided and wished, signatures"),
              qint64(all<Attendance>().size() + all<ActionDecision>().size() + all<Wish>().size()
                     + all<Validation>().size() + all<ValidationSignature>().size()));
        stays(ReportText::tr("Evidence and files"),
              qint64(all<Evidence>().size() + all<ActionEvidence>().size()
                     + all<Attachment>().size()));
        stays(ReportText::tr("Contributions of single assessors"),
              qint64(all<Contribution>().size()));
    }

    storage::Workspace &m_workspace;
    const ReportOptions &m_options;
    ReportContent m_content;
};

} // namespace

ReportContent collectReport(storage::Workspace &workspace, const ReportOptions &options)
{
    return Collector(workspace, options).collect();
}

} // namespace carnet::exchange
