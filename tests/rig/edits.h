#pragma once

#include "core/journal/step.h"
#include "core/storage/workspace.h"

#include <QString>
#include <QStringList>

#include <random>

namespace carnet::rig {

/// Random edits of a document, as a user makes them, which keep the rules of invariants().
class Edits
{
public:
    Edits(storage::Workspace &workspace, std::uint64_t seed);

    /// One edit, not applied yet. The first makes the site.
    journal::Step next();

private:
    journal::Step addAction();
    journal::Step removeAction();
    journal::Step editAction();
    journal::Step measure();
    journal::Step import();
    journal::Step describe();

    Site site() const;
    QString text();
    int pick(size_t count);

    storage::Workspace &m_workspace;
    std::mt19937_64 m_random;
};

/// What is wrong with the document: rules that hold between records, each kept by steps of
/// several edits, so that half a step shows; and tables that are not what the journal says.
QStringList faults(storage::Workspace &workspace);

} // namespace carnet::rig
