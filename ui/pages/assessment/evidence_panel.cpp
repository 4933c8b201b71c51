#include "ui/pages/assessment/evidence_panel.h"

#include "core/assessment/evidence_link.h"
#include "core/base/french.h"
#include "core/storage/workspace.h"
#include "ui/evidence/evidence_form.h"
#include "ui/evidence/evidence_opener.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

EvidencePanel::EvidencePanel(OpenAssessment &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_bare(new StatusMark(StatusShape::Triangle, tr("Without proof"), this))
    , m_rows(new QVBoxLayout)
    , m_add(quietButton(tr("Add a piece"), this))
{
    setObjectName(u"evidence"_s);
    build();
    buildMenu();
}

void EvidencePanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    auto *head = new QWidget(this);
    auto *flow = new FlowLayout(head);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kMedium);
    m_bare->setObjectName(u"without_proof"_s);
    flow->addWidget(m_add);
    flow->addWidget(m_bare);
    m_rows->setSpacing(space::kHair);
    column->addLayout(m_rows);
    column->addWidget(head);
}

void EvidencePanel::buildMenu()
{
    m_add->setObjectName(u"add_piece"_s);
    auto *menu = new QMenu(m_add);
    const auto add = [&](const char *name, const QString &text, void (EvidencePanel::*act)()) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
    };
    add("attach_file", tr("Attach a file..."), &EvidencePanel::attach);
    add("write_piece", tr("Write a text or a link..."), &EvidencePanel::write);
    add("reuse_piece", tr("Use a piece of the document again..."), &EvidencePanel::offerReuse);
    m_add->setMenu(menu);
    m_add->setProperty("menu", true);
}

QWidget *EvidencePanel::buildReuse()
{
    auto *reuse = new QWidget(this);
    m_list = new QListWidget(reuse);
    auto *column = new QVBoxLayout(reuse);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(u"known_pieces"_s);
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(120);
    auto *label = new PlainLabel(tr("Pieces of the document"), TextStyle::Small, reuse);
    label->setBuddy(m_list);
    column->addWidget(label);
    column->addWidget(m_list);
    auto *line = new QWidget(reuse);
    auto *buttons = new FlowLayout(line);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *use = secondaryButton(tr("Use this piece"), line);
    use->setObjectName(u"use_piece"_s);
    auto *cancel = quietButton(tr("Give up"), line);
    buttons->addWidget(use);
    buttons->addWidget(cancel);
    column->addWidget(line);
    connect(use, &QPushButton::clicked, this, &EvidencePanel::reuse);
    connect(m_list, &QListWidget::itemActivated, this, &EvidencePanel::reuse);
    connect(cancel, &QPushButton::clicked, this, [this] {
        closeParts();
        m_add->setFocus();
    });
    return reuse;
}

void EvidencePanel::setPractice(const QString &practice)
{
    if (practice == m_practice)
        return;
    flush();
    m_practice = practice;
    m_add->setAccessibleName(
        tr("Add a piece of evidence, question %1").arg(grid().edition->numberOf(practice)));
    closeParts();
    follow();
}

void EvidencePanel::follow()
{
    if (m_practice.isEmpty() || !m_open.grid())
        return;
    const std::vector<Evidence> pieces = grid().evidenceOf(m_practice);
    m_bare->setVisible(assessment::lacksProof(grid().answer(m_practice), qsizetype(pieces.size())));
    m_add->setEnabled(m_open.isWritable());
    if (pieces != m_shown || m_rows->isEmpty() != pieces.empty())
        showPieces(pieces);
}

void EvidencePanel::showPieces(const std::vector<Evidence> &pieces)
{
    m_shown = pieces;
    // The keyboard must not fall out of the window with the row that had it.
    QWidget *const focus = QApplication::focusWidget();
    const bool focused = isAncestorOf(focus) && !(m_form && m_form->isAncestorOf(focus));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // Deleted later: the signal may come from one of its buttons.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Evidence &piece : pieces)
        m_rows->addWidget(rowOf(piece));
    if (focused)
        m_add->setFocus();
}

QWidget *EvidencePanel::rowOf(const Evidence &piece)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"piece_"_s + piece.id.toString());
    auto *parts = new QVBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(new PlainLabel(piece.title, TextStyle::Body, row));
    if (const QString about = aboutPiece(piece); !about.isEmpty()) {
        auto *small = new PlainLabel(about, TextStyle::Small, row);
        small->setSecondary(true);
        parts->addWidget(small);
    }
    auto *buttons = new QWidget(row);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(0);
    const auto add = [&](const char *name, const QString &text, const auto &act) {
        auto *button = quietButton(text, buttons);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(
            tr("%1 %2, question %3")
                .arg(text, french::quoted(piece.title), grid().edition->numberOf(m_practice)));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    if (piece.attachment || !piece.link.isEmpty())
        add("open_piece", tr("Open"),
            [this, piece] { m_open.opener().open(assessment::pieceOf(piece)); });
    if (piece.attachment)
        add("save_piece", tr("Save a copy"),
            [this, piece] { m_open.opener().saveCopy(assessment::pieceOf(piece)); });
    add("change_piece", tr("Change"), [this, piece] {
        change(piece);
    })->setEnabled(m_open.isWritable());
    add("remove_piece", tr("Remove"), [this, piece] {
        m_open.write(assessment::removePiece(grid(), piece));
    })->setEnabled(m_open.isWritable());
    parts->addWidget(buttons);
    return row;
}

QString EvidencePanel::aboutPiece(const Evidence &piece) const
{
    QStringList about;
    if (piece.attachment) {
        const auto file =
            m_open.session().workspace().records<Attachment>().find(*piece.attachment);
        if (file)
            about += file->name == piece.title ? describeFile(*file)
                                               : QString(file->name + u", " + describeFile(*file));
    }
    if (!piece.link.isEmpty())
        about += piece.link;
    if (piece.madeOn)
        about += french::shortDate(*piece.madeOn);
    QStringList numbers;
    for (const QString &practice : assessment::sharedWith(grid(), piece))
        numbers += grid().edition->numberOf(practice);
    if (!numbers.isEmpty())
        about += tr("also for %1").arg(numbers.join(u", "_s));
    return about.join(u" \u00b7 "_s);
}

void EvidencePanel::attach()
{
    const auto path =
        m_open.session().prompt().askFileToOpen(tr("Attach a file"), tr("All files (*)"));
    if (!path)
        return;
    const auto step =
        assessment::attachFileAt(m_open.session().workspace(), grid(), m_practice, *path);
    if (const auto *refusal = std::get_if<QString>(&step))
        return m_open.session().prompt().tell(*refusal);
    m_open.write(std::get<journal::Step>(step));
}

void EvidencePanel::write()
{
    openForm(std::nullopt);
}

void EvidencePanel::change(const Evidence &piece)
{
    openForm(piece);
}

void EvidencePanel::openForm(const std::optional<Evidence> &piece)
{
    flush();
    closeParts();
    m_changed = piece;
    if (!m_form) {
        m_form = new EvidenceForm(this);
        layout()->addWidget(m_form);
        connect(m_form, &EvidenceForm::saved, this, &EvidencePanel::save);
        connect(m_form, &EvidenceForm::cancelled, this, [this] {
            closeParts();
            m_add->setFocus();
        });
    }
    m_form->load(piece ? assessment::pieceOf(*piece) : assessment::Piece(),
                 piece ? tr("Keep the change") : tr("Add this piece"));
    m_form->setVisible(true);
    m_form->setFocus(Qt::OtherFocusReason);
}

void EvidencePanel::save()
{
    const auto typed = m_form->piece();
    if (!typed)
        return;
    const journal::Step step = m_changed ? assessment::changePiece(grid(), *m_changed, *typed)
                                         : assessment::addPiece(grid(), m_practice, *typed);
    if (!m_open.write(step))
        return;
    closeParts();
    m_add->setFocus();
}

void EvidencePanel::flush()
{
    if (m_form && !m_form->isHidden() && m_form->isChanged() && m_open.isWritable())
        save();
}

void EvidencePanel::offerReuse()
{
    flush();
    closeParts();
    m_known = assessment::reusablePieces(m_open.session().workspace(), grid(), m_practice);
    if (m_known.empty())
        return m_open.session().announce({.text = tr("The document has no other piece yet.")});
    if (!m_reuse) {
        m_reuse = buildReuse();
        layout()->addWidget(m_reuse);
    }
    m_list->clear();
    for (const assessment::KnownPiece &known : m_known)
        m_list->addItem(known.piece.title + u" \u00b7 "_s + known.where);
    m_list->setCurrentRow(0);
    m_reuse->setVisible(true);
    m_list->setFocus();
}

void EvidencePanel::reuse()
{
    const int row = m_list->currentRow();
    if (row < 0 || size_t(row) >= m_known.size())
        return;
    const assessment::Piece piece = m_known[size_t(row)].piece;
    closeParts();
    m_open.write(assessment::addPiece(grid(), m_practice, piece));
    m_add->setFocus();
}

void EvidencePanel::closeParts()
{
    m_changed.reset();
    if (m_form) {
        m_form->setVisible(false);
        m_form->load({}, {});
    }
    if (m_reuse)
        m_reuse->setVisible(false);
}

} // namespace carnet::ui
