#include "tests/pages/assessment_grid_bench.h"

#include "core/domain/completeness.h"
#include "ui/pages/assessment/practice_card.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

/// Somebody who fills in the whole grid of 2021 and counts every key.
struct Typist : AssessmentDesk
{
    int ratingKeys = 0; ///< To rate and to come to the next question.
    int otherKeys = 0;  ///< Letters of reasons, and the Enter behind them.

    Typist() { beginYear(u"spplus-2021"_s); }

    /// Every eleventh does not concern the site.
    static bool concerns(int place) { return place % 11 != 10; }
    static int levelOf(int place) { return (place * 7 + place / 3) % 4; }

    void rate(int place)
    {
        ++ratingKeys;
        if (concerns(place))
            return press(Qt::Key_0 + levelOf(place));
        press(Qt::Key_N);
        type(u"pas ici"_s);
        otherKeys += 7;
    }

    void check(const char *view, int most) const
    {
        const carnet::assessment::Grid filled = grid();
        const Completeness done = completenessOf(*filled.edition, filled.answers);
        CHECK(done.isComplete());
        int place = 0;
        for (const Practice &practice : filled.edition->practices) {
            const Rating wanted = concerns(place) ? Rating::level(levelOf(place))
                                                  : Rating::notApplicable(u"pas ici"_s);
            CHECK(filled.answer(practice.code).rating == wanted);
            ++place;
        }
        std::printf("%s: %d practices, %.2f key strokes for each rating, %d more for reasons\n",
                    view, place, double(ratingKeys) / place, otherKeys);
        CHECK(ratingKeys <= most * place);
    }
};

} // namespace

TEST_CASE_METHOD(Typist, "the grid of 2021 is filled in by keyboard alone, in the dense view",
                 "[pages][assessment]")
{
    open(u"grid"_s);
    goTo(0, ui::AnswerGridModel::Level);
    const int practices = int(grid().edition->practices.size());

    for (int place = 0; place < practices; ++place) {
        rate(place);
        if (concerns(place))
            continue;
        press(Qt::Key_Return);
        ++otherKeys;
    }

    check("dense grid", 2);
    CHECK(ratingKeys == practices); // One key each: it leads to the next by itself.
}

TEST_CASE_METHOD(Typist, "the grid of 2021 is filled in by keyboard alone, on cards",
                 "[pages][assessment]")
{
    open(u"cards"_s);
    const auto next = [&] {
        commands.action(ui::Command::NextToFill)->trigger(); // Ctrl+Maj+N, in the window.
        ++ratingKeys;
    };
    const auto edition = grid().edition;
    const auto &practices = edition->practices;

    for (size_t place = 0; place < practices.size(); ++place) {
        next();
        auto *card = page->findChild<ui::PracticeCard *>(u"practice_"_s + practices[place].code);
        REQUIRE(card);
        REQUIRE(QTest::qWaitFor([&] { return card->isAncestorOf(QApplication::focusWidget()); }));
        rate(int(place));
    }
    page->commitPending();

    check("cards", 2);
}
