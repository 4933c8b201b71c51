#pragma once

#include <QByteArray>
#include <QIODevice>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace carnet::hub {

/// Writes JSON piece by piece, members in the order given: what a network tells does not fit a
/// QJsonDocument. One line per element of an array. Throws Failure when the device cannot be
/// written.
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice &device)
        : m_device(device)
    {}

    /// In an array; with a name, in an object.
    void beginObject(std::string_view name = {});
    void endObject();
    void beginArray(std::string_view name);
    void endArray();

    void member(std::string_view name, std::string_view text);
    void member(std::string_view name, const std::string &text)
    {
        member(name, std::string_view(text));
    }
    void member(std::string_view name, const char *text) { member(name, std::string_view(text)); }
    template<std::integral Integer>
    void member(std::string_view name, Integer number)
    {
        literal(name, std::is_same_v<Integer, bool> ? QByteArray(number ? "true" : "false")
                                                    : QByteArray::number(qint64(number)));
    }
    /// An absent value is left out.
    template<typename T>
    void member(std::string_view name, const std::optional<T> &value)
    {
        if (value)
            member(name, *value);
    }

    /// Ends the text with a line break. Precondition: all is ended.
    void finish();

private:
    void literal(std::string_view name, const QByteArray &text);
    void start(std::string_view name);
    void string(std::string_view text);
    void flush();

    QIODevice &m_device;
    QByteArray m_text;
    bool m_first = true;
    int m_depth = 0; ///< Objects begun and not ended.
};

} // namespace carnet::hub
