#pragma once

#include "ui/shell/prompt.h"

#include <QStringList>

#include <deque>
#include <optional>

namespace carnet {

/// Answers for the user, and remembers what was asked. A question for which no answer was
/// prepared is answered as by the harmless button.
class ScriptedPrompt : public ui::Prompt
{
public:
    std::deque<bool> confirmations;           ///< Answers to confirm(), in order.
    std::deque<std::optional<QString>> texts; ///< Answers to askText(), in order.
    std::deque<std::optional<QString>> filesToOpen;
    std::deque<std::optional<QString>> filesToSave;
    std::deque<std::optional<QString>> folders; ///< Answers to askFolder(), in order.

    QStringList told;      ///< What was said by tell().
    QStringList details;   ///< The technical part of it.
    QStringList questions; ///< What confirm() and askText() asked.
    QStringList verbs;     ///< Of the button of each confirm().

    void tell(const QString &message, const QString &detail = {}) override
    {
        told += message;
        details += detail;
    }

    bool confirm(const QString &question, const QString &verb) override
    {
        questions += question;
        verbs += verb;
        return take(confirmations).value_or(false);
    }

    std::optional<QString> askText(const QString &question, const QString &) override
    {
        questions += question;
        return take(texts).value_or(std::nullopt);
    }

    std::optional<QString> askFileToOpen(const QString &, const QString &) override
    {
        return take(filesToOpen).value_or(std::nullopt);
    }

    std::optional<QString> askFileToSave(const QString &, const QString &, const QString &) override
    {
        return take(filesToSave).value_or(std::nullopt);
    }

    std::optional<QString> askFolder(const QString &) override
    {
        return take(folders).value_or(std::nullopt);
    }

private:
    template<typename T>
    static std::optional<T> take(std::deque<T> &answers)
    {
        if (answers.empty())
            return std::nullopt;
        std::optional<T> answer(std::in_place, answers.front());
        answers.pop_front();
        return answer;
    }
};

} // namespace carnet
