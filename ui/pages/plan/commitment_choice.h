#pragma once

#include "core/domain/edition.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace carnet::ui {

/// The commitments of an edition, to be ticked. Each tick is committed at once.
class CommitmentChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit CommitmentChoice(QWidget *parent = nullptr);

    /// Nothing when there is no edition: then only codes are shown.
    void setEdition(const std::optional<Edition> &edition);

    /// Shows what is ticked. A code that the edition does not have has a line of its own.
    void load(const QStringList &codes) { setValue(codes); }
    void setValue(const QStringList &codes);
    void flush() {}
    void setReadOnly(bool readOnly);

signals:
    void committed(const QStringList &codes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        QString code;
        QWidget *row;
        QCheckBox *box;
        bool known; ///< It is of the edition.
    };

    void add(const QString &code, const QString &text, bool known);
    QStringList ticked() const;

    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
    bool m_readOnly = false;
};

} // namespace carnet::ui
