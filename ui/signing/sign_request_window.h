#pragma once

#include "core/base/clock.h"
#include "core/validation/member_keys.h"

#include <QDialog>

#include <memory>

class QStackedLayout;

namespace carnet::ui {

class KeyMaker;
class PlainLabel;
class Prompt;
class SignPanel;

/// Signing at a distance, for a member who has no notebook: opens a request, shows what is in it,
/// asks for the passphrase, and writes the small file that goes back. Also makes the key of
/// somebody who has none yet.
class SignRequestWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `prompt` outlives the window.
    SignRequestWindow(std::shared_ptr<validation::MemberKeys> keys, Prompt &prompt, Clock clock,
                      QWidget *parent = nullptr);

    /// Asks for the file, and shows what is in it.
    void openRequest();

private:
    QWidget *buildStart();
    void makeKey();
    void saveKey(const QString &hex);
    void saveAnswer(const QByteArray &signature);

    std::shared_ptr<validation::MemberKeys> m_keys;
    Prompt &m_prompt;
    QString m_answerName; ///< Proposed.
    QStackedLayout *m_stack;
    QWidget *m_start;
    QWidget *m_signing;
    QWidget *m_making;
    PlainLabel *m_news = nullptr;
    SignPanel *m_panel;
    KeyMaker *m_maker;
};

} // namespace carnet::ui
