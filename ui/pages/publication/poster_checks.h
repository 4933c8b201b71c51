#pragma once

#include "ui/publication/checks.h"
#include "ui/widgets/card.h"

#include <vector>

namespace carnet::ui {

class PlainLabel;

/// What is to be mended before a poster is printed, or to be known: each with a shape, a word,
/// a sentence and the way to where it is mended.
class PosterChecks final : public Card
{
    Q_OBJECT

public:
    explicit PosterChecks(QWidget *parent = nullptr);

    void setProblems(const std::vector<PosterProblem> &problems);

    /// What could not be looked at; empty: nothing.
    void setRemark(const QString &remark);

signals:
    void placeRequested(const carnet::ui::PosterProblem &problem);

private:
    void addRow(const PosterProblem &problem, int number);

    std::vector<PosterProblem> m_problems;
    QWidget *m_list = nullptr;
    PlainLabel *m_remark;
};

} // namespace carnet::ui
