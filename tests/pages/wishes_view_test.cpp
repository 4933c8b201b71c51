#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/planning/meeting_steps.h"
#include "core/storage/meetings.h"
#include "ui/pages/meetings/open_meeting.h"
#include "ui/pages/meetings/wishes_view.h"
#include "ui/widgets/text_field.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

/// A meeting of the CLAC without wishes, and its view.
struct WishDesk : PageBench
{
    Meeting meeting = planning::newMeeting(Meeting::Kind::Clac, std::nullopt);
    std::unique_ptr<OpenMeeting> open;
    std::unique_ptr<WishesView> view;
    QList<Place> places;

    WishDesk()
    {
        meeting.heldOn = QDate(2026, 12, 3);
        workspace.apply(planning::addMeetingStep(meeting, {}));
        open = std::make_unique<OpenMeeting>(session);
        open->show(meeting.id);
        view = std::make_unique<WishesView>(*open);
        view->resize(1100, 700);
        view->show();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
        QObject::connect(&session, &Session::placeRequested, &session,
                         [this](const Place &place) { places += place; });
    }

    template<typename T>
    T *find(const QString &name) const
    {
        T *found = view->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }

    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    std::vector<Wish> wishes() { return storage::wishesOf(workspace, meeting.id); }
};

} // namespace

TEST_CASE_METHOD(WishDesk, "a wish is typed, becomes an action once, and leads to it",
                 "[pages][wishes]")
{
    QTest::mouseClick(view->findChild<QWidget *>(u"wishes_empty"_s)->findChild<QPushButton *>(),
                      Qt::LeftButton);
    REQUIRE(wishes().size() == 1);
    auto *text = find<TextField>(u"wish_text"_s);
    CHECK(text->hasFocus());
    QTest::keyClicks(text, u"Ouvrir le samedi"_s);
    view->commitPending();
    CHECK(wishes().front().text == u"Ouvrir le samedi"_s);

    click(u"make_action"_s);

    const auto action = wishes().front().action;
    REQUIRE(action);
    CHECK(stored(*action).title == u"Ouvrir le samedi"_s);
    CHECK(stored(*action).origin == wishes().front().id.toString());
    CHECK_FALSE(find<QWidget>(u"make_action"_s)->isVisible());
    click(u"see_action"_s);
    REQUIRE(places.size() == 1);
    CHECK(places.front() == Place{.page = u"plan"_s, .record = action->toString()});
}

TEST_CASE_METHOD(WishDesk, "a wish is never without words, and comes back after it was removed",
                 "[pages][wishes]")
{
    QTest::mouseClick(view->findChild<QWidget *>(u"wishes_empty"_s)->findChild<QPushButton *>(),
                      Qt::LeftButton);
    auto *text = find<TextField>(u"wish_text"_s);
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Delete);
    view->commitPending();
    CHECK_FALSE(wishes().front().text.isEmpty());

    click(u"remove_wish"_s);
    CHECK(wishes().empty());
    session.undoStack().undo();
    CHECK(wishes().size() == 1);
    QTest::qWait(0);
    CHECK(find<QListWidget>(u"wishes"_s)->count() == 1);
}
