#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace carnet::ui {

/// A picture of a text document.
struct OdtPicture
{
    QString name; ///< `logo.png`, in the folder `Pictures`.
    QByteArray png;
};

/// What an OpenDocument text, or another document of its kind, is made of.
struct OdtParts
{
    QString title;
    QString author;     ///< Who it is from.
    QString language;   ///< `fr-FR`.
    QDate date;         ///< When it was made, as far as the file says.
    QByteArray content; ///< Of `content.xml`.
    QByteArray styles;  ///< Of `styles.xml`.
    std::vector<OdtPicture> pictures;
    QByteArray mediaType = "application/vnd.oasis.opendocument.text";
};

/// The package: OpenDocument 1.2, part 3. The same parts give the same bytes.
QByteArray odtPackage(const OdtParts &parts);

/// What the roots of its XML files declare, to stand behind the name of the root.
QString odtNamespaces();

} // namespace carnet::ui
