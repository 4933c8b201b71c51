#include "core/exchange/refusal.h"

#include "core/base/column.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace carnet::exchange {

namespace {

struct RefusalText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::exchange::Refusal)

public:
    /// One sentence for each family: people cannot do anything different about a date and a flag
    /// of an archive, and the code tells those who look into it.
    static QString reason(const Refusal &refusal)
    {
        using enum Refusal::Code;
        switch (refusal.code) {
        case FileTooLarge:
        case EntryTooLarge:
        case TooManyEntries:
            return tr("The file is larger than a bundle may be.");
        case NotAnArchive:
            return tr("This file is not a bundle.");
        case Truncated:
            return tr("The file is incomplete: its end is missing.");
        case ExtraBytes:
        case SecondEnd:
        case ArchiveComment:
        case ExtraField:
        case EntryComment:
            return tr("Something was added to the file after it was made.");
        case Zip64:
        case Compressed:
        case Encrypted:
        case DataDescriptor:
        case Flags:
        case Version:
        case Date:
        case Attributes:
        case WrongOrder:
        case NotCanonical:
            return tr("The file was packed again by another program.");
        case BadName:
        case DuplicateName:
        case HeadersDiffer:
        case UnexpectedFile:
            return tr("The file is not built like a bundle.");
        case Checksum:
            return tr("The file was damaged on its way.");
        case MissingEntry:
        case MediaType:
            return tr("A part that every bundle has is missing from this file.");
        default:
            return sealReason(refusal);
        }
    }

    static QString sealReason(const Refusal &refusal)
    {
        using enum Refusal::Code;
        switch (refusal.code) {
        case KeyForm:
        case SignatureForm:
            return tr("The signature of the bundle cannot be read.");
        case KeyRefused:
            return tr("The bundle is signed with a key that is not accepted.");
        case SignatureWrong:
        case CommentWrong:
        case CommentDiffers:
        case MetaDevice:
            return tr("The signature does not fit: the bundle was changed, or signed by someone "
                      "else.");
        case ManifestForm:
        case ManifestOrder:
        case ManifestMissing:
        case ManifestExtra:
        case ManifestHash:
            return tr("The content is not what its list says: the bundle was changed.");
        case MetaTooNew:
            return tr("The bundle was made by a later version of the program: install that version "
                      "to read it.");
        case MetaFormat:
            return tr("The bundle is of a kind that this program does not know.");
        default:
            return tr("The content of the bundle is not in the form that was agreed.");
        }
    }

    static QString placed(const QString &place) { return tr("Place: %1.").arg(place); }

    static QString advice(Refusal::Code code)
    {
        if (code == Refusal::Code::MetaTooNew)
            return tr("Nothing was imported.");
        if (code == Refusal::Code::KeyRefused)
            return tr("Nothing was imported. Call the sender and compare the key.");
        return tr("Nothing was imported. Ask the sender to make the bundle again.");
    }
};

} // namespace

QString Refusal::name() const
{
    const QString known = Column<Code>::write(code).toString();
    return fault ? known + u'.' + Column<JsonFault::Code>::write(fault->code).toString() : known;
}

QString Refusal::message() const
{
    QStringList sentences{RefusalText::reason(*this)};
    if (!place.isEmpty())
        sentences += RefusalText::placed(place);
    if (fault)
        sentences += fault->message();
    sentences += RefusalText::advice(code);
    return sentences.join(u' ');
}

} // namespace carnet::exchange
