#include "ui/pages/publication/poster_list.h"

#include "ui/pages/publication/tall_list.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PosterList::PosterList(QWidget *parent)
    : Card(tr("Posters and sheets"), parent)
    , m_model(new PosterListModel(this))
    , m_list(new TallList(this))
{
    m_list->setObjectName(u"kinds"_s);
    m_list->setAccessibleName(tr("Posters and sheets"));
    m_list->setModel(m_model);
    body()->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_loading)
                    emit kindChosen(m_model->kind(current.row()));
            });
}

void PosterList::load(std::vector<PosterListModel::Row> rows, const QString &kind)
{
    const QScopedValueRollback loading(m_loading, true);
    m_model->load(std::move(rows));
    const QModelIndex shown = m_model->index(m_model->rowOf(kind));
    if (m_list->currentIndex() != shown)
        m_list->setCurrentIndex(shown);
}

} // namespace carnet::ui
