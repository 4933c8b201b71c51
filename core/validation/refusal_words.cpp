#include "core/base/column.h"
#include "core/base/french.h"
#include "core/validation/verify.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::validation {

namespace {

struct RefusalWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::validation::Refusal)

public:
    static QString ofRecord(const ValidationRefusal &refusal)
    {
        using enum ValidationRefusal::Code;
        switch (refusal.code) {
        case Changed:
            return tr("The record was changed or damaged after it was sealed.");
        case ExtraFile:
            return tr("The record holds a file that was not sealed with it: %1.")
                .arg(refusal.subject);
        case MissingFile:
            return tr("A file that was sealed with the record is missing: %1.")
                .arg(refusal.subject);
        case NotARecord:
            return tr("This file is not the record of a validation.");
        case Content:
            return tr("The record does not say what a record must say (%1).").arg(refusal.subject);
        case OtherSite:
            return tr("The record is of another site: %1.").arg(refusal.subject);
        case Replayed:
            return tr("This validation is not the last one: the notebook knows a later one, of "
                      "%1.")
                .arg(french::longDate(QDate::fromString(refusal.subject, Qt::ISODate)));
        case Chain:
            return tr("The record does not follow the last validation that the notebook knows: a "
                      "record is missing in between, or this one was made beside it.");
        default:
            return ofSignature(refusal);
        }
    }

    static QString ofSignature(const ValidationRefusal &refusal)
    {
        using enum ValidationRefusal::Code;
        switch (refusal.code) {
        case SignatureForm:
            return tr("This is not a signature, or it is damaged.");
        case SignatureChanged:
            return tr("The signature of %1 does not fit what was signed: one of both was "
                      "changed.")
                .arg(refusal.subject);
        case OtherRecord:
            return tr("The signature is for another plan or another validation.");
        case UnknownKey:
            return tr("A signature was made with a key that is not known (%1).")
                .arg(refusal.subject);
        case RevokedKey:
            return tr("The key of %1 is revoked: what it signs does not count any more.")
                .arg(refusal.subject);
        case Twice:
            return tr("%1 has signed already: each member counts once.").arg(refusal.subject);
        case TooFew:
            return tr("%n signature(s) missing.", nullptr, refusal.count);
        case NoChair:
            return tr("The signature of who presides is missing.");
        case NoMinutes:
            return tr("The scanned minutes, which stand for the signatures, are missing.");
        default:
            Q_UNREACHABLE();
        }
    }

    static QString advice(ValidationRefusal::Code code)
    {
        using enum ValidationRefusal::Code;
        switch (code) {
        case TooFew:
        case NoChair:
            return tr("The validation is complete once it is there.");
        case UnknownKey:
            return tr("Nothing was changed. Compare the key with the member, then import it.");
        case RevokedKey:
            return tr("Nothing was changed. The member signs the next validation with another "
                      "key.");
        case OtherRecord:
            return tr("Nothing was changed. Send the request for this validation again.");
        case Twice:
            return tr("Nothing was changed.");
        case Replayed:
            return tr("Nothing was changed. Ask for the last record.");
        default:
            return tr("Nothing was changed. Ask for the file again.");
        }
    }
};

} // namespace

QString ValidationRefusal::name() const
{
    const QString known = Column<Code>::write(code).toString();
    return cause ? known + u'/' + cause->name() : known;
}

QString ValidationRefusal::message() const
{
    return RefusalWords::ofRecord(*this) + u' ' + RefusalWords::advice(code);
}

QString signatureLabel(const QString &name)
{
    return RefusalWords::tr("Signature of %1").arg(name);
}

} // namespace carnet::validation
