#include "ui/pages/publication/preview_pane.h"

#include "ui/pages/publication/poster_preview.h"
#include "ui/pages/publication/poster_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"tabs"_s);
    // The bar takes the keyboard, not a nameless frame around it.
    tabs->setFocusPolicy(Qt::NoFocus);
    tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    tabs->addTab(buildPicture(tabs), tr("Preview"));
    m_text = new QPlainTextEdit(tabs);
    m_text->setObjectName(u"text"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the poster"));
    tabs->addTab(m_text, tr("Text"));
    column->addWidget(tabs);
    m_legibility = new PlainLabel({}, TextStyle::Small, this);
    m_legibility->setObjectName(u"legibility"_s);
    m_legibility->setSecondary(true);
    column->addWidget(m_legibility);
}

QWidget *PreviewPane::buildPicture(QWidget *parent)
{
    auto *picture = new QWidget(parent);
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins(0, space::kMedium, 0, 0);
    m_preview = new PosterPreview(picture);
    m_preview->setObjectName(u"preview"_s);
    column->addWidget(m_preview);
    m_turner = new QWidget(picture);
    auto *row = new QHBoxLayout(m_turner);
    row->setContentsMargins(0, 0, 0, 0);
    m_previous = iconButton(u"previous"_s, tr("Previous page"), m_turner);
    m_next = iconButton(u"next"_s, tr("Next page"), m_turner);
    m_previous->setObjectName(u"previous_page"_s);
    m_next->setObjectName(u"next_page"_s);
    m_which = new PlainLabel({}, TextStyle::Body, m_turner);
    m_which->setObjectName(u"which_page"_s);
    row->addStretch(1);
    row->addWidget(m_previous);
    row->addWidget(m_which);
    row->addWidget(m_next);
    row->addStretch(1);
    column->addWidget(m_turner);
    column->addStretch(1);
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_preview, &PosterPreview::turned, this, &PreviewPane::turn);
    return picture;
}

void PreviewPane::setPages(const LaidOutPages &pages)
{
    if (pages.pages.size() != m_pages.pages.size())
        m_number = 0;
    m_pages = pages;
    showPage();
    // Only when it is another text, so that a reader's place in it stays.
    if (const QString text = posterText(pages); text != m_said) {
        m_said = text;
        m_text->setPlainText(text);
    }
    m_legibility->setText(legibility(pages));
    m_legibility->setVisible(!m_legibility->text().isEmpty());
}

void PreviewPane::turn(int by)
{
    m_number = std::clamp(m_number + by, 0, int(m_pages.pages.size()) - 1);
    showPage();
}

void PreviewPane::showPage()
{
    const int count = int(m_pages.pages.size());
    m_preview->setPage(m_pages, m_number);
    m_turner->setVisible(count > 1);
    m_which->setText(tr("Page %1 of %2").arg(m_number + 1).arg(count));
    // A button that has the keyboard stays, or the keyboard would be somewhere else.
    m_previous->setEnabled(m_number > 0 || m_previous->hasFocus());
    m_next->setEnabled(m_number + 1 < count || m_next->hasFocus());
}

} // namespace carnet::ui
