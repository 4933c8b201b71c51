#pragma once

#include "core/domain/site.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QPushButton;

namespace carnet::ui {

class FormRows;
class LineField;
class PlainLabel;
class Session;
class TextField;

/// All that the document says of its site. Each field is written when it is left.
class SiteForm : public QWidget
{
    Q_OBJECT

public:
    /// `session` outlives the form.
    explicit SiteForm(Session &session, QWidget *parent = nullptr);

    /// Puts the keyboard into the field of that name, as Site declares it, `logo` too.
    void focusField(const QString &field);

    void commitPending();

private:
    /// One text of the site: what it is, and the field that shows it.
    struct Binding
    {
        QString name; ///< Of the record's field.
        QString label;
        std::function<QString(const Site &)> read;
        std::function<void(Site &, const QString &)> write;
        LineField *line;
        TextField *text; ///< One of the two is there.
    };

    void addLine(const QString &name, QString Site::*member, const QString &label,
                 const QString &hint = {});
    void addText(const QString &name, QString Site::*member, const QString &label, int lines,
                 const QString &hint = {});
    void addTelephones();
    void bind(Binding binding, const QString &hint);
    void addLogo();
    void chooseLogo();
    void removeLogo();
    void write(const Binding &binding, const QString &value);
    void show(const Site &site);
    std::optional<Site> site() const;

    Session &m_session;
    FormRows *m_rows;
    std::vector<Binding> m_bindings;
    PlainLabel *m_logoName;
    QPushButton *m_chooseLogo;
    QPushButton *m_removeLogo;
};

} // namespace carnet::ui
