#pragma once

#include <QHeaderView>

namespace carnet::ui {

/// The headers of columns in as many lines as they need.
class WrappingHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit WrappingHeader(QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int logicalIndex) const override;
};

} // namespace carnet::ui
