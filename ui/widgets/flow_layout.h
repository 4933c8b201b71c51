#pragma once

#include <QLayout>

#include <vector>

namespace carnet::ui {

/// Widgets side by side, in further lines where one is too short: a row of buttons stays whole
/// at every text size.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    enum class Mode { Place, Measure };

    /// Returns the height that the items take within `rect`.
    int arrange(const QRect &rect, Mode mode) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace carnet::ui
