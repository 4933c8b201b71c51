#include "ui/shell/dialog_prompt.h"

#include "ui/shell/settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::DialogPrompt)
};

/// A question, its answers, and room between for more.
class QuestionDialog : public QDialog
{
public:
    QuestionDialog(const QString &text, QWidget *parent)
        : QDialog(parent)
        , m_question(new PlainLabel(text))
        , m_buttons(new QHBoxLayout)
        , m_body(new QVBoxLayout)
    {
        setWindowTitle(QApplication::applicationDisplayName());
        setAccessibleName(text);
        m_question->setObjectName(u"question"_s);
        const int width = fontMetrics().averageCharWidth() * 62;
        m_question->setMinimumWidth(std::min(width, 860));
        m_question->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_buttons->addStretch();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(space::kSection, space::kSection, space::kSection,
                                   space::kLarge);
        column->setSpacing(space::kLarge);
        column->addWidget(m_question);
        column->addLayout(m_body);
        column->addSpacing(space::kSmall);
        column->addLayout(m_buttons);
        column->setSizeConstraint(QLayout::SetFixedSize);
    }

    PlainLabel *question() const { return m_question; }

    void addWidget(QWidget *widget) { m_body->addWidget(widget); }

    void addButton(QPushButton *button, int result)
    {
        m_buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, result] { done(result); });
    }

    /// Escape does the same as this button.
    void setDefault(QPushButton *button)
    {
        button->setDefault(true);
        button->setFocus();
    }

    /// Technical words, shown on demand only.
    void setDetail(const QString &detail)
    {
        auto *show = quietButton(Text::tr("Details"));
        auto *copy = quietButton(Text::tr("Copy"));
        auto *text = new QPlainTextEdit(detail);
        show->setObjectName(u"details"_s);
        show->setCheckable(true);
        text->setObjectName(u"detailText"_s);
        text->setAccessibleName(Text::tr("Technical details"));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setFixedHeight(fontMetrics().height() * 6);
        text->hide();
        copy->hide();
        m_body->addWidget(text);
        m_buttons->insertWidget(0, show);
        m_buttons->insertWidget(1, copy);
        connect(show, &QPushButton::toggled, text, &QWidget::setVisible);
        connect(show, &QPushButton::toggled, copy, &QWidget::setVisible);
        connect(copy, &QPushButton::clicked, this,
                [text] { QApplication::clipboard()->setText(text->toPlainText()); });
    }

private:
    PlainLabel *m_question;
    QHBoxLayout *m_buttons;
    QVBoxLayout *m_body;
};

} // namespace

DialogPrompt::DialogPrompt(Settings &settings)
    : m_settings(settings)
{}

void DialogPrompt::tell(const QString &message, const QString &detail)
{
    QuestionDialog dialog(message, m_window);
    if (!detail.isEmpty())
        dialog.setDetail(detail);
    QPushButton *close = secondaryButton(Text::tr("Close"));
    dialog.addButton(close, QDialog::Accepted);
    dialog.setDefault(close);
    dialog.exec();
}

bool DialogPrompt::confirm(const QString &question, const QString &verb)
{
    QuestionDialog dialog(question, m_window);
    QPushButton *keep = secondaryButton(Text::tr("Change nothing"));
    QPushButton *act = secondaryButton(verb);
    act->setObjectName(u"confirm"_s);
    dialog.addButton(act, QDialog::Accepted);
    dialog.addButton(keep, QDialog::Rejected);
    dialog.setDefault(keep);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogPrompt::askText(const QString &question, const QString &proposed)
{
    QuestionDialog dialog(question, m_window);
    auto *line = new QLineEdit(proposed);
    line->setObjectName(u"answer"_s);
    dialog.question()->setBuddy(line);
    dialog.addWidget(line);
    QPushButton *accept = primaryButton(Text::tr("Continue"));
    dialog.addButton(accept, QDialog::Accepted);
    dialog.addButton(secondaryButton(Text::tr("Change nothing")), QDialog::Rejected);
    dialog.setDefault(accept);
    line->selectAll();
    line->setFocus();
    if (dialog.exec() != QDialog::Accepted || line->text().trimmed().isEmpty())
        return std::nullopt;
    return line->text().trimmed();
}

std::optional<QString> DialogPrompt::askFileToOpen(const QString &title, const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(m_window, title, m_settings.folder(), filter);
    if (path.isEmpty())
        return std::nullopt;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    return path;
}

std::optional<QString> DialogPrompt::askFileToSave(const QString &title,
                                                   const QString &proposedName,
                                                   const QString &filter)
{
    QString folder = m_settings.folder();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        QFileDialog::getSaveFileName(m_window, title, QDir(folder).filePath(proposedName), filter);
    if (path.isEmpty())
        return std::nullopt;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    return path;
}

std::optional<QString> DialogPrompt::askFolder(const QString &title)
{
    QString folder = m_settings.folder();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getExistingDirectory(m_window, title, folder);
    if (path.isEmpty())
        return std::nullopt;
    m_settings.setFolder(path);
    return path;
}

} // namespace carnet::ui
