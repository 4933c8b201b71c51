#pragma once

#include <QDateTime>
#include <QDialog>
#include <QString>

#include <vector>

class QTableWidget;

namespace carnet::ui {

/// The dated copies of a document, of which one is chosen to be looked at or taken up.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Version
    {
        QString path;
        QDateTime takenAt;
        bool asked;  ///< Made for an occasion, such as an import.
        qint64 size; ///< Bytes.
    };

    enum class Choice { Nothing, Look, Restore };

    explicit VersionsDialog(const std::vector<Version> &versions, QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }
    const Version &version() const; ///< Precondition: the choice is not Nothing.

private:
    void choose(Choice choice);

    std::vector<Version> m_versions;
    QTableWidget *m_table;
    Choice m_choice = Choice::Nothing;
};

} // namespace carnet::ui
