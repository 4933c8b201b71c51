#pragma once

#include "core/exchange/report.h"
#include "ui/issue/signer.h"
#include "ui/widgets/card.h"

#include <optional>

class QCheckBox;
class QPushButton;

namespace carnet::ui {

class ChoiceField;
class FormRows;
class LeavingModel;
class NoteLabel;
class RowTable;
class Session;

/// What one sends to the national office: chosen, shown whole before it leaves, made into a
/// file that is read again and verified. The program itself sends nothing.
class SendCard final : public Card
{
    Q_OBJECT

public:
    SendCard(Session &session, Signer signer, QWidget *parent = nullptr);

    /// Shows what would leave now.
    void refresh();

    /// Asks where, writes, verifies, and notes it in the document.
    void makeBundle();

    /// Whether there is anything to make a bundle of, and somewhere to note it.
    bool canMake() const;

    void flush();

private:
    void buildChoices();
    void buildList();
    exchange::ReportOptions options() const;
    void tellKey();
    std::optional<exchange::ReportBundle> prepare(const exchange::DeviceKey &key);
    void write(exchange::ReportBundle bundle, const QString &path);

    Session &m_session;
    Signer m_signer;
    LeavingModel *m_leaving;
    FormRows *m_rows;
    ChoiceField *m_period;
    QCheckBox *m_names;
    RowTable *m_table = nullptr;
    PlainLabel *m_size = nullptr;
    PlainLabel *m_stays = nullptr;
    PlainLabel *m_key = nullptr;
    NoteLabel *m_lock = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace carnet::ui
