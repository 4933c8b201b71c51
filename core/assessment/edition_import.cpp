#include "core/assessment/edition_import.h"

#include "core/assessment/edition_rows.h"
#include "core/assessment/edition_succession.h"
#include "core/assessment/new_year.h"
#include "core/base/file_name.h"
#include "core/base/french.h"
#include "core/domain/carry_over.h"
#include "core/tables/measurement_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

namespace {

struct EditionImportText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::EditionImport)

public:
    static QString noTitle() { return tr("Say what the grid is called."); }
    static QString tooLong(qsizetype length, int most)
    {
        return tr("The text has %1 characters; %2 at most fit.").arg(length).arg(most);
    }
    static QString levelCount(qsizetype count)
    {
        return tr("A scale has 2 to 6 levels; here there are %1.").arg(count);
    }
    static QString sameLabel(const QString &label)
    {
        return tr("Two levels are called \"%1\".").arg(label);
    }
    static QString sameMeaning() { return tr("Another level says the same."); }
    static QString weight(const QString &text)
    {
        return tr("\"%1\" is no weight; 1, 2 or 3 were expected.").arg(text);
    }
    static QString channel(const QString &text)
    {
        return tr("\"%1\" is no channel; on site, telephone, letter, e-mail or web were "
                  "expected.")
            .arg(text);
    }
    static QString repeatedCode(const QString &code, const QString &place)
    {
        return tr("The code \"%1\" stands in %2 already.").arg(code, place);
    }
    static QString badCode(const QString &text)
    {
        return tr("\"%1\" is no code; letters, digits, points and hyphens were expected, 40 at "
                  "most.")
            .arg(text);
    }
    static QString tooMany(const QString &what, int most)
    {
        return tr("There are more than %2 %1.").arg(what).arg(most);
    }
    static QString groups() { return tr("groups"); }
    static QString commitments() { return tr("commitments"); }
    static QString questionsUnder(const QString &title)
    {
        return tr("questions under \"%1\"").arg(title);
    }
    static QString same(const QString &code)
    {
        return tr("The grid says the same as %1, which is in the notebook already.").arg(code);
    }
    static QString step(const QString &title) { return tr("Import of the grid \"%1\"").arg(title); }
    static QString commitmentCount(int count) { return tr("%n commitment(s)", nullptr, count); }
    static QString questionCount(int count) { return tr("%n question(s)", nullptr, count); }
    static QString levels(const QString &labels) { return tr("levels: %1").arg(labels); }
};

// What parseEdition() takes, in characters and items.
constexpr int kGridTitle = 120;
constexpr int kGridLabel = 60;
constexpr int kGridSentence = 250;
constexpr int kGridParagraph = 600;
constexpr int kMostGroups = 12;
constexpr int kMostCommitments = 30;
constexpr int kMostQuestions = 30;
constexpr int kMostEvidence = 10;

const QString kOwnSource = u"grille-du-site"_s;

/// Codes of one kind, each once.
class CodeBook final
{
public:
    /// A code made of words, other than those given before.
    QString make(const QString &prefix, const QString &words)
    {
        const QString base = QString(prefix + siteFileName(words)).left(40);
        QString code = base;
        for (int n = 2; !m_codes.insert(code).second; ++n) {
            const QString suffix = u"-%1"_s.arg(n);
            code = base.left(40 - suffix.size()) + suffix;
        }
        return code;
    }

private:
    std::set<QString> m_codes;
};

class EditionMaker final
{
public:
    EditionMaker(const tables::Table &table, const EditionImportOptions &options)
        : m_table(table)
        , m_options(options)
    {}

    Edition make(int version)
    {
        const QString title = visibleLine(m_options.title);
        if (title.isEmpty())
            refuse({}, EditionImportText::noTitle());
        m_edition.code = u"%1-%2"_s.arg(siteFileName(title).left(36)).arg(version);
        m_edition.title = version == 1 ? title : u"%1 (version %2)"_s.arg(title).arg(version);
        limit(m_edition.title, kGridTitle, {});
        m_edition.version = m_options.today.toString(Qt::ISODate);
        m_edition.officialTitle = u"Grille propre au site, sans titre officiel"_s;
        m_edition.statusNote =
            french::typo(u"Grille de travail du site, importée le %1 : ce n’est pas la grille "
                         "officielle du programme."_s.arg(french::longDate(m_options.today)));
        m_edition.sources = {
            {kOwnSource, EditionSource::Kind::Own,
             french::typo(u"Grille écrite ou choisie par le site, lue dans le fichier « %1 »."_s
                              .arg(visibleLine(m_options.file).left(200)))}};
        readScale();
        QuestionRows rows = questionRows(m_table, m_options.columns);
        m_problems.insert(m_problems.end(), rows.problems.begin(), rows.problems.end());
        for (const QuestionRow &row : rows.rows)
            addQuestion(row);
        checkCounts();
        return std::move(m_edition);
    }

    std::vector<Problem> m_problems;

private:
    void refuse(const QString &place, const QString &message)
    {
        m_problems.push_back({place, message, Problem::Severity::Error});
    }

    void limit(const QString &text, int most, const QString &place)
    {
        if (text.size() > most)
            refuse(place, EditionImportText::tooLong(text.size(), most));
    }

    QString text(const tables::Row &row, EditionField field) const
    {
        const auto column = m_options.columns.of(field);
        return column ? visibleLine(tables::cell(row, *column)) : QString();
    }

    QString place(const tables::Row &row, EditionField field) const
    {
        const auto column = m_options.columns.of(field);
        return column ? tables::placeOf(m_table, row.line, *column)
                      : tables::placeOf(m_table, row.line);
    }

    void readScale()
    {
        const tables::Row *const header = editionHeader(m_table);
        const std::vector<int> &columns = m_options.columns.levels;
        QStringList labels;
        for (const int column : columns)
            if (header)
                labels += levelLabel(visibleLine(tables::cell(*header, column)));
        if (columns.empty())
            for (const QString &label : m_options.scale)
                labels += visibleLine(label);
        if (labels.isEmpty())
            labels = {u"Pas encore"_s, u"En partie"_s, u"En place"_s, u"En place et vérifié"_s};
        if (labels.size() < 2 || labels.size() > 6)
            refuse({}, EditionImportText::levelCount(labels.size()));
        for (int i = 0; i < int(labels.size()); ++i) {
            const QString where = columns.empty() || !header
                                      ? QString()
                                      : tables::placeOf(m_table, header->line, columns[size_t(i)]);
            limit(labels[i], kGridLabel, where);
            if (labels.indexOf(labels[i]) != i)
                refuse(where, EditionImportText::sameLabel(labels[i]));
            m_edition.scale.push_back({i, labels[i], labels[i]});
        }
    }

    QString groupOf(const QString &title, const tables::Row &row)
    {
        const QString said = title.isEmpty() ? u"Engagements"_s : title;
        for (const CommitmentGroup &group : m_edition.groups)
            if (group.title == said)
                return group.code;
        limit(said, kGridLabel, place(row, EditionField::Group));
        m_edition.groups.push_back({m_groupCodes.make(u"g-"_s, said), said});
        return m_edition.groups.back().code;
    }

    QString commitmentOf(const QuestionRow &row)
    {
        const QString group = groupOf(row.group, *row.row);
        for (const Commitment &commitment : m_edition.commitments)
            if (commitment.title == row.commitment && commitment.group == group)
                return commitment.code;
        limit(row.commitment, kGridTitle, place(*row.row, EditionField::Commitment));
        m_edition.commitments.push_back({.code = m_commitmentCodes.make(u"e-"_s, row.commitment),
                                         .number = int(m_edition.commitments.size()) + 1,
                                         .title = row.commitment,
                                         .group = group,
                                         .publicText = row.commitment,
                                         .note = {},
                                         .sources = {kOwnSource}});
        return m_edition.commitments.back().code;
    }

    QString codeOf(const QuestionRow &row)
    {
        static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,39}\\z"_s);
        const QString said = text(*row.row, EditionField::Code);
        if (said.isEmpty())
            return m_practiceCodes.make({}, row.question);
        QString code = said;
        code.replace(u' ', u'-');
        const QString where = place(*row.row, EditionField::Code);
        if (!form.match(code).hasMatch())
            refuse(where, EditionImportText::badCode(said));
        if (const auto [first, fresh] = m_saidCodes.try_emplace(code, where); !fresh)
            refuse(where, EditionImportText::repeatedCode(said, first->second));
        return code;
    }

    void addQuestion(const QuestionRow &row)
    {
        const QString lookAt = text(*row.row, EditionField::LookAt);
        limit(row.question, kGridSentence, place(*row.row, EditionField::Question));
        limit(lookAt, kGridParagraph, place(*row.row, EditionField::LookAt));
        m_edition.practices.push_back(
            {.code = codeOf(row),
             .commitment = commitmentOf(row),
             .question = row.question,
             .lookAt = lookAt.isEmpty() ? u"La grille d’origine ne le précise pas."_s : lookAt,
             .typicalEvidence = evidenceOf(*row.row),
             .channel = channelOf(*row.row),
             .weight = weightOf(*row.row),
             .levels = levelsOf(*row.row),
             .sources = {kOwnSource}});
    }

    std::vector<QString> evidenceOf(const tables::Row &row)
    {
        static const QRegularExpression ends(u"[;\n]"_s);
        const auto column = m_options.columns.of(EditionField::Evidence);
        std::vector<QString> found;
        for (const QString &piece : (column ? tables::cell(row, *column) : QString()).split(ends)) {
            const QString one = visibleLine(piece);
            if (one.isEmpty() || int(found.size()) == kMostEvidence)
                continue;
            limit(one, kGridSentence, place(row, EditionField::Evidence));
            found.push_back(one);
        }
        return found.empty() ? std::vector{u"Document ou observation sur place"_s} : found;
    }

    std::optional<Practice::Channel> channelOf(const tables::Row &row)
    {
        using enum Practice::Channel;
        static const std::pair<Practice::Channel, QStringList> words[] = {
            {OnSite, {u"sur_place"_s, u"guichet"_s, u"accueil"_s, u"on_site"_s}},
            {Telephone, {u"telephone"_s, u"tel"_s, u"appel"_s}},
            {Letter, {u"courrier"_s, u"lettre"_s, u"letter"_s}},
            {Email, {u"courriel"_s, u"e_mail"_s, u"email"_s, u"mail"_s}},
            {Web, {u"web"_s, u"internet"_s, u"en_ligne"_s, u"site_internet"_s}}};
        const QString said = text(row, EditionField::Channel);
        const QString key = tables::columnKey(said);
        for (const auto &[channel, names] : words)
            if (names.contains(key))
                return channel;
        if (!key.isEmpty() && key != u"tous" && key != u"tous_canaux")
            refuse(place(row, EditionField::Channel), EditionImportText::channel(said));
        return std::nullopt;
    }

    int weightOf(const tables::Row &row)
    {
        const QString said = text(row, EditionField::Weight);
        const int weight = said.isEmpty() ? 1 : said.toInt();
        if (weight < 1 || weight > 3)
            refuse(place(row, EditionField::Weight), EditionImportText::weight(said));
        return std::clamp(weight, 1, 3);
    }

    std::vector<QString> levelsOf(const tables::Row &row)
    {
        std::vector<QString> meanings;
        for (size_t i = 0; i < m_edition.scale.size(); ++i) {
            const std::vector<int> &columns = m_options.columns.levels;
            const QString said =
                i < columns.size() ? visibleLine(tables::cell(row, columns[i])) : QString();
            const QString where = i < columns.size()
                                      ? tables::placeOf(m_table, row.line, columns[i])
                                      : tables::placeOf(m_table, row.line);
            const QString meaning = said.isEmpty() ? m_edition.scale[i].label : said;
            limit(meaning, kGridSentence, where);
            if (std::ranges::count(meanings, meaning) > 0)
                refuse(where, EditionImportText::sameMeaning());
            meanings.push_back(meaning);
        }
        return meanings;
    }

    void checkCounts()
    {
        const auto check = [&](size_t count, int most, const QString &what) {
            if (count > size_t(most))
                refuse({}, EditionImportText::tooMany(what, most));
        };
        check(m_edition.groups.size(), kMostGroups, EditionImportText::groups());
        check(m_edition.commitments.size(), kMostCommitments, EditionImportText::commitments());
        for (const Commitment &commitment : m_edition.commitments)
            check(m_edition.practicesOf(commitment.code).size(), kMostQuestions,
                  EditionImportText::questionsUnder(commitment.title));
        // The questions of a commitment may be strewn over the table.
        std::ranges::stable_sort(m_edition.practices, {}, [this](const Practice &practice) {
            return m_edition.commitment(practice.commitment)->number;
        });
    }

    const tables::Table &m_table;
    const EditionImportOptions &m_options;
    Edition m_edition;
    CodeBook m_groupCodes;
    CodeBook m_commitmentCodes;
    CodeBook m_practiceCodes;
    std::map<QString, QString> m_saidCodes; ///< And where they stand.
};

} // namespace

EditionImport planEditionImport(const tables::Table &table, const EditionImportOptions &options,
                                const std::vector<EditionRecord> &known)
{
    const LastVersion last = lastVersion(siteFileName(visibleLine(options.title)).left(36), known);
    EditionMaker maker(table, options);
    Edition made = maker.make(last.number + 1);
    EditionImport import{.edition = {},
                         .record = {.id = EditionRecord::idOf(made.code)},
                         .problems = table.problems};
    import.problems.insert(import.problems.end(), maker.m_problems.begin(), maker.m_problems.end());
    if (hasErrors(import.problems))
        return import;
    if (last.edition) {
        import.earlier = last.edition->code;
        made.mappings = {successionFrom(*last.edition, made)};
    }
    const QByteArray text = writeEdition(made);
    EditionReading reading = parseEdition(text);
    import.problems.insert(import.problems.end(), reading.problems.begin(), reading.problems.end());
    if (!reading.edition)
        return import;
    import.record = recordOf(*reading.edition, text);
    if (last.edition) {
        for (const CarryItem &item : carryOver(*last.edition, {}, *reading.edition).items)
            import.successions += carryItemText(item, *last.edition, *reading.edition);
        if (last.edition->practices == reading.edition->practices
            && last.edition->scale == reading.edition->scale)
            import.problems.push_back(
                {{}, EditionImportText::same(last.edition->code), Problem::Severity::Warning});
    }
    import.edition = std::move(reading.edition);
    return import;
}

QString editionSummary(const EditionImport &import)
{
    if (!import.edition)
        return {};
    QStringList labels;
    for (const Level &level : import.edition->scale)
        labels += level.label;
    return QStringList{EditionImportText::commitmentCount(int(import.edition->commitments.size())),
                       EditionImportText::questionCount(int(import.edition->practices.size())),
                       EditionImportText::levels(labels.join(u", "_s))}
               .join(u" ; "_s)
           + u'.';
}

journal::Step editionImportStep(const EditionImport &import)
{
    journal::Step step(EditionImportText::step(import.record.title));
    step.insert(import.record);
    return step;
}

} // namespace carnet::assessment
