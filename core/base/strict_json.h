#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <variant>

namespace carnet {

/// How large and how deep a JSON text may be.
struct JsonLimits
{
    int depth = 32;                    ///< Objects and arrays inside each other.
    qsizetype stringBytes = 64 * 1024; ///< Between the quotes, as written.
    qsizetype totalBytes = 8 * 1024 * 1024;
    bool fractions = false; ///< Numbers may have a fraction or an exponent.
};

/// What is wrong with a JSON text, and where.
struct JsonFault
{
    enum class Code {
        TooLarge,         ///< More bytes than the limit.
        ByteOrderMark,    ///< Starts with a byte order mark.
        Encoding,         ///< Not valid UTF-8.
        Truncated,        ///< Ends in the middle of the value.
        Syntax,           ///< Another character than RFC 8259 allows here.
        Escape,           ///< Unknown or cut escape sequence in a string.
        LoneSurrogate,    ///< Half of a pair such as `\ud83d` alone.
        NulCharacter,     ///< `\u0000`: databases cut texts there.
        ControlCharacter, ///< A character below U+0020 that is not escaped.
        DuplicateKey,     ///< An object names a member twice.
        TooDeep,
        StringTooLong,
        NumberForm,     ///< Not an integer where only integers are allowed.
        NumberTooLarge, ///< Beyond 2^53, or beyond what a double holds.
        TrailingText,   ///< Something follows the value.
    };

    Code code;
    qsizetype offset; ///< Bytes from the start of the text.
    int line;         ///< From 1.
    int column;       ///< From 1, in characters.

    /// Translated: the place and what is wrong there.
    QString message() const;

    friend bool operator==(const JsonFault &, const JsonFault &) = default;
};

/// Stable names, such as `duplicate_key`.
constexpr auto enumNames(JsonFault::Code)
{
    using enum JsonFault::Code;
    return std::array<std::pair<JsonFault::Code, QStringView>, 15>{{
        {TooLarge, u"too_large"},
        {ByteOrderMark, u"byte_order_mark"},
        {Encoding, u"encoding"},
        {Truncated, u"truncated"},
        {Syntax, u"syntax"},
        {Escape, u"escape"},
        {LoneSurrogate, u"lone_surrogate"},
        {NulCharacter, u"nul_character"},
        {ControlCharacter, u"control_character"},
        {DuplicateKey, u"duplicate_key"},
        {TooDeep, u"too_deep"},
        {StringTooLong, u"string_too_long"},
        {NumberForm, u"number_form"},
        {NumberTooLarge, u"number_too_large"},
        {TrailingText, u"trailing_text"},
    }};
}

/// Reads a JSON text that may be hostile, in one pass, without keeping anything of it:
/// the first fault, or nothing when it is one value by RFC 8259 in valid UTF-8 within the
/// limits, no object names a member twice, and all readers will therefore see the same.
/// QJsonDocument alone keeps the last of two equal keys and takes half surrogate pairs.
std::optional<JsonFault> scanStrictly(QByteArrayView bytes, const JsonLimits &limits = {});

/// What one strict scan learns of a text without keeping it.
struct JsonOutline
{
    bool object; ///< The value is an object.
    qint64 rows; ///< Elements of the arrays that are its direct members.

    friend bool operator==(const JsonOutline &, const JsonOutline &) = default;
};

/// As scanStrictly(), and counts on the way.
std::variant<JsonOutline, JsonFault> outlineStrictly(QByteArrayView bytes,
                                                     const JsonLimits &limits = {});

} // namespace carnet
