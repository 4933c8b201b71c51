#pragma once

#include "core/domain/indicator.h"
#include "core/domain/target.h"
#include "ui/widgets/choice_field.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace carnet::ui {

class CountField;
class DecimalField;
class FormRows;
class LineField;
class TargetsEditor;
class TextField;

/// An indicator to be described, with its targets and what the editor needs to know.
struct IndicatorDraft
{
    Indicator indicator;
    std::vector<Target> targets;
    bool isNew;                                   ///< Only then may the code be chosen.
    std::vector<QString> otherCodes;              ///< Of the document: taken.
    std::vector<ChoiceField::Choice> commitments; ///< That it may serve.
    QDate today;
};

/// Describes an indicator of the site's own, or changes one that is followed: all that is kept
/// of it, and its targets.
class IndicatorEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorEditor(QWidget *parent = nullptr);

    /// Begins with what `draft` holds; id (unless new), position and the rest stay.
    void show(const IndicatorDraft &draft);

signals:
    void accepted(const carnet::Indicator &indicator, const std::vector<carnet::Target> &targets);
    void cancelled();

private:
    void build();
    void buildChoices();
    void connectFields();
    QWidget *makeButtons();
    void load(const Indicator &indicator);
    std::optional<Indicator> edited();
    bool check();
    bool refuse(QWidget *field, const QString &why);
    void accept();
    void followForm();
    void followFrequency();
    void countPublicTitle();

    std::optional<IndicatorDraft> m_draft; ///< Since the first show().
    FormRows *m_rows;
    LineField *m_code;
    LineField *m_title;
    LineField *m_publicTitle;
    ChoiceField *m_form;
    LineField *m_part;
    LineField *m_whole;
    LineField *m_unit;
    ChoiceField *m_direction;
    ChoiceField *m_family;
    ChoiceField *m_frequency;
    ChoiceField *m_commitment;
    TextField *m_method;
    LineField *m_source;
    CountField *m_minimumBase;
    DecimalField *m_lowest;
    DecimalField *m_highest;
    TargetsEditor *m_targets;
};

} // namespace carnet::ui
