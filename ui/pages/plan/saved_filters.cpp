#include "ui/pages/plan/saved_filters.h"

#include "core/base/french.h"
#include "core/storage/workspace.h"
#include "ui/pages/plan/open_plan.h"
#include "ui/shell/session.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

const QString kFiltersOfPlan = u"plan"_s;

/// As the text of a menu: an ampersand is one.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

SavedFilters::SavedFilters(OpenPlan &open, QPushButton *button)
    : QObject(button)
    , m_open(open)
    , m_menu(new QMenu(button))
{
    m_menu->setObjectName(u"saved_filters_menu"_s);
    button->setMenu(m_menu);
    button->setProperty("menu", true);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fill);
}

std::vector<SavedFilter> SavedFilters::all() const
{
    std::vector<SavedFilter> filters = m_open.session().workspace().records<SavedFilter>().all();
    std::erase_if(filters, [](const SavedFilter &filter) { return filter.page != kFiltersOfPlan; });
    std::ranges::sort(filters, [](const SavedFilter &a, const SavedFilter &b) {
        return french::compare(a.name, b.name) < 0;
    });
    return filters;
}

void SavedFilters::fill()
{
    m_menu->clear();
    const std::vector<SavedFilter> filters = all();
    const bool writable = !m_open.session().isReadOnly();
    const QString now = planning::writeCriteria(m_open.criteria());
    for (const SavedFilter &filter : filters) {
        QAction *apply =
            m_menu->addAction(menuText(filter.name), this, [this, filter] { this->apply(filter); });
        apply->setCheckable(true);
        apply->setChecked(filter.criteria == now);
    }
    if (filters.empty())
        m_menu->addAction(tr("No filter was kept yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *keep = m_menu->addAction(tr("Keep this filter..."), this, &SavedFilters::keep);
    keep->setObjectName(u"keep_filter"_s);
    keep->setEnabled(writable && !m_open.criteria().isEmpty());
    QMenu *removal = m_menu->addMenu(tr("Remove a kept filter"));
    removal->setObjectName(u"remove_filter"_s);
    removal->setEnabled(writable && !filters.empty());
    for (const SavedFilter &filter : filters)
        removal->addAction(menuText(filter.name), this, [this, filter] { remove(filter); });
}

void SavedFilters::apply(const SavedFilter &filter)
{
    const auto criteria = planning::readCriteria(filter.criteria);
    if (criteria)
        m_open.setCriteria(*criteria);
    else
        m_open.session().announce(
            {.text = tr("The filter %1 was made by a later version and cannot be read here. What "
                        "is shown stays as it is.")
                         .arg(french::quoted(filter.name)),
             .tone = Message::Tone::Warning});
}

/// A name that there is already has another filter from now on, once that was agreed to.
void SavedFilters::keep()
{
    Session &session = m_open.session();
    const auto typed = session.prompt().askText(tr("What is this filter to be called?"), {});
    if (!typed || typed->simplified().isEmpty())
        return;
    const QString name = typed->simplified();
    const QString criteria = planning::writeCriteria(m_open.criteria());
    const std::vector<SavedFilter> filters = all();
    const auto same = std::ranges::find_if(filters, [&name](const SavedFilter &filter) {
        return filter.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    journal::Step step(tr("Keep the filter %1").arg(french::quoted(name)));
    if (same == filters.end()) {
        step.insert(SavedFilter{.id = Id<SavedFilter>::create(),
                                .page = kFiltersOfPlan,
                                .name = name,
                                .criteria = criteria});
    } else {
        if (!session.prompt().confirm(tr("There is a filter %1 already. Put this one in its place?")
                                          .arg(french::quoted(same->name)),
                                      tr("Replace")))
            return;
        SavedFilter after = *same;
        after.criteria = criteria;
        step.update(*same, after);
    }
    if (session.apply(step))
        session.announce({.text = tr("The filter %1 was kept.").arg(french::quoted(name))});
}

void SavedFilters::remove(const SavedFilter &filter)
{
    journal::Step step(tr("Remove the filter %1").arg(french::quoted(filter.name)));
    step.remove(filter);
    if (m_open.session().apply(step))
        m_open.session().announce(
            {.text = tr("The filter %1 was removed.").arg(french::quoted(filter.name)),
             .verb = tr("Undo"),
             .action = [stack = &m_open.session().undoStack(),
                        index = m_open.session().undoStack().index()] {
                 if (stack->index() == index)
                     stack->undo();
             }});
}

} // namespace carnet::ui
