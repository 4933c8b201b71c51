#pragma once

#include "ui/pages/publication/poster_list_model.h"
#include "ui/widgets/card.h"

namespace carnet::ui {

class TallList;

/// The posters and sheets to choose from.
class PosterList final : public Card
{
    Q_OBJECT

public:
    explicit PosterList(QWidget *parent = nullptr);

    /// `kind` is the code of the one shown.
    void load(std::vector<PosterListModel::Row> rows, const QString &kind);

signals:
    void kindChosen(const QString &kind);

private:
    PosterListModel *m_model;
    TallList *m_list;
    bool m_loading = false;
};

} // namespace carnet::ui
