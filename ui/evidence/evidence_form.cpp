#include "ui/evidence/evidence_form.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

EvidenceForm::EvidenceForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new FormRows(this))
    , m_title(new LineField)
    , m_link(new LineField)
    , m_date(new DateField)
    , m_save(secondaryButton({}, this))
{
    m_title->setObjectName(u"piece_title"_s);
    m_link->setObjectName(u"piece_link"_s);
    m_date->setObjectName(u"piece_date"_s);
    m_save->setObjectName(u"piece_save"_s);
    setFocusProxy(m_title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_rows->add(tr("What it is"), m_title, tr("For example: waiting times displayed at the desk"));
    m_rows->add(tr("Address (optional)"), m_link, tr("A web page, or where the file lies"));
    m_rows->add(tr("Date of the piece (optional)"), m_date);
    column->addWidget(m_rows);
    auto *line = new QWidget(this);
    auto *buttons = new FlowLayout(line);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_save);
    auto *cancel = quietButton(tr("Give up"), line);
    cancel->setObjectName(u"piece_cancel"_s);
    buttons->addWidget(cancel);
    column->addWidget(line);
    connect(m_save, &QPushButton::clicked, this, &EvidenceForm::saved);
    connect(m_title, &QLineEdit::returnPressed, this, &EvidenceForm::saved);
    connect(m_link, &QLineEdit::returnPressed, this, &EvidenceForm::saved);
    connect(m_date, &QLineEdit::returnPressed, this, &EvidenceForm::saved);
    connect(cancel, &QPushButton::clicked, this, &EvidenceForm::cancelled);
}

void EvidenceForm::load(const assessment::Piece &piece, const QString &verb)
{
    m_loaded = piece;
    m_title->load(piece.title);
    m_link->load(piece.link);
    m_date->load(piece.madeOn);
    m_rows->setNote(m_title, {});
    m_rows->setNote(m_link, {});
    m_rows->setRowVisible(m_link, !piece.attachment);
    m_save->setText(verb);
}

bool EvidenceForm::isChanged() const
{
    return m_title->text() != m_loaded.title || m_link->text() != m_loaded.link
           || m_date->isPending() || m_date->value() != m_loaded.madeOn;
}

std::optional<assessment::Piece> EvidenceForm::piece()
{
    for (LineInput *field : {static_cast<LineInput *>(m_title), static_cast<LineInput *>(m_link),
                             static_cast<LineInput *>(m_date)})
        field->flush();
    assessment::Piece typed{.title = m_title->value(),
                            .link = m_link->value(),
                            .attachment = m_loaded.attachment,
                            .madeOn = m_date->value()};
    const std::vector<Problem> problems = assessment::checkPiece(typed);
    for (const auto &[field, name] :
         {std::pair<LineField *, QString>{m_title, u"title"_s}, {m_link, u"link"_s}}) {
        QString note;
        for (const Problem &problem : problems)
            if (problem.place == name)
                note = problem.message;
        m_rows->setNote(field, note);
    }
    if (m_rows->focusProblem() || m_date->isPending())
        return std::nullopt;
    if (!problems.empty()) {
        (problems.front().place == u"title"_s ? m_title : m_link)->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return typed;
}

} // namespace carnet::ui
