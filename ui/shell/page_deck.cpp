#include "ui/shell/page_deck.h"

#include "ui/shell/page.h"

namespace carnet::ui {

PageDeck::PageDeck(Session &session, std::vector<PageFactory> pages, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_factories(std::move(pages))
    , m_pages(m_factories.size(), nullptr)
{}

int PageDeck::indexOfPage(const QString &name) const
{
    for (size_t i = 0; i < m_factories.size(); ++i)
        if (m_factories[i].name == name)
            return int(i);
    return -1;
}

int PageDeck::indexOfKind(const QString &kind) const
{
    for (size_t i = 0; i < m_factories.size(); ++i)
        if (m_factories[i].kinds.contains(kind))
            return int(i);
    return -1;
}

Page *PageDeck::current() const
{
    return m_current < 0 ? nullptr : m_pages[size_t(m_current)];
}

Page *PageDeck::bringToFront(int index)
{
    Q_ASSERT(index >= 0 && index < int(m_pages.size()));
    if (Page *left = current(); left && m_current != index)
        left->commitPending();
    Page *&page = m_pages[size_t(index)];
    if (!page) {
        page = m_factories[size_t(index)].make(m_session);
        addWidget(page);
        connect(page, &Page::titleChanged, this, &PageDeck::titleChanged);
    }
    m_current = index;
    setCurrentWidget(page);
    return page;
}

void PageDeck::commitPending()
{
    for (Page *page : m_pages)
        if (page)
            page->commitPending();
}

} // namespace carnet::ui
