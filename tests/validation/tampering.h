#pragma once

#include "tests/validation/committee.h"

#include <QByteArray>
#include <QString>

#include <random>

namespace carnet {

/// A record that two members signed, and one of the same site that followed another plan.
struct SignedRecord : Committee
{
    SignedRecord();

    validation::SealedRecord sealed;
    validation::SealedRecord other; ///< Another validation, not kept.
    QByteArray full;
};

/// What somebody did to the record, with `what` it was.
struct Tampered
{
    QByteArray bytes;
    std::string what;
};

/// One bit turned, anywhere.
Tampered flipped(const QByteArray &bytes, std::mt19937_64 &random);

/// An edit that would change what people read or who signed, as well made as the forger can.
Tampered edited(const SignedRecord &record, std::mt19937_64 &random);

} // namespace carnet
