#pragma once

#include <QFrame>

class QComboBox;

namespace carnet::ui {

class PlainLabel;
class Session;

/// Above the page: its title, the year that the pages show, and whether all is saved.
class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    /// `session` outlives the bar.
    explicit HeaderBar(Session &session, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;

signals:
    /// The user wants to begin a year that the document does not have yet.
    void newYearRequested(int year);

private:
    void listYears();
    void chooseYear(int row);
    void showSaved();

    Session &m_session;
    PlainLabel *m_title;
    QComboBox *m_year;
    PlainLabel *m_saved;
};

} // namespace carnet::ui
