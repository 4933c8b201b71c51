#include "ui/pages/closing/remarks_card.h"

#include "core/domain/figure.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

RemarksCard::RemarksCard(QWidget *parent)
    : Card(tr("2. To look at"), parent)
{
    setObjectName(u"remarks"_s);
}

void RemarksCard::load(const std::vector<QuarterRow> &rows)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    int number = 0;
    for (const QuarterRow &row : rows)
        if (!row.remarks.empty())
            add(row, number++);
    if (number == 0)
        column->addWidget(new StatusMark(StatusShape::Disc, tr("Nothing surprising."), m_content));
    body()->addWidget(m_content);
}

void RemarksCard::add(const QuarterRow &row, int number)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    if (number > 0)
        column->addWidget(separator(m_content));
    const QString figure =
        row.measurement
            ? figureText(row.indicator, figureOf(row.measurement->reading), Precision::Exact)
            : QString();
    column->addWidget(
        new StatusMark(StatusShape::Triangle, row.indicator.title + u", "_s + figure, m_content));
    QStringList sentences;
    for (const Remark &remark : row.remarks)
        sentences += remark.message;
    column->addWidget(new PlainLabel(sentences.join(u'\n'), TextStyle::Body, m_content));
    auto *go = quietButton(tr("Go to the value"), m_content);
    go->setObjectName(u"go_to_%1"_s.arg(number));
    go->setAccessibleName(tr("Go to the value of %1").arg(row.indicator.title));
    column->addWidget(go, 0, Qt::AlignLeft);
    connect(go, &QPushButton::clicked, this, [this, row] { emit entryRequested(row); });
}

} // namespace carnet::ui
