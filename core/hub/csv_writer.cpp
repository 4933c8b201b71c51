#include "core/hub/csv_writer.h"

#include "core/hub/write_all.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace carnet::hub {

CsvWriter::CsvWriter(QIODevice &device, std::initializer_list<std::string_view> header)
    : m_device(device)
    , m_row("\xEF\xBB\xBF")
{
    for (const std::string_view name : header)
        cell(name);
    endRow();
}

void CsvWriter::cell(std::string_view text)
{
    separate();
    const bool formula = !text.empty() && std::strchr("=+-@\t\r", text.front());
    const bool quoted = text.find_first_of(";\"\r\n") != std::string_view::npos;
    if (quoted)
        m_row += '"';
    if (formula)
        m_row += '\'';
    for (const char c : text) {
        if (c == '"')
            m_row += '"';
        m_row += c;
    }
    if (quoted)
        m_row += '"';
}

void CsvWriter::cell(DecimalCell number)
{
    separate();
    std::transform(number.text.begin(), number.text.end(), std::back_inserter(m_row),
                   [](char c) { return c == '.' ? ',' : c; });
}

void CsvWriter::integer(qint64 number)
{
    separate();
    m_row += QByteArray::number(number);
}

void CsvWriter::separate()
{
    if (!m_first)
        m_row += ';';
    m_first = false;
}

void CsvWriter::endRow()
{
    m_row += "\r\n";
    writeAll(m_device, m_row);
    m_row.clear();
    m_first = true;
}

} // namespace carnet::hub
