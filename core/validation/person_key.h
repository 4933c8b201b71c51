#pragma once

#include "core/domain/person.h"
#include "core/exchange/keys.h"
#include "core/journal/step.h"
#include "core/storage/workspace.h"

#include <QDate>
#include <QString>

#include <variant>

namespace carnet::validation {

/// The person signs with that key from now on; or why not, translated: somebody else has it.
std::variant<journal::Step, QString> giveKey(const storage::Workspace &workspace,
                                             const Person &person, const exchange::PublicKey &key);

/// What the key signs from that day on counts for nothing.
journal::Step revokeKey(const Person &person, const QDate &day);

/// As people compare it by telephone; empty without a key.
QString spokenKey(const Person &person);

} // namespace carnet::validation
