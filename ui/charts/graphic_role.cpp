#include "ui/charts/graphic_role.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace carnet::ui {

namespace {

constexpr const char *kGraphic = "graphic";

class GraphicInterface final : public QAccessibleWidget
{
public:
    explicit GraphicInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Graphic)
    {}

    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
};

QAccessibleInterface *makeGraphic(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(kGraphic).toBool() ? new GraphicInterface(widget) : nullptr;
}

} // namespace

void beGraphic(QWidget *widget)
{
    static const bool installed = (QAccessible::installFactory(makeGraphic), true);
    Q_UNUSED(installed)
    widget->setProperty(kGraphic, true);
}

} // namespace carnet::ui
