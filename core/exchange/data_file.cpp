#include "core/exchange/data_file.h"

#include <QJsonDocument>

namespace carnet::exchange {

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool paired =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (paired)
            clean += text[i++];
        if (paired)
            clean += text[i];
        else if (c.isSurrogate())
            clean += QChar::ReplacementCharacter;
        else if (!c.isNull())
            clean += c;
    }
    return clean;
}

QByteArray DataFile::bytes() const
{
    QByteArray out = "{";
    const char *beforeArray = "";
    for (const auto &[name, rows] : m_arrays) {
        out.append(beforeArray).append('"').append(name.toUtf8()).append("\":[");
        const char *beforeRow = "\n";
        for (const QJsonObject &row : rows) {
            out.append(beforeRow).append(QJsonDocument(row).toJson(QJsonDocument::Compact));
            beforeRow = ",\n";
        }
        out.append("\n]");
        beforeArray = ",\n";
    }
    return out.append("}\n");
}

} // namespace carnet::exchange
