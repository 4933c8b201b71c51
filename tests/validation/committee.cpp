#include "tests/validation/committee.h"

#include "core/storage/plans.h"
#include "core/validation/member_keys.h"

using namespace carnet::validation;
using namespace Qt::StringLiterals;

namespace carnet {

namespace {

Action committeeAction(const QString &title, const QDate &due)
{
    return {.id = Id<Action>::derived(u"action", title),
            .plan = Plan::idOf(2026),
            .title = title,
            .commitments = {u"A"_s},
            .owner = u"Mme Petit"_s,
            .due = due};
}

} // namespace

Committee::Committee()
{
    journal::Step step(u"x"_s);
    step.insert(
        Site{.id = Id<Site>::derived(u"site", u"1"), .name = u"Sous-préfecture de Clairval"_s});
    step.insert(Plan{.id = Plan::idOf(2026),
                     .year = 2026,
                     .title = u"Plan d’action 2026"_s,
                     .state = Plan::State::Proposed,
                     .proposedOn = QDate(2026, 4, 1)});
    const Action first = committeeAction(u"Rappeler les usagers sous deux jours"_s, {2026, 6, 30});
    const Action second = committeeAction(u"Afficher les horaires calmes"_s, {2026, 9, 30});
    step.insert(first).insert(second);
    const Meeting about{.id = meeting,
                        .kind = Meeting::Kind::Copil,
                        .heldOn = QDate(2026, 4, 14),
                        .place = u"Salle du premier étage"_s,
                        .plan = Plan::idOf(2026),
                        .state = Meeting::State::Open,
                        .signatures = 2,
                        .chairSigns = true};
    step.insert(about);
    char seed = 'a';
    for (const QString &name : {u"Anne Roux"_s, u"Bruno Lenoir"_s, u"Chloé Martin"_s}) {
        secrets.emplace(name, exchange::DeviceKey::fromSeed(QByteArray(32, seed)));
        const Person person{.id = Id<Person>::derived(u"person", name),
                            .name = name,
                            .role = Person::Role::CommitteeMember,
                            .position = seed == 'a' ? u"Sous-préfète"_s : u"Membre"_s,
                            .chairs = seed == 'a',
                            .signingKey = keyOf(name)};
        step.insert(person);
        step.insert(Attendance{.id = Attendance::idOf(meeting, person.id),
                               .meeting = meeting,
                               .person = person.id,
                               .name = name,
                               .position = person.position,
                               .chairs = person.chairs,
                               .presence = seed == 'b' ? Attendance::Presence::Remote
                                                       : Attendance::Presence::Present});
        ++seed;
    }
    using Verdict = ActionDecision::Verdict;
    step.insert(ActionDecision{.id = ActionDecision::idOf(meeting, first.id),
                               .meeting = meeting,
                               .action = first.id,
                               .verdict = Verdict::Retained});
    step.insert(ActionDecision{.id = ActionDecision::idOf(meeting, second.id),
                               .meeting = meeting,
                               .action = second.id,
                               .verdict = Verdict::Modified,
                               .changes = u"Échéance repoussée au 30 septembre"_s,
                               .remark = u"Attendre les nouveaux horaires"_s});
    workspace.apply(step);
}

RecordDraft Committee::draft()
{
    return draftRecord(workspace, held(), plan(), u"Remarque générale"_s).value();
}

SealedRecord Committee::seal(const RecordDraft &of, const QByteArray &minutes)
{
    return std::get<SealedRecord>(sealRecord(of, smallPdf("plan"), minutes, lineage, device, now));
}

void Committee::keep(const SealedRecord &sealed)
{
    workspace.apply(recordStep(workspace, sealed));
}

SealedRecord Committee::validate()
{
    const SealedRecord sealed = seal(draft());
    keep(sealed);
    now = now.addDays(30);
    return sealed;
}

QByteArray Committee::signatureOf(const QString &member, const QByteArray &record,
                                  const QDate &day) const
{
    const ToSign what = toSign(record, day).value();
    return secretOf(member).sign(what.manifest, what.comment);
}

QByteArray Committee::signedBy(const std::vector<QString> &members,
                               const SealedRecord &sealed) const
{
    std::map<QString, QByteArray> signatures;
    for (const QString &member : members)
        signatures[keyOf(member)] = signatureOf(member, sealed.bytes);
    return fullRecord(sealed.bytes, signatures).value();
}

void Committee::change(const Action &after)
{
    journal::Step step(u"x"_s);
    step.update(workspace.records<Action>().find(after.id).value(), after);
    workspace.apply(step);
}

void Committee::revoke(const QString &member, const QDate &day)
{
    const Person before =
        workspace.records<Person>().find(Id<Person>::derived(u"person", member)).value();
    Person after = before;
    after.keyRevokedOn = day;
    journal::Step step(u"x"_s);
    step.update(before, after);
    workspace.apply(step);
}

QString Committee::keyOf(const QString &member) const
{
    return hexOf(secretOf(member).publicKey());
}

const exchange::DeviceKey &Committee::secretOf(const QString &member) const
{
    return secrets.at(member);
}

QByteArray smallPdf(const QByteArray &says)
{
    return "%PDF-1.4\n% " + says + "\n%%EOF\n";
}

} // namespace carnet
