#pragma once

#include "ui/shell/page.h"
#include "ui/signing/signing_desk.h"

#include <functional>

namespace carnet::ui {

class Card;
class PageScaffold;
class PersonsForm;
class Session;
class Settings;
class SiteForm;
class Theme;

/// How the program looks, who is writing, the site and its people. Applied at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// What is set besides the document; all of it outlives the page.
    struct Context
    {
        Theme &theme;
        Settings &settings;
        QString author;                                 ///< Who is writing; may be empty.
        std::function<void(const QString &)> setAuthor; ///< Throws Failure.
        SigningDesk signing = {};                       ///< Where keys of members are made.
    };

    SettingsPage(Session &session, Context context, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("settings"); }
    QString title() const override;
    void reveal(const Place &place) override;
    void commitPending() override;

private:
    Card *makeLooks();
    Card *makeAuthor();

    Session &m_session;
    Context m_context;
    SiteForm *m_site;
    PersonsForm *m_persons;
};

} // namespace carnet::ui
