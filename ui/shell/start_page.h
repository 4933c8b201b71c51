#pragma once

#include "ui/shell/settings.h"

#include <QWidget>

class QVBoxLayout;

namespace carnet::ui {

class Card;

/// What is shown while no document is open: the three ways to one, and those that were
/// open lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `settings` outlives the page.
    explicit StartPage(Settings &settings, QWidget *parent = nullptr);

    /// Lists the recent documents anew.
    void refresh();

signals:
    void newRequested();
    void openRequested();
    void exampleRequested();
    void signRequested();
    void recentChosen(const QString &path);

private:
    QWidget *makeRecent(const Settings::Recent &document);

    Settings &m_settings;
    Card *m_recent;
    QVBoxLayout *m_list;
};

} // namespace carnet::ui
