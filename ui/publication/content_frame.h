#pragma once

#include "ui/publication/content.h"
#include "ui/publication/poster_sources.h"

#include <QStringList>

namespace carnet::ui {

/// What every poster says around its body: site, period, invitation, edition, who made it.
PosterContent contentFrame(const PosterSources &sources, const PosterRequest &request,
                           QStringView kind, const QString &title);

/// The same with a QR code, whatever was asked: for what is nothing without.
PosterRequest withCode(PosterRequest request);

/// `Source : …` or `Sources : …`, each once; empty without any.
QString sourceLine(const QStringList &sources);

/// `Objectif : 85 %`, with the right space.
QString labelled(const QString &label, const QString &value);

QString capitalised(const QString &text);

} // namespace carnet::ui
