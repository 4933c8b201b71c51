#pragma once

#include "core/base/failure.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace carnet::storage {

/// Who has a document open, as written beside it; blank where it is not known.
struct HeldDocument
{
    QString person;
    QString machine;
    QDateTime since;

    friend bool operator==(const HeldDocument &, const HeldDocument &) = default;
};

/// Another program, or another window of this one, has the document open. It can still be
/// opened for reading.
class DocumentHeld : public Failure
{
public:
    DocumentHeld(const QString &path, HeldDocument holder, const QDate &today);

    const HeldDocument &holder() const { return m_holder; }

private:
    HeldDocument m_holder;
};

/// Writes beside the document who has it open. It decides nothing, so failing is no failure.
void writeHolder(const QString &document, const HeldDocument &holder);

/// What writeHolder() wrote; blank when there is nothing, or when it was written on this
/// machine by a program that has ended.
HeldDocument readHolder(const QString &document);

void removeHolder(const QString &document);

} // namespace carnet::storage
