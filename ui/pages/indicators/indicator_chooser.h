#pragma once

#include "core/domain/indicator.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace carnet::ui {

class Card;
class PlainLabel;

/// An indicator that the site may follow.
struct IndicatorOffer
{
    /// Under which heading it stands.
    enum class Group {
        Common,  ///< Of every service of the programme.
        Network, ///< Really published by some networks.
        Other,   ///< Proposed by the program, or by the edition of the document.
        Site,    ///< The site's own.
    };

    Indicator indicator;
    Group group;
    QString origin;                  ///< Where its definition comes from; empty for the site's own.
    std::optional<Decimal> expected; ///< A level asked of everyone: becomes its target.
    bool proposed;                   ///< Ticked at first.
    bool former;                     ///< It was followed before: its figures come back.

    friend bool operator==(const IndicatorOffer &, const IndicatorOffer &) = default;
};

/// The indicators that the site does not follow yet, under headings, to be searched and ticked;
/// beside them what the current one measures, how, and where that comes from; and the way to
/// one of the site's own.
class IndicatorChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorChooser(QWidget *parent = nullptr);

    /// `note` is told with the list: whose codes these are.
    void show(const std::vector<IndicatorOffer> &offers, const QString &note);

    /// Makes one that was followed before the current one, if there is one.
    void goToFormer();

signals:
    void chosen(const std::vector<carnet::ui::IndicatorOffer> &offers);
    void ownRequested();
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeButtons();
    void fill();
    void filter();
    void describe();
    void tellCount();
    void fitSize();
    std::vector<IndicatorOffer> ticked() const;
    const IndicatorOffer *offerOf(const QTreeWidgetItem *item) const;
    std::vector<QTreeWidgetItem *> items() const; ///< Of the offers, in their order.

    std::vector<IndicatorOffer> m_offers;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    PlainLabel *m_hint;
    PlainLabel *m_note;
    Card *m_details;
    PlainLabel *m_title;
    PlainLabel *m_facts;
    PlainLabel *m_method;
    PlainLabel *m_origin;
    QBoxLayout *m_columns;
    QPushButton *m_accept;
    QPushButton *m_own;
};

} // namespace carnet::ui
