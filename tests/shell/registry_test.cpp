#include "tests/support/printing.h"

#include "ui/shell/command_registry.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTranslator>

#include <map>
#include <set>

using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'&' && text[i + 1] != u'&')
            return text[i + 1].toLower();
        if (text[i] == u'&')
            ++i;
    }
    return {};
}

/// Installs the French texts for as long as it lives.
struct French
{
    French()
    {
        REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
        QCoreApplication::installTranslator(&translator);
    }
    ~French() { QCoreApplication::removeTranslator(&translator); }

    QTranslator translator;
};

void checkMnemonics()
{
    QMainWindow window;
    const CommandRegistry registry;
    registry.fill(window.menuBar());

    std::set<QChar> ofBar;
    for (const QAction *menu : window.menuBar()->actions()) {
        INFO(menu->text().toStdString());
        CHECK_FALSE(mnemonicOf(menu->text()).isNull());
        CHECK(ofBar.insert(mnemonicOf(menu->text())).second);
        std::set<QChar> ofMenu;
        for (const QAction *action : menu->menu()->actions()) {
            if (action->isSeparator())
                continue;
            INFO(action->text().toStdString());
            CHECK_FALSE(mnemonicOf(action->text()).isNull());
            CHECK(ofMenu.insert(mnemonicOf(action->text())).second);
        }
    }
}

} // namespace

TEST_CASE("no two mnemonics of a menu are the same", "[shell][commands]")
{
    SECTION("in English")
    {
        checkMnemonics();
    }
    SECTION("in French")
    {
        const French french;
        checkMnemonics();
    }
}

TEST_CASE("no two commands have the same keys, and none needs a digit", "[shell][commands]")
{
    const CommandRegistry registry;

    std::map<QKeySequence, QString> seen;
    for (const auto &declared : CommandRegistry::declarations())
        for (const QKeySequence &keys : declared.shortcuts) {
            INFO(keys.toString().toStdString());
            CHECK(seen.emplace(keys, QString::fromLatin1(declared.text)).second);
            const Qt::Key key = keys[0].key();
            CHECK((key < Qt::Key_0 || key > Qt::Key_9));
        }
    CHECK(seen.contains(QKeySequence(Qt::CTRL | Qt::Key_Equal)));
}

TEST_CASE("every command is in a menu, with its drawing", "[shell][commands]")
{
    QMainWindow window;
    const CommandRegistry registry;
    registry.fill(window.menuBar());

    QList<QAction *> inMenus;
    for (const QAction *menu : window.menuBar()->actions())
        inMenus += menu->menu()->actions();
    for (const auto &declared : CommandRegistry::declarations()) {
        INFO(declared.text);
        CHECK(inMenus.contains(registry.action(declared.command)));
        if (declared.icon)
            CHECK_FALSE(registry.action(declared.command)->icon().isNull());
    }
}

TEST_CASE("the last handler of a command is in force until it is released", "[shell][commands]")
{
    CommandRegistry registry;
    QAction *add = registry.action(Command::Add);
    QObject window;
    QObject page;
    QString ran;
    CHECK_FALSE(add->isEnabled());

    registry.handle(Command::Add, &window, [&] { ran += u'w'; });
    registry.handle(Command::Add, &page, [&] { ran += u'p'; });
    add->trigger();
    registry.release(&page);
    add->trigger();

    CHECK(ran == u"pw");
    CHECK(add->isEnabled());
    registry.release(&window);
    CHECK_FALSE(add->isEnabled());
}
