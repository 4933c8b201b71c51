// What the person does in the view of signatures.

#include "core/base/durable_file.h"
#include "core/exchange/report_file.h"
#include "ui/issue/validation_report.h"
#include "ui/pages/meetings/signatures_view.h"
#include "ui/shell/session.h"
#include "ui/signing/key_maker.h"
#include "ui/signing/sign_panel.h"
#include "ui/widgets/count_field.h"

#include <QCheckBox>
#include <QDir>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void SignaturesView::changeRule()
{
    if (!open().meeting())
        return;
    Meeting after = *open().meeting();
    after.signatures = int(m_count->value().value_or(0));
    after.chairSigns = m_chair->isChecked();
    if (after != *open().meeting())
        open().write(after, tr("who signs"));
}

void SignaturesView::establish(const QByteArray &minutes)
{
    commitPending();
    auto prepared = draft();
    if (!prepared)
        return;
    if (!minutes.isEmpty()) {
        prepared->statement.paper = true;
        prepared->statement.signatures = 0;
        prepared->statement.chairSigns = false;
    }
    if (validation::faultOf(prepared->statement))
        return;
    if (!open().session().prompt().confirm(
            tr("The plan is validated as it is now, with what was decided in this meeting. From "
               "then on every change of it is listed with its reason. The record itself cannot "
               "be changed any more."),
            tr("Establish the record")))
        return;
    attempt(open().session().prompt(), [&] {
        if (seal(*prepared, validationPdf(readablePlan(*prepared)), minutes))
            open().session().announce(
                {.text = minutes.isEmpty()
                             ? tr("The plan is validated and the record is established. Members "
                                  "can sign now.")
                             : tr("The plan is validated, on the scanned minutes.")});
    });
}

/// Throws Failure.
bool SignaturesView::seal(const validation::RecordDraft &prepared, const QByteArray &planPdf,
                          const QByteArray &minutes)
{
    Session &session = open().session();
    const auto sealed = validation::sealRecord(prepared, planPdf, minutes, m_desk.device->lineage,
                                               m_desk.device->key(), session.now());
    if (const auto *refusal = std::get_if<exchange::Refusal>(&sealed)) {
        session.prompt().tell(tr("The record could not be made. Your notebook is as it was. "
                                 "Scanned minutes may be too large: 16 MB at most."),
                              refusal->name());
        return false;
    }
    // Not for the Undo menu: what members sign does not go away again.
    return session.applyForGood(
        validation::recordStep(session.workspace(), std::get<validation::SealedRecord>(sealed)));
}

void SignaturesView::attachMinutes()
{
    Session &session = open().session();
    const auto path = session.prompt().askFileToOpen(
        tr("Which file holds the scanned and signed minutes?"), tr("PDF files (*.pdf)"));
    if (!path)
        return;
    attempt(session.prompt(), [&] {
        const QByteArray minutes = exchange::readBundleFile(*path);
        if (!minutes.startsWith("%PDF-")) {
            session.prompt().tell(tr("This file is not a PDF. Nothing was changed. Scan the "
                                     "minutes as PDF and choose that file."));
            return;
        }
        if (!m_kept) {
            establish(minutes);
            return;
        }
        const auto sealedBytes = session.workspace().blob(m_kept->validation.sha256);
        const auto next =
            sealedBytes ? validation::paperDraft(m_kept->validation, *sealedBytes) : std::nullopt;
        if (next && seal(*next, validation::planPdfOf(*sealedBytes), minutes))
            session.announce({.text = tr("The scanned minutes are attached: a new record, on "
                                         "paper, follows the former one.")});
    });
}

void SignaturesView::sign(const validation::Statement::Member &member)
{
    if (!record() || !m_panel)
        return;
    showOnly(m_panel);
    m_panel->ask(m_kept->bytes, *record(), {member});
}

void SignaturesView::take(const QByteArray &signature)
{
    if (!m_kept)
        return;
    Session &session = open().session();
    const auto taken =
        validation::takeSignature(session.workspace(), m_kept->validation, signature);
    if (const auto *refusal = std::get_if<validation::ValidationRefusal>(&taken)) {
        session.prompt().tell(refusal->message(), refusal->name());
        return;
    }
    const auto &step = std::get<journal::Step>(taken);
    if (!session.applyForGood(step))
        return;
    session.announce({.text = tr("%1: taken in and verified.").arg(step.label())});
    // What was pressed may have gone with the last signature; the keyboard stays here.
    (m_answer->isVisibleTo(this) ? m_answer : m_save)->setFocus(Qt::OtherFocusReason);
}

void SignaturesView::takeAnswer()
{
    Session &session = open().session();
    const auto path = session.prompt().askFileToOpen(tr("Which signature came back?"),
                                                     tr("Signatures (*.minisig)"));
    if (path)
        attempt(session.prompt(), [&] { take(exchange::readBundleFile(*path)); });
}

void SignaturesView::saveRecord(const QString &question, const QString &news)
{
    if (!record())
        return;
    Session &session = open().session();
    const auto path = session.prompt().askFileToSave(
        question,
        validation::recordFileName(record()->meta.siteName, record()->statement.year,
                                   record()->meta.seq),
        tr("Records and requests (*.liasse)"));
    if (!path)
        return;
    if (attempt(session.prompt(), [&] { validation::writeRecordFile(*path, m_kept->bytes); }))
        session.announce({.text = news.arg(QDir::toNativeSeparators(*path))});
}

void SignaturesView::saveSheet()
{
    if (!record())
        return;
    Session &session = open().session();
    QString name = validation::recordFileName(record()->meta.siteName, record()->statement.year,
                                              record()->meta.seq);
    name.replace(u".liasse"_s, u".pdf"_s);
    const auto path = session.prompt().askFileToSave(tr("Where should the sheet be written?"), name,
                                                     tr("PDF files (*.pdf)"));
    if (!path)
        return;
    const bool done = attempt(session.prompt(), [&] {
        writeDurably(*path, validationPdf(recordSheet(*record(), session.today())));
    });
    if (done)
        session.announce(
            {.text = tr("Sheet written, to be printed: %1").arg(QDir::toNativeSeparators(*path))});
}

void SignaturesView::makeKey(const Id<Person> &person, const QString &name)
{
    if (!m_maker)
        return;
    m_keyFor = person;
    showOnly(m_maker);
    m_maker->ask(name);
}

} // namespace carnet::ui
