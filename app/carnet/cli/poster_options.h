#pragma once

#include "app/carnet/cli/command.h"
#include "ui/issue/draft.h"
#include "ui/issue/issue.h"

#include <QDate>

#include <optional>

namespace carnet::ui {
struct PosterKind;
}

namespace carnet::cli {

// What the options of `export poster` and `export posters` ask for.

/// Why a command cannot go on.
struct Trouble
{
    ExitCode code;
    QString message; ///< Translated.
};

/// How every poster looks and what it says beside its own: for both verbs.
QList<QCommandLineOption> posterLookOptions();

/// The date of display: that asked for, else today. Nothing when it is no date.
std::optional<QDate> displayDate(const Invocation &invocation);

/// Changes the choices as the options say. They begin as those of the last poster of that kind.
std::optional<Trouble> applyOptions(const Invocation &invocation,
                                    const storage::Workspace &workspace, const ui::PosterKind &kind,
                                    ui::PosterChoices &choices);

/// The same for one of all posters of a quarter: a poster of a year is that of its year, and one
/// that is not made in the format asked for keeps its own.
std::optional<Trouble> applyCommonOptions(const Invocation &invocation,
                                          const storage::Workspace &workspace,
                                          const ui::PosterKind &kind, ui::PosterChoices &choices);

/// The kind asked for, results if none. Null when there is no such kind.
const ui::PosterKind *kindAskedFor(const Invocation &invocation);

/// `resultats, engagements …`, for messages.
QString kindNames();

/// By the ending of a file's name, or by the ending alone: `pdf`. Nothing for any other.
std::optional<ui::PosterMeans> meansOf(const QString &path);

} // namespace carnet::cli
