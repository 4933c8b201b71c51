#include "ui/pages/assessment/hand_out_card.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

HandOutCard::HandOutCard(const assessment::Grid &grid, QWidget *parent)
    : Card(tr("Give the grid to be filled in"), parent)
    , m_commitment(new QComboBox(this))
    , m_name(new QLineEdit(this))
{
    setObjectName(u"hand_out"_s);
    auto *fields = new FormRows(this);
    m_commitment->setObjectName(u"hand_out_commitment"_s);
    m_commitment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_commitment->setMinimumContentsLength(16);
    m_commitment->addItem(tr("All commitments"), QString());
    for (const Commitment &commitment : grid.edition->commitments)
        m_commitment->addItem(QString::number(commitment.number) + u". "_s + commitment.title,
                              commitment.code);
    fields->add(tr("What is to be filled in"), m_commitment);
    m_name->setObjectName(u"hand_out_name"_s);
    fields->add(tr("Name of the agent"), m_name, tr("Optional: the agent can give it."));
    body()->addWidget(fields);
    auto *ways = new QWidget(this);
    auto *row = new FlowLayout(ways);
    const std::pair<Form, std::pair<QString, QString>> forms[] = {
        {Form::Notebook, {u"hand_out_notebook"_s, tr("Notebook to fill in...")}},
        {Form::Xlsx, {u"hand_out_xlsx"_s, tr("Excel sheet...")}},
        {Form::Ods, {u"hand_out_ods"_s, tr("LibreOffice sheet...")}}};
    for (const auto &[form, words] : forms) {
        auto *button = secondaryButton(words.second, ways);
        button->setObjectName(words.first);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, form = form] {
            const QString code = m_commitment->currentData().toString();
            emit handOutRequested(
                {.contributor = m_name->text().trimmed(),
                 .commitments = code.isEmpty() ? QStringList() : QStringList{code}},
                form);
        });
    }
    body()->addWidget(ways);
    auto *about = new PlainLabel(tr("The file holds the questions and the name of the site, and "
                                    "none of its answers. The agent sends it back to you."),
                                 TextStyle::Small, this);
    about->setSecondary(true);
    body()->addWidget(about);
}

} // namespace carnet::ui
