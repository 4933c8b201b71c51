#include "core/base/file_name.h"

using namespace Qt::StringLiterals;

namespace carnet {

QString siteFileName(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            plain += c;
        else if (c.category() != QChar::Mark_NonSpacing && !plain.isEmpty()
                 && !plain.endsWith(u'-'))
            plain += u'-';
    }
    plain.truncate(40);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain.isEmpty() ? u"site"_s : plain;
}

} // namespace carnet
