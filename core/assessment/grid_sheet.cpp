#include "core/assessment/grid_sheet.h"

#include "core/base/french.h"
#include "core/tables/measurement_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

using tables::BookCell;
using tables::BookRange;
using tables::BookSheet;
using tables::CellLook;

namespace sheet_word {

QString help()
{
    return u"Mode d’emploi"_s;
}
QString grid()
{
    return u"Grille"_s;
}
QString levels()
{
    return u"Degrés"_s;
}
QString site()
{
    return u"Site"_s;
}
QString year()
{
    return u"Année de l’autodiagnostic"_s;
}
QString edition()
{
    return u"Repère de la liste de questions"_s;
}
QString contributor()
{
    return u"Votre nom"_s;
}
QString notConcerned()
{
    return u"Non concerné"_s;
}
QString toConfirm()
{
    return u"À confirmer"_s;
}
QString confirmed()
{
    return u"Confirmé"_s;
}

} // namespace sheet_word

std::optional<Rating> ratingOfLabel(const QString &text, const Edition &edition)
{
    const QString key = tables::columnKey(text);
    for (const Level &level : edition.scale)
        if (tables::columnKey(level.label) == key)
            return Rating::level(level.level);
    if (key == tables::columnKey(sheet_word::notConcerned()))
        return Rating::notApplicable({});
    return std::nullopt;
}

namespace {

/// Characters; the first three columns stay in sight on a small screen.
int widthOf(GridField field)
{
    switch (field) {
    case GridField::Number:
        return 7;
    case GridField::Commitment:
    case GridField::State:
    case GridField::Owner:
    case GridField::Level:
    case GridField::Earlier:
        return 18;
    case GridField::Code:
        return 22;
    case GridField::Reason:
        return 26;
    case GridField::Question:
    case GridField::LookAt:
    case GridField::Proof:
    case GridField::Note:
        return 38;
    }
    Q_UNREACHABLE();
}

bool isFilledIn(GridField field)
{
    using enum GridField;
    return field == Level || field == Reason || field == State || field == Proof || field == Note
           || field == Owner;
}

QString labelOf(const Rating &rating, const Edition &edition)
{
    if (rating.isNotApplicable())
        return sheet_word::notConcerned();
    const std::optional<int> level = rating.level();
    return level && size_t(*level) < edition.scale.size() ? edition.scale[size_t(*level)].label
                                                          : QString();
}

BookCell bookText(const QString &text, CellLook look = CellLook::Plain)
{
    return {text, look};
}

/// Words of the program, with the spaces that French wants.
BookCell bookWords(const QString &text, CellLook look = CellLook::Plain)
{
    return {french::typo(text), look};
}

class GridBook final
{
public:
    GridBook(const Grid &grid, const GridSheetOptions &options)
        : m_grid(grid)
        , m_edition(*grid.edition)
        , m_options(options)
    {
        if (options.blank)
            m_grid.answers.clear();
        for (const Practice &practice : m_edition.practices)
            if (isIncluded(practice.commitment))
                m_practices.push_back(&practice);
    }

    tables::Workbook make()
    {
        return {.title = u"Autodiagnostic %1"_s.arg(m_grid.assessment.year),
                .madeOn = m_options.madeOn,
                .sheets = {helpSheet(), gridSheet(), levelSheet()}};
    }

private:
    bool isIncluded(const QString &commitment) const
    {
        return m_grid.isAskedFor(commitment)
               && (m_options.commitments.isEmpty() || m_options.commitments.contains(commitment));
    }

    std::vector<GridField> fields() const
    {
        using enum GridField;
        std::vector<GridField> all{Commitment, Number, Question, LookAt, Level, Reason};
        const bool toConfirm = std::ranges::any_of(m_grid.answers, [](const Answer &answer) {
            return answer.origin == Answer::Origin::CarriedOver;
        });
        if (toConfirm && !m_options.blank)
            all.push_back(State);
        all.insert(all.end(), {Proof, Note});
        if (!m_options.blank)
            all.push_back(Owner);
        if (m_grid.earlier && !m_options.blank)
            all.push_back(Earlier);
        all.push_back(Code);
        return all;
    }

    QString textOf(GridField field, const Practice &practice, const Answer &answer) const
    {
        switch (field) {
        case GridField::Commitment: {
            const carnet::Commitment *const commitment = m_edition.commitment(practice.commitment);
            return u"%1. %2"_s.arg(QString::number(commitment->number), commitment->title);
        }
        case GridField::Number:
            return m_edition.numberOf(practice.code);
        case GridField::Question:
            return practice.question;
        case GridField::LookAt:
            return practice.lookAt;
        case GridField::Level:
            return labelOf(answer.rating, m_edition);
        case GridField::Reason:
            return answer.rating.reason();
        case GridField::State:
            return answer.origin == Answer::Origin::CarriedOver ? sheet_word::toConfirm()
                                                                : QString();
        case GridField::Proof:
            return answer.proof;
        case GridField::Note:
            return answer.note;
        case GridField::Owner:
            return answer.owner;
        case GridField::Earlier:
            return labelOf(m_grid.earlierRating(practice.code), m_edition);
        case GridField::Code:
            return practice.code;
        }
        Q_UNREACHABLE();
    }

    BookSheet gridSheet() const
    {
        BookSheet sheet{
            .name = sheet_word::grid(), .frozenRows = 1, .frozenColumns = 3, .isProtected = true};
        const std::vector<GridField> columns = fields();
        std::vector<BookCell> header;
        for (const GridField field : columns) {
            sheet.columns.push_back({widthOf(field)});
            header.push_back(bookText(field == GridField::Earlier
                                          ? u"Réponse de %1"_s.arg(m_grid.earlier->assessment.year)
                                          : gridHeader(field),
                                      CellLook::Header));
        }
        sheet.rows.push_back(header);
        for (const Practice *practice : m_practices) {
            const Answer answer = m_grid.answer(practice->code);
            std::vector<BookCell> row;
            for (const GridField field : columns)
                row.push_back(bookText(textOf(field, *practice, answer),
                                       isFilledIn(field) ? CellLook::Input : CellLook::Fixed));
            sheet.rows.push_back(row);
        }
        const int last = int(sheet.rows.size()) - 1;
        sheet.filters = {BookRange{0, 0, last, int(columns.size()) - 1}};
        offerLists(sheet, columns, last);
        return sheet;
    }

    void offerLists(BookSheet &sheet, const std::vector<GridField> &columns, int last) const
    {
        const int levels = int(m_edition.scale.size()) + 1; // and "not concerned"
        for (int i = 0; last > 0 && i < int(columns.size()); ++i) {
            const BookRange cells{1, i, last, i};
            if (columns[size_t(i)] == GridField::Level)
                sheet.choices.push_back({cells,
                                         sheet_word::levels(),
                                         {1, 0, levels, 0},
                                         u"Degré inconnu"_s,
                                         u"Choisissez un degré dans la liste, ou videz la "
                                         "cellule."_s});
            if (columns[size_t(i)] == GridField::State)
                sheet.choices.push_back(
                    {cells,
                     sheet_word::levels(),
                     {levels + 3, 0, levels + 4, 0},
                     u"État inconnu"_s,
                     french::typo(u"Choisissez « À confirmer » ou « Confirmé »."_s)});
        }
    }

    /// The texts of both lists stand here, where offerLists() says.
    BookSheet levelSheet() const
    {
        BookSheet sheet{.name = sheet_word::levels(), .isProtected = true};
        sheet.columns = {{24}, {60}};
        sheet.rows.push_back({bookText(u"Degré"_s, CellLook::Header),
                              bookText(u"Ce qu’il veut dire en général"_s, CellLook::Header)});
        const auto add = [&](const QString &label, const QString &meaning) {
            sheet.rows.push_back(
                {bookText(label, CellLook::Fixed), bookWords(meaning, CellLook::Fixed)});
        };
        for (const Level &level : m_edition.scale)
            add(level.label, level.meaning);
        add(sheet_word::notConcerned(),
            u"La question ne se pose pas sur votre site. Dites pourquoi dans la colonne "
            "« Motif »."_s);
        sheet.rows.push_back({});
        sheet.rows.push_back(
            {bookText(u"État"_s, CellLook::Header),
             bookText(u"D’une réponse reprise de l’année d’avant"_s, CellLook::Header)});
        add(sheet_word::toConfirm(), u"La réponse n’a pas encore été revue : elle ne compte "
                                     "pas."_s);
        add(sheet_word::confirmed(), u"La réponse est toujours vraie cette année."_s);
        sheet.rows.push_back({});
        std::vector<BookCell> header{bookText(u"N°"_s, CellLook::Header),
                                     bookText(u"Question"_s, CellLook::Header)};
        for (const Level &level : m_edition.scale) {
            sheet.columns.push_back({34});
            header.push_back(bookText(level.label, CellLook::Header));
        }
        sheet.rows.push_back(header);
        for (const Practice *practice : m_practices) {
            std::vector<BookCell> row{bookText(m_edition.numberOf(practice->code), CellLook::Fixed),
                                      bookText(practice->question, CellLook::Fixed)};
            for (const QString &meaning : practice->levels)
                row.push_back(bookText(meaning, CellLook::Fixed));
            sheet.rows.push_back(row);
        }
        return sheet;
    }

    BookSheet helpSheet() const
    {
        BookSheet sheet{.name = sheet_word::help(), .isProtected = true};
        sheet.columns = {{34}, {90}};
        auto &rows = sheet.rows;
        const auto fact = [&](const QString &what, BookCell value) {
            rows.push_back({bookText(what, CellLook::Strong), std::move(value)});
        };
        rows.push_back(
            {bookText(m_options.blank
                          ? u"Autodiagnostic %1 : votre contribution"_s.arg(m_grid.assessment.year)
                          : u"Autodiagnostic %1 : grille à remplir"_s.arg(m_grid.assessment.year),
                      CellLook::Title)});
        rows.push_back({});
        if (m_options.blank)
            fact(sheet_word::contributor(), {std::monostate(), CellLook::Input});
        fact(sheet_word::site(), bookText(m_options.site));
        fact(sheet_word::year(), bookText(QString::number(m_grid.assessment.year)));
        fact(u"Liste de questions"_s, bookText(m_edition.title));
        fact(sheet_word::edition(), bookText(m_edition.code));
        fact(u"Écrit le"_s, {m_options.madeOn});
        fact(u"À savoir"_s, bookText(m_edition.statusNote));
        rows.push_back({});
        rows.push_back({bookText(u"Comment faire"_s, CellLook::Strong)});
        int number = 0;
        for (const QString &line : instructions())
            rows.push_back({bookText(u"%1."_s.arg(++number)), bookWords(line)});
        return sheet;
    }

    QStringList instructions() const
    {
        QStringList lines;
        if (m_options.blank)
            lines += u"Écrivez votre nom ci-dessus, dans la case « Votre nom »."_s;
        lines += u"Ouvrez la feuille « Grille » (onglets en bas de la fenêtre). Une ligne est une "
                 "question ; les cases blanches sont à remplir, les grises ne changent pas."_s;
        lines += u"Dans la colonne « Degré », choisissez dans la liste. La feuille « Degrés » dit "
                 "ce que chaque degré veut dire, question par question."_s;
        lines += u"Si la question ne se pose pas sur votre site, choisissez « Non concerné » et "
                 "dites pourquoi dans la colonne « Motif si non concerné »."_s;
        if (std::ranges::count(fields(), GridField::State) > 0)
            lines += u"Une réponse « À confirmer » vient de l’année d’avant. Si elle est toujours "
                     "vraie, choisissez « Confirmé » dans la colonne « État » ; sinon, changez le "
                     "degré."_s;
        lines += u"Laissez vide ce que vous ne savez pas : une case vide n’efface rien."_s;
        lines += u"Vous pouvez trier, filtrer ou masquer des lignes et déplacer des colonnes ; "
                 "gardez la colonne « Repère ». Si le tableur refuse, ôtez la protection de la "
                 "feuille (menu « Outils » dans LibreOffice, « Révision » dans Excel) : elle n’a "
                 "pas de mot de passe."_s;
        lines += m_options.blank
                     ? u"Enregistrez le fichier dans son format et renvoyez-le à la personne qui "
                       "vous l’a donné. Vos réponses restent sur le site : elles ne partent pas "
                       "au pôle national."_s
                     : u"Enregistrez le fichier dans son format, puis renvoyez-le : dans Carnet "
                       "SP+, « Importer la grille… » montre chaque changement avant de le "
                       "prendre."_s;
        return lines;
    }

    Grid m_grid;
    const Edition &m_edition;
    const GridSheetOptions &m_options;
    std::vector<const Practice *> m_practices;
};

} // namespace

tables::Workbook gridWorkbook(const Grid &grid, const GridSheetOptions &options)
{
    return GridBook(grid, options).make();
}

} // namespace carnet::assessment
