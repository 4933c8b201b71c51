#pragma once

#include "ui/widgets/theme.h"

#include <QString>

namespace carnet::ui {

/// The style sheet of the application: theme.qss with its @roles filled in.
class StyleSheet final
{
public:
    /// `pointSize` is that of body text.
    StyleSheet(const Colors &colors, Appearance appearance, qreal pointSize);

    /// Labels of that text style are `factor` times as large as body text.
    void addTextStyle(const QString &name, qreal factor, int weight);

    const QString &text() const { return m_text; }

private:
    qreal m_pointSize;
    QString m_text;
};

} // namespace carnet::ui
