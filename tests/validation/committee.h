#pragma once

#include "tests/support/fixtures.h"

#include "core/validation/record.h"
#include "core/validation/verify.h"

#include <QString>

#include <map>
#include <vector>

namespace carnet {

/// A site with a plan that was proposed, a meeting with decisions, and three members who have
/// keys: who presides, one more, and one who was not there.
struct Committee : Copy
{
    Committee();

    Plan plan() const { return workspace.records<Plan>().find(Plan::idOf(2026)).value(); }
    Meeting held() const { return workspace.records<Meeting>().find(meeting).value(); }

    validation::RecordDraft draft();

    /// The next record of the plan, kept in the document.
    validation::SealedRecord validate();
    validation::SealedRecord seal(const validation::RecordDraft &draft,
                                  const QByteArray &minutes = {});
    void keep(const validation::SealedRecord &sealed);

    /// What that member signs on the 14th of April.
    QByteArray signatureOf(const QString &member, const QByteArray &record,
                           const QDate &day = QDate(2026, 4, 14)) const;

    /// The record with the signatures of these members.
    QByteArray signedBy(const std::vector<QString> &members,
                        const validation::SealedRecord &sealed) const;

    void change(const Action &after);
    void revoke(const QString &member, const QDate &day);
    QString keyOf(const QString &member) const;
    const exchange::DeviceKey &secretOf(const QString &member) const;

    exchange::DeviceKey device = exchange::DeviceKey::fromSeed(QByteArray(32, 'd'));
    Id<storage::Lineage> lineage = Id<storage::Lineage>::derived(u"lineage", u"1");
    Id<Meeting> meeting = Id<Meeting>::derived(u"meeting", u"1");
    std::map<QString, exchange::DeviceKey> secrets;
    QDateTime now{QDate(2026, 4, 14), QTime(16, 30), Qt::UTC};
};

/// Something that looks like a PDF.
QByteArray smallPdf(const QByteArray &says);

} // namespace carnet
