#pragma once

#include <QByteArray>
#include <QIODevice>

#include <concepts>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace carnet::hub {

/// A decimal in its exchange form, `12.5`; written with a comma.
struct DecimalCell
{
    std::string_view text;
};

/// Writes a table as French spreadsheets read it: UTF-8 with BOM, `;`, CRLF. The bytes depend
/// on the cells alone, not on the language of the machine. Text that a spreadsheet would take
/// for a formula is preceded by an apostrophe.
class CsvWriter
{
public:
    /// Throws Failure when the device cannot be written, like row().
    CsvWriter(QIODevice &device, std::initializer_list<std::string_view> header);

    template<typename... Cells>
    void row(const Cells &...cells)
    {
        (cell(cells), ...);
        endRow();
    }

private:
    void cell(std::string_view text);
    void cell(const std::string &text) { cell(std::string_view(text)); }
    void cell(const char *text) { cell(std::string_view(text)); }
    void cell(DecimalCell number);
    template<std::integral Integer>
    void cell(Integer number)
    {
        integer(qint64(number));
    }
    template<typename T>
    void cell(const std::optional<T> &value)
    {
        value ? cell(*value) : separate();
    }
    void integer(qint64 number);
    void separate();
    void endRow();

    QIODevice &m_device;
    QByteArray m_row;
    bool m_first = true;
};

} // namespace carnet::hub
