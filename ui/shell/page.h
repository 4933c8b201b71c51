#pragma once

#include "ui/shell/place.h"

#include <QString>
#include <QWidget>

namespace carnet::ui {

/// One page of the window. It is built on the first visit, shows what the workspace
/// holds, follows Workspace::changed, and writes through Session::apply() only.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Stable, English, lower case: `assessment`. Used in settings and on the command line.
    virtual QString name() const = 0;

    /// What the header shows: `Self-assessment 2026`, translated.
    virtual QString title() const = 0;

    /// Shows the record and puts the focus into the field. What is not known is ignored.
    virtual void reveal(const Place &place) { Q_UNUSED(place) }

    /// Writes what is being typed, as leaving the field would: before the page goes, on
    /// Ctrl+S, before the document closes.
    virtual void commitPending() {}

signals:
    void titleChanged();
};

} // namespace carnet::ui
