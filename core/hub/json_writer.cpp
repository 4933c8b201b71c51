#include "core/hub/json_writer.h"

#include "core/hub/write_all.h"

namespace carnet::hub {

void JsonWriter::start(std::string_view name)
{
    if (!m_first)
        m_text += ',';
    m_first = false;
    if (!name.empty()) {
        string(name);
        m_text += ':';
    }
}

void JsonWriter::string(std::string_view text)
{
    m_text += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            m_text += "\\u00";
            m_text += QByteArray(1, c).toHex();
        } else {
            m_text += c;
        }
    }
    m_text += '"';
}

void JsonWriter::beginObject(std::string_view name)
{
    start(name);
    if (name.empty() && m_depth > 0)
        m_text += '\n';
    m_text += '{';
    m_first = true;
    ++m_depth;
}

void JsonWriter::endObject()
{
    m_text += '}';
    m_first = false;
    --m_depth;
    flush();
}

void JsonWriter::beginArray(std::string_view name)
{
    start(name);
    m_text += '[';
    m_first = true;
}

void JsonWriter::endArray()
{
    m_text += ']';
    m_first = false;
}

void JsonWriter::member(std::string_view name, std::string_view text)
{
    start(name);
    string(text);
}

void JsonWriter::literal(std::string_view name, const QByteArray &text)
{
    start(name);
    m_text += text;
}

void JsonWriter::finish()
{
    m_text += '\n';
    flush();
}

void JsonWriter::flush()
{
    writeAll(m_device, m_text);
    m_text.clear();
}

} // namespace carnet::hub
