#pragma once

#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace carnet::ui {

/// The frame of a page: one column with margins, which scrolls up and down only and
/// keeps what has the keyboard in sight.
class PageScaffold : public QScrollArea
{
    Q_OBJECT

public:
    enum class Width {
        Text,     ///< Forms and text: not wider than is good to read.
        Centered, ///< The same, in the middle.
        Full,     ///< Tables and charts: all the page.
    };

    explicit PageScaffold(Width width, QWidget *parent = nullptr);

    /// The column: add what the page shows, and a stretch at its end.
    QVBoxLayout *body() const { return m_body; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void followTextSize();
    void fit();

    Width m_width;
    QWidget *m_column;
    QVBoxLayout *m_body;
    QTimer m_fitting; ///< Several changes in a row are one.
};

} // namespace carnet::ui
