#pragma once

#include <QDialog>

class QTextBrowser;

namespace carnet::ui {

/// The short help pages of resources/help; beside the page that it is about.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// Opens at the topic, which is the name of a page, or at the first when there is none.
    explicit HelpWindow(const QString &topic, QWidget *parent = nullptr);

private:
    void read(const QString &topic);

    QTextBrowser *m_text;
};

/// Name, version, licence.
QString aboutText();

} // namespace carnet::ui
