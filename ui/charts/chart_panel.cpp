#include "ui/charts/chart_panel.h"

#include "ui/charts/chart_canvas.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrapping_header.h"

#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr QSize kPicture(1200, 675);

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QTableWidget *makeTable(QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setObjectName(u"chartTable"_s);
    table->setTabKeyNavigation(false); // Tab leaves it.
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->setHorizontalHeader(new WrappingHeader(table));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table,
                     [table] { table->resizeRowsToContents(); });
    return table;
}

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_toggle(new QPushButton(this))
    , m_sentence(new QLabel(this))
    , m_stack(new QStackedLayout)
    , m_canvas(new ChartCanvas(this))
    , m_table(makeTable(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextStyle(m_title, TextStyle::SectionTitle);
    m_sentence->setObjectName(u"chartSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_canvas->setObjectName(u"chartCanvas"_s);
    m_toggle->setObjectName(u"chartToggle"_s);
    m_toggle->setProperty("kind", u"quiet"_s);
    auto *picture = new QPushButton(tr("Save the picture..."), this);
    picture->setObjectName(u"chartPicture"_s);
    picture->setProperty("kind", u"quiet"_s);
    auto *save = new QPushButton(tr("Save the table..."), this);
    save->setObjectName(u"chartTableFile"_s);
    save->setProperty("kind", u"quiet"_s);
    connect(m_toggle, &QPushButton::clicked, this, [this] { showTable(!isTableShown()); });
    connect(picture, &QPushButton::clicked, this, &ChartPanel::pictureRequested);
    connect(save, &QPushButton::clicked, this, &ChartPanel::tableRequested);

    auto *buttonRow = new QWidget(this);
    auto *buttons = new FlowLayout(buttonRow);
    buttons->addWidget(m_toggle);
    buttons->addWidget(picture);
    buttons->addWidget(save);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addLayout(m_stack, 1);
    layout->addWidget(buttonRow);
    setTabOrder(m_canvas, m_table);
    setTabOrder(m_table, m_toggle);
    setTabOrder(m_toggle, picture);
    setTabOrder(picture, save);
    showTable(false);
}

void ChartPanel::take(const AnyData &data)
{
    if (data == m_data)
        return;
    m_data = data;
    setContent(std::visit([](const auto &chart) { return contentOf(chart); }, m_data));
}

void ChartPanel::setContent(const ChartContent &content)
{
    m_title->setText(content.title);
    m_sentence->setText(content.sentence);
    m_canvas->setContent(content);
    fillTable(content);
}

std::vector<QStringList> ChartPanel::tableTexts() const
{
    std::vector<QStringList> rows = m_canvas->content().tableRows;
    rows.insert(rows.begin(), m_canvas->content().tableHeaders);
    return rows;
}

void ChartPanel::setLarge(bool large)
{
    m_canvas->setLarge(large);
}

void ChartPanel::setTitleShown(bool shown)
{
    m_title->setVisible(shown);
}

bool ChartPanel::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartPanel::showTable(bool shown)
{
    const bool focused = isAncestorOf(focusWidget()) && m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_canvas);
    m_toggle->setText(shown ? tr("Show the chart") : tr("Show the table"));
    if (focused)
        m_stack->currentWidget()->setFocus();
    emit tableShown(shown);
}

void ChartPanel::fillTable(const ChartContent &content)
{
    m_table->setAccessibleName(tr("Table: %1").arg(content.title));
    m_table->setColumnCount(int(content.tableHeaders.size()));
    m_table->setHorizontalHeaderLabels(content.tableHeaders);
    m_table->setRowCount(int(content.tableRows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, cell(content.tableRows[size_t(row)].at(column)));
    if (!m_table->currentItem() && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

bool ChartPanel::savePicture(const QString &path) const
{
    const QSize size = ChartCanvas::pictureSize(m_canvas->content(), kPicture);
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(size);
        svg.setViewBox(QRect({}, size));
        svg.setTitle(m_canvas->content().title);
        svg.setDescription(m_canvas->content().sentence);
        QPainter painter;
        if (!painter.begin(&svg))
            return false;
        ChartCanvas::paintPicture(m_canvas->content(), painter, size);
        return painter.end();
    }
    QImage image(size, QImage::Format_RGB32);
    image.setText(u"Title"_s, m_canvas->content().title);
    image.setText(u"Description"_s, m_canvas->content().sentence);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    ChartCanvas::paintPicture(m_canvas->content(), painter, size);
    painter.end();
    return image.save(path);
}

} // namespace carnet::ui
