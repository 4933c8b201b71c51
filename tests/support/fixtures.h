#pragma once

#include "core/domain/records.h"
#include "core/storage/workspace.h"

#include <QByteArray>
#include <QString>

namespace carnet {

Site site(const QString &name);
Plan plan(int year);
Action action(const QString &title);
Indicator indicator(const QString &code);
Measurement measurement(const QString &indicator);

/// A copy of the document with a device and a clock of its own.
struct Copy
{
    explicit Copy(const QString &path = QStringLiteral(":memory:"),
                  const Id<journal::Device> &ownDevice = Id<journal::Device>::create());

    /// Everything a user can see, so that equal copies have equal digests.
    QByteArray digest();

    qint64 time = 1'700'000'000'000;
    Id<journal::Device> device;
    storage::Workspace workspace;
};

/// Gives `to` all rows of `from`.
storage::MergeReport send(Copy &from, Copy &to);

} // namespace carnet
