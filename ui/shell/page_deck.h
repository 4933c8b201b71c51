#pragma once

#include "ui/shell/page_factory.h"

#include <QStackedWidget>

#include <vector>

namespace carnet::ui {

class Page;

/// The pages of the window, of which one is in front. Each is built when it is first shown.
class PageDeck : public QStackedWidget
{
    Q_OBJECT

public:
    PageDeck(Session &session, std::vector<PageFactory> pages, QWidget *parent = nullptr);

    const std::vector<PageFactory> &factories() const { return m_factories; }

    /// -1 when there is no page of that name.
    int indexOfPage(const QString &name) const;

    /// -1 when no page shows records of that kind.
    int indexOfKind(const QString &kind) const;

    /// The page in front; null before the first is shown.
    Page *current() const;

    /// The place of the page in front; -1 before the first is shown.
    int currentPage() const { return m_current; }

    /// Writes what is being typed there, then brings another page in front.
    Page *bringToFront(int index);

    /// Writes what is being typed on any page.
    void commitPending();

signals:
    void titleChanged();

private:
    Session &m_session;
    std::vector<PageFactory> m_factories;
    std::vector<Page *> m_pages; ///< Null where not built yet.
    int m_current = -1;
};

} // namespace carnet::ui
