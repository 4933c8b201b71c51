#pragma once

#include "core/domain/edition.h"
#include "core/domain/findings_rule.h"
#include "ui/widgets/card.h"

#include <vector>

class QVBoxLayout;

namespace carnet::ui {

/// Strengths and gaps: those that the rule proposes and those that people decided.
class FindingsCard final : public Card
{
    Q_OBJECT

public:
    explicit FindingsCard(QWidget *parent = nullptr);

    /// The keyboard stays at the finding where it was.
    void load(const std::vector<ProposedFinding> &findings, const Edition &edition, bool writable);

signals:
    void decided(const carnet::Finding &finding, carnet::Finding::Decision decision);
    void actionRequested(const QString &practice);
    void practiceRequested(const QString &practice);

private:
    void addKind(Finding::Kind kind, const Edition &edition, bool writable);
    void addFinding(const ProposedFinding &one, const Edition &edition, bool writable);
    void addButtons(QWidget *row, const ProposedFinding &one, const QString &number, bool writable);

    std::vector<ProposedFinding> m_findings;
    bool m_writable = false;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace carnet::ui
