#pragma once

#include "app/carnet/cli/command.h"
#include "core/validation/member_keys.h"
#include "core/validation/statement.h"

#include <optional>

namespace carnet::cli {

/// `--passphrase-file FILE`.
QCommandLineOption passphraseFileOption();

/// The first line of the file that is named, or what is typed without being shown; twice the same
/// for a new one. Nothing, after telling why, when there is none. Throws Failure.
std::optional<exchange::Passphrase> passphraseFrom(Invocation &invocation, bool isNew);

/// The key of this computer named by `--key` (part of a name, or the start of a fingerprint); else
/// the only one that `statement` lets sign.
std::optional<exchange::PublicKey> keyToSignWith(Invocation &invocation,
                                                 const validation::MemberKeys &keys,
                                                 const validation::Statement &statement);

/// The key of this computer named so; nothing when it is none, or several.
std::optional<exchange::PublicKey> keyNamed(const validation::MemberKeys &keys,
                                            const QString &name);

} // namespace carnet::cli
