#pragma once

#include "ui/publication/layout.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace carnet::ui {

class PlainLabel;
class PosterPreview;

/// The poster as a picture and as text, page by page, and from how far it is read.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// The page shown stays while there are as many.
    void setPages(const LaidOutPages &pages);

    /// The number of the page shown, from 0.
    int number() const { return m_number; }

private:
    QWidget *buildPicture(QWidget *parent);
    void turn(int by);
    void showPage();

    LaidOutPages m_pages;
    int m_number = 0;
    QString m_said; ///< What m_text shows.
    PosterPreview *m_preview;
    QPlainTextEdit *m_text;
    QWidget *m_turner = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    PlainLabel *m_which = nullptr;
    PlainLabel *m_legibility;
};

} // namespace carnet::ui
