#pragma once

#include "core/storage/measurement_trail.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace carnet::ui {

class PlainLabel;
class StatusMark;
struct MeasurementSubject;

/// `Relu le 21 novembre 2026 à 14 h 05 par Mme Durand`: what was done, by whom and when.
QString traceSentence(Measurement::State state, const std::optional<storage::Trace> &trace);

/// How far a measurement has come, Saisi → Relu → Affiché, with who and when, and the button
/// that takes it one step on or back.
class StateLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StateLine(QWidget *parent = nullptr);

    void show(const MeasurementSubject &subject);

signals:
    void stateRequested(carnet::Measurement::State state);

private:
    StatusMark *m_mark;
    PlainLabel *m_trail;
    QPushButton *m_button;
    Measurement::State m_next = Measurement::State::Reviewed;
};

} // namespace carnet::ui
