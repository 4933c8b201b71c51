#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace carnet::ui {

class PlainLabel;

/// Groups things on a page: a ground of its own, a title or none, a column of contents.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
    PlainLabel *m_title;
};

/// A thin line between two parts.
QFrame *separator(QWidget *parent = nullptr);

} // namespace carnet::ui
