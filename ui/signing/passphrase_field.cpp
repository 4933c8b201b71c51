#include "ui/signing/passphrase_field.h"

namespace carnet::ui {

PassphraseField::PassphraseField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase
                        | Qt::ImhNoPredictiveText);
    setMaxLength(256);
}

PassphraseField::~PassphraseField()
{
    forget();
}

void PassphraseField::forget()
{
    // As well as Qt lets it: what was copied on the way to the screen is out of reach.
    setText(QString(text().size(), u'x'));
    clear();
}

void PassphraseField::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

} // namespace carnet::ui
