#pragma once

#include <QString>
#include <QUrl>

namespace carnet::assessment {

/// What may become of the address of a piece of evidence.
enum class LinkKind {
    Web,     ///< `https:`, `http:`: may be opened, once the user has seen where it leads.
    Mail,    ///< `mailto:`: the same.
    File,    ///< A path or `file:`. Kept and shown, never opened: it may be a program, and a path
             ///< of the network would tell another machine who opens it.
    Refused, ///< Anything else, such as `javascript:`: neither kept nor opened.
};

/// `www.example.fr` is of the web.
LinkKind kindOfLink(const QString &link);

/// The address to open; invalid unless it is of the web or mail.
QUrl addressOf(const QString &link);

/// The address as it must be shown before it is opened: with the name of the host in plain
/// letters, so that letters of another script do not pass for it.
QString shownAddress(const QUrl &address);

/// Whether files of that name are programs for some system: opening one would run it. Judged by
/// the last ending, which is what systems go by.
bool isProgram(const QString &fileName);

} // namespace carnet::assessment
