#include "ui/pages/indicators/indicators_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/pages/indicators/import_panel.h"
#include "ui/pages/indicators/indicator_chooser.h"
#include "ui/pages/indicators/indicator_editor.h"
#include "ui/pages/indicators/indicator_grid.h"
#include "ui/pages/indicators/reading_view.h"
#include "ui/pages/indicators/state_legend.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/review_panel.h"
#include "ui/widgets/scroll_memory.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

// The views, and the names of the buttons that choose them.
const QString kEntry = u"enterFigures"_s;
const QString kReading = u"readFigures"_s;

QPushButton *named(QPushButton *button, const QString &name)
{
    button->setObjectName(name);
    return button;
}

} // namespace

IndicatorsPage::IndicatorsPage(Session &session, storage::Profile *profile, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(session)
    , m_empty(new EmptyState(tr("No indicator is followed yet. Begin with those that all "
                                "services publish."),
                             tr("Choose indicators")))
    , m_grid(new IndicatorGrid(m_model))
    , m_problem(new NoteLabel(StatusShape::Cross))
    , m_chart(new ChartPanel)
    , m_form(new MeasurementForm)
    , m_formCard(new Card)
    , m_chooser(new IndicatorChooser)
    , m_editor(new IndicatorEditor)
    , m_review(new ReviewPanel)
    , m_importPanel(new ImportPanel(session, profile))
    , m_switch(new ChoiceBar(tr("View of the indicators")))
    , m_choose(named(primaryButton(tr("Choose indicators")), u"addIndicators"_s))
    , m_import(named(secondaryButton(tr("Import a table...")), u"importMeasurements"_s))
    , m_up(named(quietButton(tr("Move up")), u"moveUp"_s))
    , m_down(named(quietButton(tr("Move down")), u"moveDown"_s))
    , m_edit(named(quietButton(tr("Change the indicator")), u"editIndicator"_s))
    , m_stop(named(quietButton(tr("No longer follow")), u"stopFollowing"_s))
    , m_reviewPeriod(named(quietButton({}), u"markPeriodReviewed"_s))
{
    build();
    connectGrid();
    connectForm();
    connectParts();
    showPart(Part::Grid);
    refresh();
}

IndicatorsPage::~IndicatorsPage()
{
    m_session.commands().release(this);
    // The widgets go while there is a page to hear the last of them: one may have the focus.
    delete m_scaffold;
}

void IndicatorsPage::build()
{
    m_problem->setObjectName(u"gridProblem"_s);
    m_empty->button()->setObjectName(u"emptyChoose"_s);
    m_formCard->body()->addWidget(m_form);
    m_tools = makeTools();
    m_rowTools = makeRowTools();

    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(space::kMedium);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_grid), stateLegend(), static_cast<QWidget *>(m_problem),
          m_rowTools, static_cast<QWidget *>(m_chart)})
        leftLayout->addWidget(widget);
    leftLayout->addStretch(1);
    m_main = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_main);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::kSection);
    m_columns->addWidget(left, 1);
    m_columns->addWidget(m_formCard);

    m_scaffold = new PageScaffold(PageScaffold::Width::Full, this);
    for (QWidget *widget :
         {m_tools, static_cast<QWidget *>(m_empty), m_main, static_cast<QWidget *>(m_chooser),
          static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_review),
          static_cast<QWidget *>(m_importPanel)})
        m_scaffold->body()->addWidget(widget);
    m_scaffold->body()->addStretch(1);
    m_scrolls = new ScrollMemory(m_scaffold->verticalScrollBar());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scaffold);
}

QWidget *IndicatorsPage::makeTools()
{
    auto *tools = new QWidget;
    auto *layout = new FlowLayout(tools);
    layout->addWidget(m_switch);
    layout->addWidget(m_choose);
    layout->addWidget(m_import);
    return tools;
}

QWidget *IndicatorsPage::makeRowTools()
{
    auto *tools = new QWidget;
    auto *layout = new FlowLayout(tools);
    layout->setSpacing(0);
    for (QPushButton *button : {m_edit, m_up, m_down, m_stop, m_reviewPeriod})
        layout->addWidget(button);
    return tools;
}

void IndicatorsPage::connectGrid()
{
    connect(m_grid, &IndicatorGrid::currentCellChanged, this, &IndicatorsPage::currentChanged);
    connect(m_grid, &IndicatorGrid::entered, this, &IndicatorsPage::enterCell);
    connect(m_grid, &IndicatorGrid::refused, this,
            [this](const QModelIndex &, const QString &problem) {
                m_problem->setText(
                    tr("%1 The figure before is kept. Press F2 to correct.").arg(problem));
            });
    connect(m_grid, &IndicatorGrid::clearRequested, this, &IndicatorsPage::clearCell);
    connect(m_grid, &IndicatorGrid::pasteRequested, this, &IndicatorsPage::paste);
    connect(m_grid, &IndicatorGrid::moveRequested, this, &IndicatorsPage::moveRow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &IndicatorsPage::refresh);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &IndicatorsPage::refreshTools);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &IndicatorsPage::refresh);
    connect(&m_session, &Session::yearChanged, this, [this] {
        m_form->commitPending();
        refresh();
        emit titleChanged();
    });
}

void IndicatorsPage::connectForm()
{
    connect(m_form, &MeasurementForm::measurementEdited, this, &IndicatorsPage::enterMeasurement);
    connect(m_form, &MeasurementForm::targetEdited, this, &IndicatorsPage::enterTarget);
    connect(m_form, &MeasurementForm::posterRequested, this,
            [this](const Id<PublicationEdition> &edition) {
                m_session.goTo({.page = u"publication"_s, .record = edition.toString()});
            });
    connect(m_chart, &ChartPanel::pictureRequested, this, &IndicatorsPage::savePicture);
    connect(m_choose, &QPushButton::clicked, this, &IndicatorsPage::chooseIndicators);
    connect(m_empty, &EmptyState::startRequested, this, &IndicatorsPage::chooseIndicators);
    connect(m_import, &QPushButton::clicked, this, &IndicatorsPage::importTable);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRow(1); });
    connect(m_edit, &QPushButton::clicked, this, &IndicatorsPage::editIndicator);
    connect(m_stop, &QPushButton::clicked, this, &IndicatorsPage::stopFollowing);
    connect(m_reviewPeriod, &QPushButton::clicked, this,
            [this] { markReviewed(enteredInColumn(m_grid->currentIndex().column())); });
}

void IndicatorsPage::connectParts()
{
    const auto back = [this] { showPart(Part::Grid); };
    m_switch->add(kEntry, tr("Entry"));
    m_switch->add(kReading, tr("Reading"));
    connect(m_switch, &ChoiceBar::chosen, this, [this](const QString &view) {
        view == kReading ? showReading() : showPart(Part::Grid);
    });
    connect(m_chart, &ChartPanel::tableRequested, this, &IndicatorsPage::saveTable);
    connect(m_chooser, &IndicatorChooser::cancelled, this, back);
    connect(m_chooser, &IndicatorChooser::ownRequested, this, &IndicatorsPage::describeOwn);
    connect(m_chooser, &IndicatorChooser::chosen, this, &IndicatorsPage::follow);
    connect(m_editor, &IndicatorEditor::cancelled, this, back);
    connect(m_editor, &IndicatorEditor::accepted, this, &IndicatorsPage::keepIndicator);
    connect(m_importPanel, &ImportPanel::opened, this, [this] {
        showPart(Part::Import);
        m_importPanel->takeFocus();
    });
    connect(m_importPanel, &ImportPanel::cancelled, this, back);
    connect(m_importPanel, &ImportPanel::imported, this, &IndicatorsPage::endImport);
    connect(m_review, &ReviewPanel::cancelled, this, back);
    connect(m_review, &ReviewPanel::accepted, this, [this] {
        if (m_whenReviewed)
            m_whenReviewed();
    });
}

QString IndicatorsPage::title() const
{
    return tr("Indicators %1").arg(m_session.year());
}

void IndicatorsPage::showPart(Part part)
{
    m_part = part;
    const bool any = m_model.rowCount() > 0;
    const bool grid = part == Part::Grid;
    const bool toRead = part == Part::Reading;
    m_scrolls->change(toRead ? u"reading"_s : u"entry"_s);
    m_tools->setVisible((grid || toRead) && any);
    m_choose->setVisible(grid);
    m_import->setVisible(grid);
    m_switch->setCurrent(toRead ? kReading : kEntry);
    if (m_reading)
        m_reading->setVisible(toRead);
    m_empty->setVisible(grid && !any);
    m_main->setVisible(grid && any);
    m_chooser->setVisible(part == Part::Chooser);
    m_editor->setVisible(part == Part::Editor);
    m_review->setVisible(part == Part::Review);
    m_importPanel->setVisible(part == Part::Import);
    followReading();
    if (grid && isVisible())
        (any ? static_cast<QWidget *>(m_grid) : m_empty->button())->setFocus();
    enableCommands();
}

void IndicatorsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    handleCommands();
    enableCommands();
}

void IndicatorsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_session.commands().release(this);
}

void IndicatorsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitWidth();
}

void IndicatorsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

/// The form stands beside the grid where both have room, else under it.
void IndicatorsPage::fitWidth()
{
    const int letter = fontMetrics().averageCharWidth();
    const bool wide = width() > 125 * letter;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_formCard->setMinimumWidth(wide ? 44 * letter : 0);
    m_formCard->setMaximumWidth(wide ? 50 * letter : QWIDGETSIZE_MAX);
}

} // namespace carnet::ui
