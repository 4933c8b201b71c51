#pragma once

#include "ui/shell/command_registry.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace carnet::ui {

class Page;
class Session;

/// What stands beside a page's name in the sidebar.
struct Badge
{
    QString text;  ///< Short: `4/8`; empty for none.
    QString words; ///< The same for assistive technology: `4 commitments of 8 filled in`.

    friend bool operator==(const Badge &, const Badge &) = default;
};

/// How the window gets one of its pages.
struct PageFactory
{
    QString name;    ///< Page::name().
    QString title;   ///< In the sidebar, translated.
    QString icon;    ///< Name in resources/icons.
    Command command; ///< That goes there.
    std::function<Page *(Session &)> make;
    std::function<Badge(Session &)> badge; ///< May be empty. Asked after every change.
    QStringList kinds; ///< Tables of the records it shows: undoing one of them leads there.
};

} // namespace carnet::ui
