#include "ui/pages/exchange/send_card.h"

#include "core/base/french.h"
#include "core/exchange/report_file.h"
#include "core/storage/workspace.h"
#include "ui/pages/exchange/leaving_model.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kQuarters = 8;

/// The last quarters that are over, the latest first, then this year and the year before.
std::vector<Period> reportPeriods(const QDate &today)
{
    std::vector<Period> periods;
    const Period now = Period::containing(today, Frequency::Quarter);
    for (int back = 1; back <= kQuarters; ++back)
        periods.push_back(now.plus(-back));
    const Period year = Period::containing(today, Frequency::Year);
    periods.push_back(year);
    periods.push_back(year.previous());
    return periods;
}

} // namespace

SendCard::SendCard(Session &session, Signer signer, QWidget *parent)
    : Card(tr("Send to the national office"), parent)
    , m_session(session)
    , m_signer(std::move(signer))
    , m_leaving(new LeavingModel(this))
    , m_rows(new FormRows(this))
    , m_period(new ChoiceField(this))
    , m_names(new QCheckBox(tr("Send the names of those in charge too"), this))
{
    setObjectName(u"send"_s);
    body()->addWidget(new PlainLabel(
        tr("A bundle is one signed file. It replaces the report that the national office has of "
           "this site. You hand it on by your usual means: the program sends nothing."),
        TextStyle::Body, this));
    buildChoices();
    buildList();
    m_key = new PlainLabel({}, TextStyle::Body, this);
    m_key->setObjectName(u"key"_s);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_key);
    m_lock = new NoteLabel(StatusShape::Dash, this);
    body()->addWidget(m_lock);
    m_make = primaryButton({}, this);
    m_make->setObjectName(u"make_bundle"_s);
    bindToAction(m_make, m_session.commands().action(Command::MakeBundle));
    body()->addWidget(m_make, 0, Qt::AlignLeft);
    connect(m_period, &ChoiceField::committed, this, &SendCard::refresh);
    connect(m_names, &QCheckBox::clicked, this, &SendCard::refresh);
}

void SendCard::buildChoices()
{
    std::vector<ChoiceField::Choice> choices;
    for (const Period &period : reportPeriods(m_session.today()))
        choices.push_back({period.toString(), french::periodName(period)});
    m_period->setObjectName(u"report_period"_s);
    m_period->setChoices(choices);
    m_period->setValue(choices.front().key);
    m_rows->add(tr("Report for"), m_period,
                tr("Testimonies are counted over this period. The rest leaves as it stands today, "
                   "with its history."));
    m_names->setObjectName(u"names"_s);
    m_rows->addWidget(m_names);
    body()->addWidget(m_rows);
}

void SendCard::buildList()
{
    m_table = new RowTable(this);
    m_table->setObjectName(u"leaving"_s);
    m_table->setAccessibleName(tr("What leaves"));
    m_table->setMostRows(16);
    m_table->setModel(m_leaving);
    m_size = new PlainLabel({}, TextStyle::Strong, this);
    m_size->setObjectName(u"size"_s);
    m_stays = new PlainLabel({}, TextStyle::Body, this);
    m_stays->setObjectName(u"stays"_s);
    body()->addWidget(m_table);
    body()->addWidget(m_size);
    body()->addWidget(m_stays);
}

exchange::ReportOptions SendCard::options() const
{
    return {.period = *Period::parse(m_period->value()), .ownerNames = m_names->isChecked()};
}

bool SendCard::canMake() const
{
    return !m_session.isReadOnly() && !m_session.workspace().records<Site>().all().empty();
}

void SendCard::flush()
{
    m_period->flush();
}

/// The next bundle, or nothing after telling why there is none. Throws Failure.
std::optional<exchange::ReportBundle> SendCard::prepare(const exchange::DeviceKey &key)
{
    const Clock clock = [this] { return m_session.now(); };
    exchange::ReportMaking making = exchange::makeReportBundle(
        m_session.workspace(), m_signer.lineage, key, options(), clock, m_signer.lastBundle());
    if (const auto *refusal = std::get_if<exchange::Refusal>(&making)) {
        m_session.prompt().tell(tr("The bundle could not be made. Your notebook is as it was."),
                                refusal->message() + u'\n' + refusal->name());
        return std::nullopt;
    }
    return std::move(std::get<exchange::ReportBundle>(making));
}

void SendCard::refresh()
{
    m_lock->setText(m_session.isReadOnly()
                        ? tr("This notebook is open for reading only: a bundle cannot be made, "
                             "because that would be noted in it.")
                        : QString());
    if (m_session.workspace().records<Site>().all().empty())
        return;
    attempt(m_session.prompt(), [this] {
        // Before there is a key, one that is thrown away tells the same size.
        const auto bundle =
            m_signer.hasKey() ? prepare(m_signer.key()) : prepare(exchange::DeviceKey::generate());
        if (!bundle)
            return;
        m_leaving->load(bundle->rows);
        m_size->setText(tr("Size of the bundle: %1 (%2 bytes). Proposed name: %3")
                            .arg(french::fileSize(bundle->bytes.size()),
                                 french::number(bundle->bytes.size()), bundle->fileName));
        QStringList staying;
        for (const exchange::LeavingRow &row : bundle->rows)
            if (!row.leaves)
                staying += row.what + u" ("_s + french::number(row.count) + u')';
        QString text = tr("No text of a testimony leaves: they are only counted.");
        if (!staying.isEmpty())
            text += u' ' + tr("What stays here: %1.").arg(staying.join(u", "_s));
        m_stays->setText(text);
        tellKey();
    });
}

void SendCard::tellKey()
{
    m_key->setText(
        m_signer.hasKey()
            ? tr("Key of this computer: %1. Read it out when the national office calls to confirm "
                 "it.")
                  .arg(m_signer.key().publicKey().spokenFingerprint())
            : tr("This computer has no signing key yet: it is made together with the first "
                 "bundle, and stays on this computer."));
}

void SendCard::makeBundle()
{
    if (!canMake())
        return;
    flush();
    attempt(m_session.prompt(), [this] {
        if (m_names->isChecked()
            && !m_session.prompt().confirm(
                tr("This bundle holds names of people who are in charge of actions. Have they "
                   "been told that their names leave?"),
                tr("Make the bundle with the names")))
            return;
        auto bundle = prepare(m_signer.key());
        if (!bundle)
            return;
        const auto path = m_session.prompt().askFileToSave(
            tr("Where should the bundle be written?"), bundle->fileName, tr("Bundles (*.liasse)"));
        if (path)
            write(std::move(*bundle), *path);
    });
    refresh();
}

/// Throws Failure. The file is there and verified before anything is noted.
void SendCard::write(exchange::ReportBundle bundle, const QString &path)
{
    exchange::writeBundleFile(bundle, path);
    bundle.record.fileName = QFileInfo(path).fileName();
    m_signer.setLastBundle({bundle.record.seq, bundle.record.manifest});
    if (!m_session.applyForGood(exchange::sentStep(bundle.record)))
        return;
    const QDateTime at = m_session.now();
    m_session.announce(
        {.text =
             tr("Bundle number %1 was made on %2 at %3 and verified: %4. Hand it on by your "
                "usual means. It holds: %5.")
                 .arg(QString::number(bundle.record.seq), french::longDate(at.date()),
                      french::time(at.time()), bundle.record.fileName, bundle.record.contents)});
}

} // namespace carnet::ui
