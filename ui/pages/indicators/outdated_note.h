#pragma once

#include "core/domain/displayed_figure.h"

#include <QWidget>

class QPushButton;

namespace carnet::ui {

class NoteLabel;
struct MeasurementSubject;

/// `L’affiche du 4 octobre montre 87 % ; la valeur est maintenant 85 %.` Empty for no figure.
QString outdatedSentence(const Indicator &indicator, const DisplayedFigure &displayed,
                         const std::optional<Reading> &now, const QDate &today);

/// What hangs on the wall and is no longer so, and the way to the poster. Hidden while all is.
class OutdatedNote final : public QWidget
{
    Q_OBJECT

public:
    explicit OutdatedNote(QWidget *parent = nullptr);

    void show(const MeasurementSubject &subject);

signals:
    void posterRequested(const carnet::Id<carnet::PublicationEdition> &edition);

private:
    NoteLabel *m_note;
    QPushButton *m_again;
    std::vector<DisplayedFigure> m_outdated;
};

} // namespace carnet::ui
