#include "core/tables/clipboard_block.h"

#include <algorithm>

namespace carnet::tables {

Block readBlock(const QString &clipboard)
{
    Block rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool started = false; // Something stands in the row being read.
    const auto endRow = [&] {
        row += cell;
        rows.push_back(row);
        row.clear();
        cell.clear();
        started = false;
    };
    for (qsizetype i = 0; i < clipboard.size(); ++i) {
        const QChar c = clipboard[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < clipboard.size() && clipboard[i + 1] == u'"')
                cell += clipboard[i++];
            else
                quoted = false;
            continue;
        }
        if (c == u'\r')
            continue;
        if (c == u'\n') {
            endRow();
            continue;
        }
        started = true;
        if (c == u'\t') {
            row += cell;
            cell.clear();
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else {
            cell += c;
        }
    }
    if (started)
        endRow();
    return rows;
}

QString writeBlock(const Block &block)
{
    QString text;
    for (const QStringList &row : block) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            QString cell = row[column];
            const bool quoted = std::ranges::any_of(
                cell, [](QChar c) { return c == u'\t' || c == u'\n' || c == u'"'; });
            if (quoted)
                cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
            text += (column > 0 ? QStringLiteral("\t") : QString()) + cell;
        }
        text += u'\n';
    }
    return text;
}

} // namespace carnet::tables
