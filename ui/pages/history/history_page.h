#pragma once

#include "ui/shell/page.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace carnet::ui {

class HistoryModel;
class PlainLabel;
class Session;

/// Who did what and when, from the journal: all that was ever done in this document.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("history"); }
    QString title() const override;

private:
    void tellCount();

    HistoryModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTableView *m_table;
    PlainLabel *m_count;
};

} // namespace carnet::ui
