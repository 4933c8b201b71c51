#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/status_shape.h"

#include <QString>

#include <vector>

namespace carnet::ui {

/// A list of sentences, each with a way to what it is about.
class LinksCard final : public Card
{
    Q_OBJECT

public:
    struct Link
    {
        StatusShape shape;
        QString word;     ///< What the shape means: `Blocks`, `To be seen`.
        QString sentence; ///< Plain text.
        QString practice; ///< Where it leads: a practice, or the name of a view.
        QString field;

        friend bool operator==(const Link &, const Link &) = default;
    };

    LinksCard(const QString &title, const QString &rule, QWidget *parent = nullptr);

    /// `nothing` is said when there is no link.
    void load(const std::vector<Link> &links, const QString &nothing);

signals:
    void followed(const QString &practice, const QString &field);

private:
    QWidget *add(const Link &link, size_t number);

    std::vector<Link> m_links;
    QWidget *m_list = nullptr;
    bool m_all = false; ///< The user wanted to see them all.
};

} // namespace carnet::ui
