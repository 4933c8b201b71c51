#include "ui/pages/plan/timeline_table.h"

#include "core/base/french.h"
#include "ui/pages/plan/timeline_delegate.h"
#include "ui/pages/plan/timeline_model.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kUsualQuarters = 8;
constexpr std::array kQuarterZooms{1, 2, 4, 6, 8, 12, 20, 40};
constexpr int kTitleShare = 32; ///< Per cent of the width.

/// The quarters above their lines, years above quarters, and where today is.
class TimelineHeader final : public QHeaderView
{
public:
    explicit TimelineHeader(const TimelineTable &table)
        : QHeaderView(Qt::Horizontal)
        , m_table(table)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        Q_UNUSED(section)
        return {0, 2 * QFontMetrics(boldFont()).lineSpacing() + space::kMedium};
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->setClipRect(rect);
        painter->fillRect(rect, colors().card);
        painter->setFont(boldFont());
        painter->setPen(colors().secondary);
        if (section == 0)
            painter->drawText(rect.adjusted(space::kSmall, 0, 0, -space::kHair),
                              Qt::AlignLeft | Qt::AlignBottom,
                              model()->headerData(0, Qt::Horizontal).toString());
        else
            paintQuarters(painter, rect);
        painter->setPen(colors().border);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    }

private:
    QFont boldFont() const
    {
        QFont bold = fontFor(TextStyle::Small);
        bold.setWeight(QFont::DemiBold);
        return bold;
    }

    void paintQuarters(QPainter *painter, const QRect &rect) const
    {
        const TimelineScale scale = m_table.scaleOf(rect);
        const QFontMetrics metrics = painter->fontMetrics();
        const int line = metrics.lineSpacing();
        const bool namesQuarters = scale.quarterWidth() > metrics.horizontalAdvance(u"T4"_s) + 8;
        const int yearRoom = metrics.horizontalAdvance(u"2026"_s) + 8;
        int yearFree = rect.left();
        for (int i = 0; i < scale.quarters.count; ++i) {
            const Period quarter = scale.quarters.first.plus(i);
            const int x = qRound(scale.at(quarter.firstDay()));
            const bool begins = quarter.index() == 1 || i == 0;
            painter->setPen(quarter.index() == 1 ? colors().border : colors().line);
            painter->drawLine(x, begins ? rect.top() + 4 : rect.top() + line + 4, x, rect.bottom());
            painter->setPen(begins ? colors().ink : colors().secondary);
            // Not over the year that begins close by.
            const bool isCut = i == 0 && quarter.index() > 1
                               && (5 - quarter.index()) * scale.quarterWidth() < yearRoom;
            if (begins && x >= yearFree && !isCut) {
                painter->drawText(x + 4, rect.top() + 4 + metrics.ascent(),
                                  QString::number(quarter.year()));
                yearFree = x + yearRoom;
            }
            painter->setPen(colors().secondary);
            if (namesQuarters)
                painter->drawText(x + 4, rect.top() + 4 + line + metrics.ascent(),
                                  u"T%1"_s.arg(quarter.index()));
        }
        paintToday(painter, rect, scale);
    }

    void paintToday(QPainter *painter, const QRect &rect, const TimelineScale &scale) const
    {
        const QDate today = m_table.timeline().today();
        if (today < scale.quarters.firstDay() || today > scale.quarters.lastDay())
            return;
        const double x = scale.at(today);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors().ink);
        const double bottom = rect.bottom();
        painter->drawPolygon(QPolygonF{{x - 6, bottom - 9}, {x + 6, bottom - 9}, {x, bottom}});
    }

    const TimelineTable &m_table;
};

} // namespace

TimelineTable::TimelineTable(TimelineModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_all{Period::containing(QDate(2026, 1, 1), Frequency::Quarter), 1}
    , m_shown(m_all)
{
    setHorizontalHeader(new TimelineHeader(*this));
    setModel(&m_model);
    setItemDelegate(new TimelineDelegate(*this, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        emit opened(index.data(TimelineModel::IdRole).toString());
    });
    fit();
}

void TimelineTable::followActions()
{
    const Quarters before = m_all;
    m_all = quartersOf(m_model.actions(), m_model.today());
    if (before == m_all) {
        viewport()->update();
        return;
    }
    if (before.count == m_shown.count && m_all.count <= kUsualQuarters) {
        showAll();
        return;
    }
    const int count = m_shown == before ? kUsualQuarters : m_shown.count;
    // At first today is in sight, with more of what comes than of what is past.
    const Period first = m_shown == before
                             ? Period::containing(m_model.today(), Frequency::Quarter).plus(-2)
                             : m_shown.first;
    show(first, count);
}

void TimelineTable::show(const Period &first, int count)
{
    m_shown = windowIn(m_all, first, count);
    tellSpan();
    viewport()->update();
    horizontalHeader()->viewport()->update();
    emit quartersChanged();
}

void TimelineTable::zoom(bool closer)
{
    int count = m_shown.count;
    if (closer) {
        for (const int each : kQuarterZooms)
            if (each < m_shown.count)
                count = each;
    } else {
        const auto more =
            std::ranges::find_if(kQuarterZooms, [this](int each) { return each > m_shown.count; });
        count = more == kQuarterZooms.end() ? m_all.count : *more;
    }
    // The middle stays where it is.
    show(m_shown.first.plus((m_shown.count - count) / 2), count);
}

TimelineScale TimelineTable::scaleOf(const QRect &cell) const
{
    return {m_shown, cell.left() + 0.0, cell.width() + 0.0};
}

void TimelineTable::tellSpan()
{
    m_model.setSpan(tr("From %1 to %2")
                        .arg(french::shortPeriod(m_shown.first),
                             french::shortPeriod(m_shown.first.plus(m_shown.count - 1))));
}

QString TimelineTable::currentId() const
{
    return currentIndex().data(TimelineModel::IdRole).toString();
}

void TimelineTable::setCurrentId(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

void TimelineTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        emit currentIdChanged(current.data(TimelineModel::IdRole).toString());
}

void TimelineTable::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Left:
            scrollQuarters(-1);
            return;
        case Qt::Key_Right:
            scrollQuarters(1);
            return;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoom(true);
            return;
        case Qt::Key_Minus:
            zoom(false);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentIndex().isValid())
                emit opened(currentId());
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

void TimelineTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
    viewport()->update();
}

void TimelineTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TimelineTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void TimelineTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void TimelineTable::fit()
{
    const QFontMetrics metrics = fontMetrics();
    const int room = viewport()->width();
    const int character = metrics.averageCharWidth();
    const int title =
        std::clamp(room * kTitleShare / 100, std::min(18 * character, room / 2), 48 * character);
    setColumnWidth(0, title);
    setColumnWidth(1, std::max(1, room - title));
    verticalHeader()->setDefaultSectionSize(2 * metrics.lineSpacing() + space::kSmall);
}

} // namespace carnet::ui
