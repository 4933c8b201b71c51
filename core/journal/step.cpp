#include "core/journal/step.h"

#include <QCoreApplication>

namespace carnet::journal {

namespace {

struct Journal
{
    Q_DECLARE_TR_FUNCTIONS(carnet::journal::Journal)
};

Verb inverse(Verb verb)
{
    switch (verb) {
    case Verb::Create:
        return Verb::Delete;
    case Verb::Set:
        return Verb::Set;
    case Verb::Delete:
        return Verb::Create;
    }
    Q_UNREACHABLE();
}

} // namespace

Edit Edit::inverse() const
{
    return {journal::inverse(verb), kind, record, field, after, before};
}

bool Edit::agreesWith(const std::optional<QJsonObject> &stored) const
{
    switch (verb) {
    case Verb::Create:
        return !stored;
    case Verb::Set:
        return stored && stored->value(field) == before;
    case Verb::Delete:
        return stored && *stored == before.toObject();
    }
    Q_UNREACHABLE();
}

Step &Step::settle(const Conflict &conflict, const QJsonValue &shown, const QJsonValue &value)
{
    m_edits.push_back({Verb::Set, conflict.kind, conflict.record, conflict.field, shown, value});
    return *this;
}

Step &Step::keep(const QString &sha256, const QByteArray &bytes)
{
    m_blobs.insert_or_assign(sha256, bytes);
    return *this;
}

Step &Step::forget(const QString &sha256)
{
    m_forgotten += sha256;
    return *this;
}

Step &Step::then(const Step &later)
{
    m_edits.insert(m_edits.end(), later.m_edits.begin(), later.m_edits.end());
    m_blobs.insert(later.m_blobs.begin(), later.m_blobs.end());
    m_forgotten += later.m_forgotten;
    return *this;
}

bool Step::overlaps(const Step &other) const
{
    for (const Edit &ours : m_edits)
        for (const Edit &theirs : other.m_edits)
            if (ours.kind == theirs.kind && ours.record == theirs.record)
                return true;
    return false;
}

Step Step::inverse() const
{
    Step step(Journal::tr("Undo: %1").arg(m_label));
    for (auto edit = m_edits.rbegin(); edit != m_edits.rend(); ++edit)
        step.m_edits.push_back(edit->inverse());
    return step;
}

} // namespace carnet::journal
