#include "ui/issue/language_advisor.h"

#include "ui/issue/language_checks.h"

#include <QtConcurrentRun>

#include <utility>

namespace carnet::ui {

LanguageAdvisor::LanguageAdvisor(Open open, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
{
    connect(&m_watcher, &QFutureWatcher<Found>::finished, this, &LanguageAdvisor::finish);
}

LanguageAdvisor::~LanguageAdvisor()
{
    m_watcher.waitForFinished();
}

void LanguageAdvisor::read(const PosterContent &content, const Site &site)
{
    m_wanted = Wanted{content, site};
    m_asked = content;
    if (!m_watcher.isRunning())
        start();
}

std::vector<PosterProblem> LanguageAdvisor::adviceOn(const PosterContent &content) const
{
    return m_about == content ? m_advice : std::vector<PosterProblem>();
}

bool LanguageAdvisor::hasRead(const PosterContent &content) const
{
    return m_asked == content;
}

void LanguageAdvisor::start()
{
    const Wanted wanted = *std::exchange(m_wanted, std::nullopt);
    m_watcher.setFuture(QtConcurrent::run([wanted, open = m_open, lexicon = m_lexicon] {
        Found found{.lexicon = lexicon, .about = wanted.content};
        if (!found.lexicon)
            found.lexicon = std::make_shared<const Lexicon>(shippedLexicon(open()));
        found.advice = checkLanguage(wanted.content, withNamesOf(*found.lexicon, wanted.site));
        return found;
    }));
}

void LanguageAdvisor::finish()
{
    const Found found = m_watcher.result();
    m_lexicon = found.lexicon;
    m_hasDictionary = bool(m_lexicon->speller);
    if (m_wanted) {
        start(); // What was found is about another text.
        return;
    }
    m_about = found.about;
    m_advice = found.advice;
    emit advised();
}

} // namespace carnet::ui
