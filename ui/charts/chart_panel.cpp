#include "ui/charts/chart_panel.h"

#include "ui/charts/chart_canvas.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/theme.h"

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
    auto *table = new QTableWidget(0, 3, parent);
    table->setObjectName(u"chartTable"_s);
    table->setTabKeyNavigation(false); // Tab leaves it.
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
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
    connect(m_toggle, &QPushButton::clicked, this, [this] { showTable(!isTableShown()); });
    connect(picture, &QPushButton::clicked, this, &ChartPanel::pictureRequested);

    auto *buttonRow = new QWidget(this);
    auto *buttons = new FlowLayout(buttonRow);
    buttons->addWidget(m_toggle);
    buttons->addWidget(picture);
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
    showTable(false);
}

void ChartPanel::setData(const ChartData &data)
{
    if (data == m_canvas->data())
        return;
    m_title->setText(data.title);
    m_sentence->setText(data.sentence);
    m_canvas->setData(data);
    fillTable(data);
}

const ChartData &ChartPanel::data() const
{
    return m_canvas->data();
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
}

void ChartPanel::fillTable(const ChartData &data)
{
    m_table->setAccessibleName(tr("Table: %1").arg(data.title));
    m_table->setHorizontalHeaderLabels({tr("Period"), data.valueHeader, tr("Target")});
    m_table->setRowCount(int(data.points.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ChartPoint &point = data.points[size_t(row)];
        m_table->setItem(row, 0, cell(point.label));
        m_table->setItem(row, 1, cell(point.text));
        m_table->setItem(row, 2, cell(point.target ? point.targetText : tr("none")));
    }
    if (!m_table->currentItem() && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

bool ChartPanel::savePicture(const QString &path) const
{
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(kPicture);
        svg.setViewBox(QRect({}, kPicture));
        svg.setTitle(data().title);
        svg.setDescription(data().sentence);
        QPainter painter;
        if (!painter.begin(&svg))
            return false;
        ChartCanvas::paintPicture(data(), painter, kPicture);
        return painter.end();
    }
    QImage image(kPicture, QImage::Format_RGB32);
    image.setText(u"Title"_s, data().title);
    image.setText(u"Description"_s, data().sentence);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    ChartCanvas::paintPicture(data(), painter, kPicture);
    painter.end();
    return image.save(path);
}

} // namespace carnet::ui
