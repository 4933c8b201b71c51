#pragma once

#include "core/domain/site.h"
#include "core/language/lexicon.h"
#include "ui/publication/checks.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace carnet::ui {

/// Reads what posters say for its spelling and its plainness, beside the user's work: the
/// dictionary takes its time.
class LanguageAdvisor final : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<std::shared_ptr<const Speller>()>;

    /// `open` finds the dictionary, null without one, in another thread at the first read().
    explicit LanguageAdvisor(Open open, QObject *parent = nullptr);
    ~LanguageAdvisor() override;

    /// Asks for advice on this poster; what was asked before is no longer wanted. Words of the
    /// site are not misspelt.
    void read(const PosterContent &content, const Site &site);

    /// What was found about this poster; nothing while it is being read.
    std::vector<PosterProblem> adviceOn(const PosterContent &content) const;
    /// Whether it was read, or is being read and nothing else was asked for since.
    bool hasRead(const PosterContent &content) const;
    /// False once it is known that the machine has no French dictionary.
    bool hasDictionary() const { return m_hasDictionary; }

signals:
    void advised();

private:
    struct Wanted
    {
        PosterContent content;
        Site site;
    };
    struct Found
    {
        std::shared_ptr<const Lexicon> lexicon;
        PosterContent about;
        std::vector<PosterProblem> advice;
    };

    void start();
    void finish();

    Open m_open;
    std::shared_ptr<const Lexicon> m_lexicon; ///< Used by one thread at a time.
    std::optional<Wanted> m_wanted;
    std::optional<PosterContent> m_asked; ///< By the last read().
    std::optional<PosterContent> m_about; ///< What m_advice is about.
    std::vector<PosterProblem> m_advice;
    bool m_hasDictionary = true;
    QFutureWatcher<Found> m_watcher;
};

} // namespace carnet::ui
