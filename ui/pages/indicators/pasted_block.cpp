#include "ui/pages/indicators/pasted_block.h"

namespace carnet::ui {

std::vector<QStringList> readBlock(const QString &clipboard)
{
    std::vector<QStringList> rows;
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

} // namespace carnet::ui
