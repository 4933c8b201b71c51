#include "ui/pages/publication/editions_pane.h"

#include "core/base/french.h"
#include "ui/pages/publication/edition_model.h"
#include "ui/pages/publication/poster_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

EditionsPane::EditionsPane(QWidget *parent)
    : Card(tr("History of posters"), parent)
    , m_model(new EditionModel(this))
    , m_table(new RowTable(this))
{
    m_none = new PlainLabel(tr("None yet. Each poster that is printed or made into a file is kept "
                               "here, with what it said."),
                            TextStyle::Body, this);
    m_none->setSecondary(true);
    m_table->setObjectName(u"editions"_s);
    m_table->setAccessibleName(tr("History of posters"));
    m_table->setModel(m_model);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    buildDetail();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EditionsPane::showEdition);
}

void EditionsPane::buildDetail()
{
    m_detail = new QWidget(this);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 0);
    m_about = new PlainLabel({}, TextStyle::Body, m_detail);
    m_about->setObjectName(u"about_edition"_s);
    column->addWidget(m_about);

    m_from = new DateField;
    m_from->setObjectName(u"displayed_from"_s);
    m_until = new DateField;
    m_until->setObjectName(u"displayed_until"_s);
    auto *dates = new QWidget(m_detail);
    auto *side = new FlowLayout(dates);
    auto *first = new FormRows(dates);
    first->add(tr("Displayed from"), m_from);
    m_rows = new FormRows(dates);
    m_rows->add(tr("Displayed until (empty while it is)"), m_until);
    side->addWidget(first);
    side->addWidget(m_rows);
    column->addWidget(dates);

    auto *buttons = new QWidget(m_detail);
    auto *flow = new FlowLayout(buttons);
    m_correct = secondaryButton(tr("Prepare a correction"), buttons);
    m_correct->setObjectName(u"correct"_s);
    m_remake = secondaryButton(tr("Make the same PDF again..."), buttons);
    m_remake->setObjectName(u"remake"_s);
    m_reprint = secondaryButton(tr("Print it again..."), buttons);
    m_reprint->setObjectName(u"reprint"_s);
    m_takeDown = secondaryButton(tr("Take it down today"), buttons);
    m_takeDown->setObjectName(u"take_down"_s);
    for (QPushButton *button : {m_correct, m_remake, m_reprint, m_takeDown})
        flow->addWidget(button);
    column->addWidget(buttons);
    body()->addWidget(m_detail);

    connect(m_from, &DateField::committed, this, &EditionsPane::writeDates);
    connect(m_until, &DateField::committed, this, &EditionsPane::writeDates);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (const auto edition = current())
            emit correctionRequested(*edition);
    });
    connect(m_remake, &QPushButton::clicked, this, [this] {
        if (const auto edition = current())
            emit remakeRequested(*edition, PosterMeans::Pdf);
    });
    connect(m_reprint, &QPushButton::clicked, this, [this] {
        if (const auto edition = current())
            emit remakeRequested(*edition, PosterMeans::Paper);
    });
    connect(m_takeDown, &QPushButton::clicked, this, [this] {
        if (const auto edition = current())
            emit datesCommitted(*edition, edition->displayedFrom, m_today);
    });
}

void EditionsPane::load(SourceCache &sources, const QDate &today)
{
    m_today = today;
    m_model->load(sources);
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_none->setVisible(!any);
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showEdition();
}

void EditionsPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showEdition();
}

bool EditionsPane::focusEdition(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->setFocus();
    return true;
}

void EditionsPane::flush()
{
    m_from->flush();
    m_until->flush();
}

void EditionsPane::showEdition()
{
    const auto edition = current();
    m_detail->setVisible(edition.has_value());
    if (!edition)
        return;
    const EditionState state = m_model->row(m_table->currentIndex().row()).state;
    QStringList about{tr("%1, %2, edition %3 of %4: %5")
                          .arg(posterName(*edition), french::periodName(edition->period),
                               QString::number(edition->number),
                               french::longDate(edition->issuedOn), stateText(state).toLower())};
    about << edition->correction << remarksOf(*edition);
    about.removeAll(QString());
    m_about->setText(about.join(u'\n'));
    const QString id = edition->id.toString();
    if (id == m_shown) {
        m_from->setValue(edition->displayedFrom);
        m_until->setValue(edition->displayedUntil);
    } else {
        m_from->load(edition->displayedFrom);
        m_until->load(edition->displayedUntil);
    }
    m_shown = id;
    const bool wrong = edition->displayedFrom && edition->displayedUntil
                       && *edition->displayedUntil < *edition->displayedFrom;
    m_rows->setNote(m_until, wrong ? tr("This is before the first day.") : QString());
    m_from->setReadOnly(m_readOnly);
    m_until->setReadOnly(m_readOnly);
    m_correct->setVisible(state == EditionState::Changed && !m_readOnly);
    m_takeDown->setVisible(edition->displayedFrom && !edition->displayedUntil && !m_readOnly);
}

void EditionsPane::writeDates()
{
    const auto edition = current();
    // What was typed belongs to the edition that was shown then.
    if (edition && edition->id.toString() == m_shown)
        emit datesCommitted(*edition, m_from->value(), m_until->value());
}

std::optional<PublicationEdition> EditionsPane::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->row(row).edition)
                                                 : std::nullopt;
}

} // namespace carnet::ui
