#pragma once

#include <QLineEdit>

namespace carnet::ui {

/// A passphrase: not shown unless asked for, never completed, corrected or remembered, and
/// emptied when it goes.
class PassphraseField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);
    ~PassphraseField() override;

    /// Overwrites what was typed.
    void forget();

    void setShown(bool shown);
};

} // namespace carnet::ui
