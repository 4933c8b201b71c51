#pragma once

#include "core/base/failure.h"

#include <QLoggingCategory>
#include <QString>

#include <optional>
#include <utility>

namespace carnet::ui {

Q_DECLARE_LOGGING_CATEGORY(uiLog)

/// The questions and notices that interrupt the user. Pages receive one instead
/// of calling QMessageBox and QFileDialog, so that a test can answer for them.
class Prompt
{
public:
    virtual ~Prompt() = default;

    /// A notice: what happened, what is safe, what to do. `detail` is technical and
    /// shown on demand only.
    virtual void tell(const QString &message, const QString &detail = {}) = 0;

    /// Whether the user wants to go on. `verb` is the button that does, such as
    /// `Close the year`; the other one, which is the default, changes nothing.
    virtual bool confirm(const QString &question, const QString &verb) = 0;

    /// A line of text, such as a reason; nothing when the user gave up.
    virtual std::optional<QString> askText(const QString &question, const QString &proposed) = 0;

    /// The path of an existing file; nothing when the user gave up. `filter` is
    /// written as QFileDialog has it.
    virtual std::optional<QString> askFileToOpen(const QString &title, const QString &filter) = 0;

    /// The path of a file to write; the user has agreed to replace it if it exists.
    virtual std::optional<QString> askFileToSave(const QString &title, const QString &proposedName,
                                                 const QString &filter) = 0;

    /// The path of an existing folder to write into; nothing when the user gave up.
    virtual std::optional<QString> askFolder(const QString &title) = 0;
};

/// Runs one user action. A Failure ends the action, is logged, and is told to
/// the user once. Returns whether the action completed.
///
/// Every slot that can reach storage goes through here: no exception may enter
/// Qt's event loop. https://doc.qt.io/qt-6/exceptionsafety.html
template<typename Action>
bool attempt(Prompt &prompt, Action &&action)
{
    try {
        std::forward<Action>(action)();
        return true;
    } catch (const Failure &failure) {
        qCWarning(uiLog) << failure.what();
        prompt.tell(failure.message(), failure.detail());
        return false;
    }
}

} // namespace carnet::ui
