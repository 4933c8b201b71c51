#pragma once

#include "ui/shell/page_factory.h"
#include "ui/shell/place.h"

#include <QMainWindow>

#include <vector>

namespace carnet::ui {

class AreaCycle;
class HeaderBar;
class MessageBand;
class PageDeck;
class PageList;
class PlainLabel;
class Session;
class Settings;
class Theme;

/// The window of an open document: a frame around the pages, which own all behaviour.
/// What concerns the file, such as opening and closing, is handled by who made the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window needs; all of it outlives the window.
    struct Context
    {
        Session &session;
        Settings &settings;
        Theme &theme;
        QString document; ///< Path, for what is remembered of it; may be empty.
    };

    MainWindow(const Context &context, std::vector<PageFactory> pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the page and the record on it. A page that there is not is ignored.
    void goTo(const Place &place);

    QString currentPage() const; ///< Page::name().

    /// Told above the page for as long as the document is open.
    void setStandingMessage(const struct Message &message);

signals:
    /// The window has been closed and everything is written.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void handleCommands();
    void handleUndo();
    void handleLooks();
    void followSession();
    void goToRow(int row);
    void movePage(int direction);
    void showStep(bool undone);
    void undo();
    void redo();
    void startYear(int year);
    void refreshTitle();
    void refreshBadges();
    void showHelp();

    Session &m_session;
    Settings &m_settings;
    Theme &m_theme;
    QString m_document;
    PageDeck *m_deck;
    PageList *m_list;
    HeaderBar *m_header;
    MessageBand *m_band;
    PlainLabel *m_site;
    AreaCycle *m_areas;
    bool m_saveFailed = false;
};

} // namespace carnet::ui
