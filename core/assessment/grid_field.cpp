#include "core/assessment/grid_field.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

namespace {

struct GridFieldText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::GridField)

public:
    static QString of(GridField field)
    {
        switch (field) {
        case GridField::Commitment:
            return tr("Commitment");
        case GridField::Number:
            return tr("Number");
        case GridField::Question:
            return tr("Question");
        case GridField::LookAt:
            return tr("What one looks at");
        case GridField::Level:
            return tr("Level");
        case GridField::Reason:
            return tr("Reason if not concerned");
        case GridField::State:
            return tr("Confirmation");
        case GridField::Proof:
            return tr("What shows it");
        case GridField::Note:
            return tr("Note");
        case GridField::Owner:
            return tr("Person who answers");
        case GridField::Earlier:
            return tr("Earlier answer");
        case GridField::Code:
            return tr("Row");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString gridHeader(GridField field)
{
    switch (field) {
    case GridField::Commitment:
        return u"Engagement"_s;
    case GridField::Number:
        return u"N°"_s;
    case GridField::Question:
        return u"Question"_s;
    case GridField::LookAt:
        return u"Ce qu’on regarde"_s;
    case GridField::Level:
        return u"Degré"_s;
    case GridField::Reason:
        return u"Motif si non concerné"_s;
    case GridField::State:
        return u"État"_s;
    case GridField::Proof:
        return u"Ce qui le montre"_s;
    case GridField::Note:
        return u"Note"_s;
    case GridField::Owner:
        return u"Responsable"_s;
    case GridField::Earlier:
        return u"Réponse d’avant"_s;
    case GridField::Code:
        return u"Repère (ne pas changer)"_s;
    }
    Q_UNREACHABLE();
}

QString gridFieldName(GridField field)
{
    return GridFieldText::of(field);
}

} // namespace carnet::assessment
