#pragma once

#include <QString>

#include <vector>

namespace carnet::storage {

class Workspace;

/// Makes the typed tables anew from the journal and returns the kinds of record that are not
/// as they were; none in a document that is whole. Meant for a private copy: it writes.
std::vector<QString> tablesThatDifferFromHistory(Workspace &workspace);

} // namespace carnet::storage
