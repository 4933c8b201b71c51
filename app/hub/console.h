#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace carnet::hub_app {

/// A line on standard output, or on standard error, in UTF-8. Whatever could steer a terminal is
/// shown as U+FFFD: names and texts come from files of others.
void print(const QString &line);
void warn(const QString &line);

/// Several lines on standard output.
void printText(const QString &lines);

/// A table with aligned columns, the first row its headings.
void printTable(const std::vector<QStringList> &rows);

/// JSON on standard output, members sorted.
void printJson(const QJsonObject &object);

/// How far the work is, on standard error: one line that is written again on a terminal, nothing
/// elsewhere.
void showProgress(qsizetype done, qsizetype total);

/// UTF-8 of the hub as text.
QString text(const std::string &utf8);

} // namespace carnet::hub_app
