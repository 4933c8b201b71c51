#pragma once

#include "core/domain/edition.h"
#include "ui/shell/new_notebook.h"

#include <QDate>
#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace carnet::ui {

class FormRows;
class LineField;
class PlainLabel;
class Prompt;

/// Three pages that make a site's document. Only the name is needed; everything else has a
/// default and can be changed later, so that one may finish from the first page.
class SiteWizard : public QDialog
{
    Q_OBJECT

public:
    struct Context
    {
        std::vector<Edition> editions; ///< To choose from, the proposed one first; not empty.
        QString folder;                ///< Where documents are usually put.
        QDate today;
        Prompt &prompt;                                   ///< Outlives the wizard.
        std::function<bool(const QString &)> isOnNetwork; ///< Of a path; may be empty.
    };

    explicit SiteWizard(Context context, QWidget *parent = nullptr);

    NewNotebook result() const;

private:
    QWidget *makeSitePage();
    QWidget *makeMethodPage();
    QWidget *makePlacePage();
    void listIndicators();
    void showPage(int page);
    void choosePlace();
    void followName();
    void checkPlace();
    void refreshButtons();
    QString name() const;

    Context m_context;
    QStackedWidget *m_pages;
    PlainLabel *m_heading;
    PlainLabel *m_explanation;
    std::vector<PlainLabel *> m_steps;
    LineField *m_name;
    QComboBox *m_service;
    LineField *m_town;
    LineField *m_department;
    LineField *m_correspondent;
    LineField *m_email;
    QComboBox *m_edition;
    PlainLabel *m_editionNote;
    QSpinBox *m_year;
    QVBoxLayout *m_indicatorList;
    std::vector<QCheckBox *> m_indicators;
    FormRows *m_placeRows;
    LineField *m_path;
    bool m_pathChosen = false; ///< By the user: it no longer follows the name.
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_finish;
};

} // namespace carnet::ui
