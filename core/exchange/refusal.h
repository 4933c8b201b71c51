#pragma once

#include "core/base/strict_json.h"

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace carnet::exchange {

/// Why a bundle is not taken. Nothing of it was used.
struct Refusal
{
    enum class Code {
        FileTooLarge,
        NotAnArchive,
        Truncated,
        ExtraBytes,
        SecondEnd,
        Zip64,
        ArchiveComment,
        TooManyEntries,
        Compressed,
        Encrypted,
        DataDescriptor,
        Flags,
        Version,
        Date,
        ExtraField,
        EntryComment,
        Attributes,
        EntryTooLarge,
        BadName,
        DuplicateName,
        WrongOrder,
        HeadersDiffer,
        Checksum,
        MissingEntry,
        MediaType,
        NotCanonical,
        KeyForm,
        KeyRefused,
        SignatureForm,
        SignatureWrong,
        CommentWrong,
        CommentDiffers,
        ManifestForm,
        ManifestOrder,
        ManifestMissing,
        ManifestExtra,
        ManifestHash,
        Json, ///< `fault` tells more.
        MetaMember,
        MetaUnknown,
        MetaValue,
        MetaFormat,
        MetaTooNew,
        MetaDevice,
        MetaSequence,
        Counts,
        UnexpectedFile,
    };

    Code code;
    QString place = {}; ///< Name of the entry or of the member, as in the file; may be empty.
    std::optional<JsonFault> fault = std::nullopt;

    /// At the entry of that name; UTF-8.
    static Refusal of(Code code, QByteArrayView entry = {})
    {
        return {code, QString::fromUtf8(entry)};
    }

    /// Stable, for reports and tests: `container.compressed`, `json.duplicate_key`.
    QString name() const;

    /// Translated: what is wrong, that nothing was taken, what to do.
    QString message() const;

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

constexpr auto enumNames(Refusal::Code)
{
    using enum Refusal::Code;
    return std::array<std::pair<Refusal::Code, QStringView>, 47>{{
        {FileTooLarge, u"file.too_large"},
        {NotAnArchive, u"container.not_an_archive"},
        {Truncated, u"container.truncated"},
        {ExtraBytes, u"container.extra_bytes"},
        {SecondEnd, u"container.second_end"},
        {Zip64, u"container.zip64"},
        {ArchiveComment, u"container.comment"},
        {TooManyEntries, u"container.too_many_entries"},
        {Compressed, u"container.compressed"},
        {Encrypted, u"container.encrypted"},
        {DataDescriptor, u"container.data_descriptor"},
        {Flags, u"container.flags"},
        {Version, u"container.version"},
        {Date, u"container.date"},
        {ExtraField, u"container.extra_field"},
        {EntryComment, u"container.entry_comment"},
        {Attributes, u"container.attributes"},
        {EntryTooLarge, u"container.entry_too_large"},
        {BadName, u"container.bad_name"},
        {DuplicateName, u"container.duplicate_name"},
        {WrongOrder, u"container.wrong_order"},
        {HeadersDiffer, u"container.headers_differ"},
        {Checksum, u"container.checksum"},
        {MissingEntry, u"container.missing_entry"},
        {MediaType, u"container.media_type"},
        {NotCanonical, u"container.not_canonical"},
        {KeyForm, u"key.form"},
        {KeyRefused, u"key.refused"},
        {SignatureForm, u"signature.form"},
        {SignatureWrong, u"signature.wrong"},
        {CommentWrong, u"signature.comment_wrong"},
        {CommentDiffers, u"signature.comment_differs"},
        {ManifestForm, u"manifest.form"},
        {ManifestOrder, u"manifest.order"},
        {ManifestMissing, u"manifest.missing_line"},
        {ManifestExtra, u"manifest.extra_line"},
        {ManifestHash, u"manifest.hash"},
        {Json, u"json"},
        {MetaMember, u"meta.missing_member"},
        {MetaUnknown, u"meta.unknown_member"},
        {MetaValue, u"meta.value"},
        {MetaFormat, u"meta.format"},
        {MetaTooNew, u"meta.too_new"},
        {MetaDevice, u"meta.device"},
        {MetaSequence, u"meta.sequence"},
        {Counts, u"meta.counts"},
        {UnexpectedFile, u"content.unexpected_file"},
    }};
}

} // namespace carnet::exchange
