#pragma once

#include "ui/issue/issue.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;

namespace carnet::ui {

class DateField;
class EditionModel;
class FormRows;
class PlainLabel;
class RowTable;
class SourceCache;

/// The posters that were issued: what each was, when it hung on the wall, and the way to make
/// it again or to correct it.
class EditionsPane final : public Card
{
    Q_OBJECT

public:
    explicit EditionsPane(QWidget *parent = nullptr);

    void load(SourceCache &sources, const QDate &today);
    void setReadOnly(bool readOnly);

    /// Puts the keyboard on the edition of that id. Returns whether there is one.
    bool focusEdition(const QString &id);

    void flush();

signals:
    void datesCommitted(const carnet::PublicationEdition &edition, const std::optional<QDate> &from,
                        const std::optional<QDate> &until);
    /// As the same PDF, or on paper.
    void remakeRequested(const carnet::PublicationEdition &edition, carnet::ui::PosterMeans means);
    void correctionRequested(const carnet::PublicationEdition &edition);

private:
    void buildDetail();
    void showEdition();
    void writeDates();
    std::optional<PublicationEdition> current() const;

    bool m_readOnly = false;
    QDate m_today;
    QString m_shown; ///< Id of the edition in the fields.
    EditionModel *m_model;
    RowTable *m_table;
    PlainLabel *m_none;
    QWidget *m_detail;
    PlainLabel *m_about;
    FormRows *m_rows;
    DateField *m_from;
    DateField *m_until;
    QPushButton *m_correct;
    QPushButton *m_remake;
    QPushButton *m_reprint;
    QPushButton *m_takeDown;
};

} // namespace carnet::ui
