#include "ui/pages/plan/commitment_choice.h"

#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

CommitmentChoice::CommitmentChoice(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void CommitmentChoice::setEdition(const std::optional<Edition> &edition)
{
    for (const Line &line : m_lines)
        delete line.row;
    m_lines.clear();
    if (!edition)
        return;
    for (const Commitment &commitment : edition->commitments)
        add(commitment.code, QString::number(commitment.number) + u". "_s + commitment.title, true);
}

void CommitmentChoice::setValue(const QStringList &codes)
{
    // Codes of another edition come and go with the action that has them.
    std::erase_if(m_lines, [&codes](const Line &line) {
        const bool goes = !line.known && !codes.contains(line.code);
        if (goes)
            delete line.row;
        return goes;
    });
    for (const QString &code : codes)
        if (std::ranges::none_of(m_lines, [&](const Line &line) { return line.code == code; }))
            add(code, tr("%1 (from another list)").arg(code), false);
    for (const Line &line : m_lines)
        line.box->setChecked(codes.contains(line.code));
}

void CommitmentChoice::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Line &line : m_lines)
        line.box->setEnabled(!readOnly);
}

/// A tick box does not wrap its text: a label does, and is as good to click at.
void CommitmentChoice::add(const QString &code, const QString &text, bool known)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    auto *box = new QCheckBox(row);
    box->setObjectName(u"commitment_"_s + code);
    box->setAccessibleName(text);
    box->setEnabled(!m_readOnly);
    layout->addWidget(box, 0, Qt::AlignTop);
    auto *label = new PlainLabel(text, TextStyle::Body, row);
    label->setContentsMargins(0, 7, 0, 5);
    label->installEventFilter(this);
    layout->addWidget(label, 1, Qt::AlignVCenter);
    m_column->addWidget(row);
    m_lines.push_back({code, row, box, known});
    setFocusProxy(m_lines.front().box);
    connect(box, &QCheckBox::clicked, this, [this] { emit committed(ticked()); });
}

bool CommitmentChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        for (const Line &line : m_lines)
            if (line.row == watched->parent())
                line.box->click();
    return QWidget::eventFilter(watched, event);
}

QStringList CommitmentChoice::ticked() const
{
    QStringList codes;
    for (const Line &line : m_lines)
        if (line.box->isChecked())
            codes += line.code;
    return codes;
}

} // namespace carnet::ui
