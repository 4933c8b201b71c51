#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace carnet::ui {

/// A label that never takes its text for markup: a site named `<img src=…>` is shown so.
/// Wraps where its place is too narrow.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, TextStyle style = TextStyle::Body,
                        QWidget *parent = nullptr);

    /// Less important text, in the secondary colour.
    void setSecondary(bool secondary);

    enum class Tone { Normal, Warning, Error };
    void setTone(Tone tone);
};

} // namespace carnet::ui
