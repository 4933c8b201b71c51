#pragma once

#include "ui/pages/home/to_do.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace carnet::ui {

class PageScaffold;
class Session;

/// What to do next, how far the year is, the last results, and what changed lately.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Session &session, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("home"); }
    QString title() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshSoon();
    void refresh();
    void addToDo(QVBoxLayout *body, const YearFacts &facts);
    void addPath(QVBoxLayout *body, const YearFacts &facts);
    void addResults(QVBoxLayout *body, const YearFacts &facts);
    void addChanges(QVBoxLayout *body);

    Session &m_session;
    PageScaffold *m_scaffold;
    QWidget *m_content = nullptr; ///< Made anew at each refresh.
    bool m_stale = true;
};

} // namespace carnet::ui
