#include "core/base/strict_json.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace carnet {

namespace {

using Code = JsonFault::Code;

constexpr quint64 kLargestInteger = quint64(1) << 53;

/// Whether one of eight bytes ends the plain run of a string: a quote, a backslash, a
/// control character, or the start of a longer UTF-8 sequence.
bool hasSpecialByte(const char *eight)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 tops = 0x8080808080808080;
    const auto hasZero = [](quint64 word) { return (word - ones) & ~word & tops; };
    quint64 word = 0;
    std::memcpy(&word, eight, sizeof word);
    const quint64 control = (word - ones * 0x20) & ~word;
    return ((hasZero(word ^ (ones * '"')) | hasZero(word ^ (ones * '\\')) | word | control) & tops)
           != 0;
}

bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}

class Scanner
{
public:
    Scanner(QByteArrayView bytes, const JsonLimits &limits)
        : m_begin(bytes.data())
        , m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
        , m_limits(limits)
    {}

    std::optional<Code> scan()
    {
        if (m_end - m_begin > m_limits.totalBytes)
            return Code::TooLarge;
        if (std::string_view(m_begin, size_t(m_end - m_begin)).starts_with("\xEF\xBB\xBF"))
            return Code::ByteOrderMark;
        if (!values())
            return m_fault;
        skipSpace();
        if (m_at != m_end)
            return Code::TrailingText;
        return std::nullopt;
    }

    /// After a scan without fault.
    JsonOutline outline() const { return {.object = m_object, .rows = m_rows}; }

    /// Where scan() stopped.
    qsizetype offset() const { return m_at - m_begin; }

private:
    struct Level
    {
        bool object;
        size_t firstKey; ///< Of the keys of this object, in m_keys.
    };

    bool fail(Code code)
    {
        m_fault = code;
        return false;
    }

    int peek() const { return m_at == m_end ? -1 : int(static_cast<unsigned char>(*m_at)); }

    bool failHere() { return fail(m_at == m_end ? Code::Truncated : Code::Syntax); }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool take(char c)
    {
        if (peek() != c)
            return failHere();
        ++m_at;
        return true;
    }

    /// One value, and everything inside it.
    bool values()
    {
        bool opened = false;
        do {
            skipSpace();
            if (!value(opened))
                return false;
            if (!opened && !next())
                return false;
        } while (!m_levels.empty());
        return true;
    }

    /// A value, or the start of a container with something in it: then `opened`.
    bool value(bool &opened)
    {
        opened = false;
        switch (peek()) {
        case '{':
        case '[':
            return open(opened);
        case '"':
            return string(nullptr);
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool open(bool &opened)
    {
        const bool object = *m_at == '{';
        m_object = m_object || (object && m_levels.empty());
        if (m_levels.size() >= size_t(m_limits.depth))
            return fail(Code::TooDeep);
        ++m_at;
        skipSpace();
        if (peek() == (object ? '}' : ']')) {
            ++m_at;
            return true;
        }
        m_levels.push_back({object, m_keys.size()});
        opened = true;
        return !object || key();
    }

    /// After a value: the next one's comma and key, or the ends of containers.
    bool next()
    {
        while (!m_levels.empty()) {
            skipSpace();
            const Level level = m_levels.back();
            m_rows += m_levels.size() == 2 && !level.object && m_levels.front().object;
            if (peek() == ',') {
                ++m_at;
                skipSpace();
                return !level.object || key();
            }
            if (peek() != (level.object ? '}' : ']'))
                return failHere();
            if (level.object && !keysDiffer(level.firstKey))
                return false;
            ++m_at;
            m_levels.pop_back();
        }
        return true;
    }

    bool key()
    {
        skipSpace();
        if (peek() != '"')
            return failHere();
        std::string_view name;
        if (!string(&name))
            return false;
        m_keys.push_back(name);
        skipSpace();
        return take(':');
    }

    /// At the end of an object, so that a hostile one costs n log n and not n². Escaped keys
    /// were unescaped, but bytes and escapes are compared as UTF-8.
    bool keysDiffer(size_t first)
    {
        const auto begin = m_keys.begin() + qptrdiff(first);
        const bool few = m_keys.size() - first <= 8;
        bool same = false;
        if (few) {
            for (auto a = begin; a != m_keys.end() && !same; ++a)
                same = std::find(a + 1, m_keys.end(), *a) != m_keys.end();
        } else {
            std::sort(begin, m_keys.end());
            same = std::adjacent_find(begin, m_keys.end()) != m_keys.end();
        }
        m_keys.resize(first);
        return !same || fail(Code::DuplicateKey);
    }

    bool word(std::string_view text)
    {
        for (const char c : text)
            if (!take(c))
                return false;
        return true;
    }

    bool number()
    {
        const char *const start = m_at;
        if (peek() == '-')
            ++m_at;
        if (!isDigit(peek()))
            return failHere();
        quint64 magnitude = 0;
        bool large = false;
        const bool zero = *m_at == '0';
        for (; isDigit(peek()); ++m_at) {
            magnitude = magnitude * 10 + quint64(*m_at - '0');
            large = large || magnitude > kLargestInteger;
            if (large)
                magnitude = kLargestInteger;
            if (zero && magnitude != 0)
                return fail(Code::Syntax);
        }
        if (zero && m_at - start > (*start == '-' ? 2 : 1))
            return fail(Code::Syntax);
        if (peek() == '.' || peek() == 'e' || peek() == 'E')
            return m_limits.fractions ? fraction(start) : fail(Code::NumberForm);
        return !large || fail(Code::NumberTooLarge);
    }

    bool digits()
    {
        if (!isDigit(peek()))
            return failHere();
        while (isDigit(peek()))
            ++m_at;
        return true;
    }

    bool fraction(const char *start)
    {
        if (peek() == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!digits())
                return false;
        }
        double value = 0;
        const auto read = std::from_chars(start, m_at, value);
        if (read.ec == std::errc() && std::isfinite(value))
            return true;
        return fail(Code::NumberTooLarge);
    }

    /// Gives what the string says when `name` is asked for.
    bool string(std::string_view *name)
    {
        const char *const start = ++m_at;
        bool escaped = false;
        while (true) {
            while (m_end - m_at >= 8 && !hasSpecialByte(m_at))
                m_at += 8;
            const int c = peek();
            if (c == '"' || m_at - start > m_limits.stringBytes)
                break;
            if (c < 0)
                return fail(Code::Truncated);
            if (c < 0x20)
                return fail(Code::ControlCharacter);
            if (c == '\\') {
                escaped = true;
                char32_t character = 0;
                if (!escape(character))
                    return false;
            } else if (c >= 0x80) {
                if (!longSequence(c))
                    return false;
            } else {
                ++m_at;
            }
        }
        if (m_at - start > m_limits.stringBytes)
            return fail(Code::StringTooLong);
        if (name)
            *name = escaped ? unescaped(start) : std::string_view(start, size_t(m_at - start));
        ++m_at;
        return true;
    }

    /// A UTF-8 sequence of two to four bytes: Unicode 15, table 3-7.
    bool longSequence(int first)
    {
        int more = 0;
        int low = 0x80;
        int high = 0xBF;
        if (first >= 0xC2 && first <= 0xDF) {
            more = 1;
        } else if (first >= 0xE0 && first <= 0xEF) {
            more = 2;
            low = first == 0xE0 ? 0xA0 : low;
            high = first == 0xED ? 0x9F : high;
        } else if (first >= 0xF0 && first <= 0xF4) {
            more = 3;
            low = first == 0xF0 ? 0x90 : low;
            high = first == 0xF4 ? 0x8F : high;
        } else {
            return fail(Code::Encoding);
        }
        for (++m_at; more > 0; --more, ++m_at) {
            const int c = peek();
            if (c < low || c > high)
                return fail(Code::Encoding);
            low = 0x80;
            high = 0xBF;
        }
        return true;
    }

    bool hex(char32_t &unit)
    {
        unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const int c = peek();
            const int letter = c | 0x20;
            if (isDigit(c))
                unit = unit * 16 + char32_t(c - '0');
            else if (letter >= 'a' && letter <= 'f' && c > 0)
                unit = unit * 16 + char32_t(letter - 'a' + 10);
            else
                return fail(m_at == m_end ? Code::Truncated : Code::Escape);
        }
        return true;
    }

    /// From the backslash; m_at is behind the sequence, or at what is wrong in it.
    bool escape(char32_t &character)
    {
        const char *const start = m_at++;
        const int c = peek();
        if (c < 0)
            return fail(Code::Truncated);
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (const size_t i = letters.find(char(c)); i != letters.npos) {
            character = char32_t(meanings[i]);
            ++m_at;
            return true;
        }
        if (c != 'u')
            return fail(Code::Escape);
        ++m_at;
        if (!hex(character))
            return false;
        if (character == 0)
            return m_at = start, fail(Code::NulCharacter);
        if (character < 0xD800 || character > 0xDFFF)
            return true;
        char32_t low = 0;
        if (character > 0xDBFF || m_end - m_at < 2 || m_at[0] != '\\' || m_at[1] != 'u')
            return m_at = start, fail(Code::LoneSurrogate);
        m_at += 2;
        if (!hex(low))
            return false;
        if (low < 0xDC00 || low > 0xDFFF)
            return m_at = start, fail(Code::LoneSurrogate);
        character = 0x10000 + ((character - 0xD800) << 10) + (low - 0xDC00);
        return true;
    }

    /// What the string from `start` to m_at says. Its escapes were checked.
    std::string_view unescaped(const char *start)
    {
        const char *const end = m_at;
        std::string &text = m_unescaped.emplace_back();
        m_at = start;
        while (m_at != end) {
            char32_t c = 0;
            if (*m_at != '\\') {
                text += *m_at++;
                continue;
            }
            escape(c);
            if (c < 0x80) {
                text += char(c);
            } else if (c < 0x800) {
                text += {char(0xC0 | c >> 6), char(0x80 | (c & 0x3F))};
            } else if (c < 0x10000) {
                text +=
                    {char(0xE0 | c >> 12), char(0x80 | (c >> 6 & 0x3F)), char(0x80 | (c & 0x3F))};
            } else {
                text += {char(0xF0 | c >> 18), char(0x80 | (c >> 12 & 0x3F)),
                         char(0x80 | (c >> 6 & 0x3F)), char(0x80 | (c & 0x3F))};
            }
        }
        return text;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    const JsonLimits &m_limits;
    Code m_fault = Code::Syntax;
    bool m_object = false;
    qint64 m_rows = 0;
    std::vector<Level> m_levels;
    std::vector<std::string_view> m_keys; ///< Of the open objects, the innermost last.
    std::deque<std::string> m_unescaped;  ///< Keys that held escapes; a deque does not move them.
};

struct FaultText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::JsonFault)

public:
    static QString of(Code code)
    {
        switch (code) {
        case Code::TooLarge:
            return tr("the text is larger than allowed");
        case Code::ByteOrderMark:
            return tr("the text starts with a byte order mark");
        case Code::Encoding:
            return tr("a character is not valid UTF-8");
        case Code::Truncated:
            return tr("the text ends too early");
        case Code::Syntax:
            return tr("this character cannot stand here");
        case Code::Escape:
            return tr("an escape sequence is not valid");
        case Code::LoneSurrogate:
            return tr("half of a surrogate pair stands alone");
        case Code::NulCharacter:
            return tr("a text holds the null character");
        case Code::ControlCharacter:
            return tr("a text holds a control character");
        case Code::DuplicateKey:
            return tr("an object names the same member twice");
        case Code::TooDeep:
            return tr("objects are nested too deeply");
        case Code::StringTooLong:
            return tr("a text is longer than allowed");
        case Code::NumberForm:
            return tr("only whole numbers are allowed");
        case Code::NumberTooLarge:
            return tr("a number is too large");
        case Code::TrailingText:
            return tr("something follows the end of the content");
        }
        Q_UNREACHABLE();
    }

    static QString placed(const JsonFault &fault)
    {
        return tr("Line %1, column %2: %3.")
            .arg(QString::number(fault.line), QString::number(fault.column), of(fault.code));
    }
};

} // namespace

QString JsonFault::message() const
{
    return FaultText::placed(*this);
}

std::optional<JsonFault> scanStrictly(QByteArrayView bytes, const JsonLimits &limits)
{
    const std::variant<JsonOutline, JsonFault> outline = outlineStrictly(bytes, limits);
    const JsonFault *const fault = std::get_if<JsonFault>(&outline);
    return fault ? std::optional(*fault) : std::nullopt;
}

std::variant<JsonOutline, JsonFault> outlineStrictly(QByteArrayView bytes, const JsonLimits &limits)
{
    Scanner scanner(bytes, limits);
    const std::optional<Code> code = scanner.scan();
    if (!code)
        return scanner.outline();
    JsonFault fault{.code = *code, .offset = scanner.offset(), .line = 1, .column = 1};
    for (const char c : bytes.first(fault.offset)) {
        if (c == '\n') {
            ++fault.line;
            fault.column = 1;
        } else if ((c & 0xC0) != 0x80) {
            ++fault.column;
        }
    }
    return fault;
}

} // namespace carnet
