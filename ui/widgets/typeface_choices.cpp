#include "ui/widgets/typeface_choices.h"

#include "core/base/french.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct TypefaceText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::TypefaceChoices)
};

const QStringList &installed()
{
    static const QStringList families = [] {
        QStringList found = QFontDatabase::families(QFontDatabase::Latin);
        found.removeIf([](const QString &family) {
            return family == u"Noto Sans" || QFontDatabase::isPrivateFamily(family)
                   || !QFontDatabase::isSmoothlyScalable(family);
        });
        std::sort(found.begin(), found.end(),
                  [](const QString &a, const QString &b) { return french::compare(a, b) < 0; });
        return found;
    }();
    return families;
}

} // namespace

std::vector<ChoiceField::Choice> typefaceChoices(const QString &chosen)
{
    std::vector<ChoiceField::Choice> choices{{QString(), TypefaceText::tr("Noto Sans (ours)")}};
    for (const QString &family : installed())
        choices.push_back({family, family});
    if (!chosen.isEmpty() && !installed().contains(chosen))
        choices.push_back({chosen, TypefaceText::tr("%1 (not on this computer)").arg(chosen)});
    return choices;
}

} // namespace carnet::ui
