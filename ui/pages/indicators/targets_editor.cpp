#include "ui/pages/indicators/targets_editor.h"

#include "core/base/french.h"
#include "ui/pages/indicators/target_list_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/decimal_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace carnet::ui {

TargetsEditor::TargetsEditor(QWidget *parent)
    : QWidget(parent)
    , m_model(new TargetListModel(this))
    , m_table(new RowTable)
    , m_rows(new FormRows)
    , m_from(new ChoiceField)
    , m_value(new DecimalField)
    , m_set(secondaryButton(tr("Set this target")))
    , m_remove(quietButton(tr("Remove the target of the current line")))
{
    build();
    connect(m_set, &QPushButton::clicked, this, &TargetsEditor::set);
    connect(m_value, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(m_remove, &QPushButton::clicked, this, &TargetsEditor::removeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TargetsEditor::showCurrent);
}

void TargetsEditor::build()
{
    m_table->setObjectName(u"targets"_s);
    m_table->setAccessibleName(tr("Targets of the indicator"));
    m_table->setMostRows(6);
    m_table->setModel(m_model);
    m_from->setObjectName(u"targetFrom"_s);
    m_value->setObjectName(u"targetValue"_s);
    m_set->setObjectName(u"setTarget"_s);
    m_remove->setObjectName(u"removeTarget"_s);
    m_rows->add(tr("From this period on"), m_from);
    m_rows->add(tr("Target"), m_value, tr("It holds until another one follows."));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_set);
    flow->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_table);
    layout->addWidget(m_rows);
    layout->addWidget(buttons);
}

void TargetsEditor::load(const Indicator &indicator, const std::vector<Target> &targets,
                         const Period &first)
{
    m_model->load(indicator, targets);
    const QString unit = indicator.unit.isEmpty() ? QString() : u" (" + indicator.unit + u')';
    m_rows->setLabel(m_value, tr("Target") + unit);
    offerPeriods(first);
    m_from->load(first.toString());
    const auto held = m_model->find(first);
    m_value->load(held ? std::optional(held->value) : std::nullopt);
    m_typed = false;
    refreshButtons();
}

/// Two years back and one ahead, and where a target begins already.
void TargetsEditor::offerPeriods(const Period &around)
{
    std::set<Period, std::greater<>> periods;
    const int year = around.frequency() == Frequency::Quarter    ? 4
                     : around.frequency() == Frequency::HalfYear ? 2
                                                                 : 1;
    for (int by = -2 * year; by <= year; ++by)
        periods.insert(around.plus(by));
    for (const Target &target : m_model->targets())
        periods.insert(target.period);
    std::vector<ChoiceField::Choice> choices;
    for (const Period &period : periods)
        choices.push_back({period.toString(), french::periodName(period)});
    m_from->setChoices(choices);
}

/// To be changed, the target of the current line is in the fields.
void TargetsEditor::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_model->rowCount() && m_table->hasFocus()) {
        m_from->load(m_model->target(row).period.toString());
        m_value->load(m_model->target(row).value);
        m_typed = false;
    }
    refreshButtons();
}

void TargetsEditor::set()
{
    m_from->flush();
    m_value->flush();
    const auto period = Period::parse(m_from->value());
    if (!period || !m_value->value() || !m_value->problem().isEmpty())
        return m_value->setFocus();
    m_typed = false;
    const int row = m_model->set(*period, *m_value->value());
    m_table->setCurrentIndex(m_model->index(row, 0));
    refreshButtons();
}

void TargetsEditor::removeCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Period period = m_model->target(row).period;
    m_model->remove(row);
    if (m_from->value() == period.toString())
        m_value->load(std::nullopt);
    refreshButtons();
}

void TargetsEditor::refreshButtons()
{
    m_table->setVisible(m_model->rowCount() > 0);
    m_remove->setVisible(m_model->rowCount() > 0);
    m_remove->setEnabled(m_table->currentIndex().isValid());
}

bool TargetsEditor::flush()
{
    m_from->flush();
    m_value->flush();
    if (!m_value->problem().isEmpty()) {
        m_value->setFocus();
        return false;
    }
    if (m_typed && m_value->value())
        set();
    return true;
}

std::vector<Target> TargetsEditor::targets() const
{
    return m_model->targets();
}

} // namespace carnet::ui
