#pragma once

#include "core/domain/indicator.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace carnet::ui {

class PlainLabel;

/// The indicators that the site may follow: those of the catalogue that it does not follow
/// yet, to be ticked, those proposed first; and the way to one of its own.
class IndicatorChooser final : public QWidget
{
    Q_OBJECT

public:
    struct Offer
    {
        Indicator indicator;
        bool proposed; ///< Ticked at first.
    };

    explicit IndicatorChooser(QWidget *parent = nullptr);

    void show(const std::vector<Offer> &offers);

signals:
    void chosen(const std::vector<carnet::Indicator> &indicators);
    void ownRequested();
    void cancelled();

private:
    std::vector<Indicator> ticked() const;
    void addBox(const Offer &offer);
    void tellCount();

    std::vector<Offer> m_offers;
    std::vector<QCheckBox *> m_boxes; ///< One per offer.
    QVBoxLayout *m_list;
    QPushButton *m_accept;
    QPushButton *m_own;
    PlainLabel *m_hint;
};

} // namespace carnet::ui
