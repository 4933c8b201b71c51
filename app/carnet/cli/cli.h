#pragma once

#include <QStringList>

namespace carnet::cli {

/// What a command line ends with.
enum ExitCode {
    Done = 0,
    Usage = 1,      ///< The command line is not understood.
    Unreadable = 2, ///< A document or a file cannot be read or written.
    Refused = 3,    ///< The input was refused, or a check found something; nothing was changed.
};

/// Runs `carnet VERB [NOUN] [options] DOCUMENT` without a window. `arguments` start with the
/// program's name. An unknown verb is Usage. Needs an application object.
int runCommand(const QStringList &arguments);

} // namespace carnet::cli
