#pragma once

#include "ui/widgets/card.h"

namespace carnet::ui {

class Settings;

/// How a poster looks that was never issued. Applied at once.
class PosterSettings final : public Card
{
    Q_OBJECT

public:
    /// `settings` outlives the card.
    explicit PosterSettings(Settings &settings, QWidget *parent = nullptr);

signals:
    /// The person wants to be led to that field of the site: `logo` or `feedback_address`.
    void siteFieldRequested(const QString &field);
};

} // namespace carnet::ui
