#include "ui/issue/logo.h"

#include "core/storage/workspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct LogoText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::Logo)
};

/// Apart, because lupdate mistakes the context in a function that returns a journal::Step.
QString removeLabel()
{
    return LogoText::tr("Remove the logo");
}

constexpr qint64 kMostPoints = 40'000'000;
constexpr int kSvgSide = 1600; ///< More than an A3 sheet shows at 300 dpi.

/// By the first bytes, whatever the name says; empty when it is no picture that we print.
QString mediaTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n"))
        return u"image/png"_s;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return u"image/jpeg"_s;
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 2000));
    return start.contains("<svg") ? u"image/svg+xml"_s : QString();
}

/// A drawing that brings everything with it: nothing is fetched, nothing of the disk is shown.
bool isWholeInItself(const QByteArray &svg)
{
    static const QRegularExpression reference(
        uR"((?:href|src)\s*=\s*["']\s*(?!#|data:)|url\(\s*["']?\s*(?!#|data:)|<!ENTITY|@import)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !reference.match(QString::fromUtf8(svg)).hasMatch();
}

QImage drawn(const QByteArray &svg)
{
    if (!isWholeInItself(svg))
        return {};
    QSvgRenderer renderer(svg);
    const QSizeF size = renderer.viewBoxF().size();
    if (!renderer.isValid() || size.isEmpty())
        return {};
    QImage image(size.scaled(kSvgSide, kSvgSide, Qt::KeepAspectRatio).toSize(),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

QImage logoImage(const QByteArray &bytes)
{
    const QString type = mediaTypeOf(bytes);
    if (type.isEmpty())
        return {};
    if (type == u"image/svg+xml")
        return drawn(bytes);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, type.section(u'/', 1).toLatin1());
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > kMostPoints)
        return {};
    return reader.read();
}

QImage logoImage(storage::Workspace &workspace, const QString &sha256)
{
    const auto bytes = sha256.isEmpty() ? std::nullopt : workspace.blob(sha256);
    return bytes ? logoImage(*bytes) : QImage();
}

std::variant<journal::Step, QString> logoStep(const Site &site, const QString &fileName,
                                              const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > kLargestLogo)
        return LogoText::tr("This picture cannot be read, or is larger than 5 MB. Nothing was "
                            "changed. Choose another one.");
    if (logoImage(bytes).isNull())
        return LogoText::tr("This file is not a PNG, JPEG or SVG picture that can be printed. "
                            "Nothing was changed. Choose another one.");
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const Attachment logo{.id = Id<Attachment>::create(),
                          .name = fileName,
                          .mediaType = mediaTypeOf(bytes),
                          .size = bytes.size(),
                          .sha256 = sha256};
    Site after = site;
    after.logo = logo.id;
    journal::Step step(LogoText::tr("Choose the logo"));
    step.keep(sha256, bytes).insert(logo).update(site, after);
    return step;
}

std::variant<journal::Step, QString> logoStepFromFile(const Site &site, const QString &path)
{
    QFile file(path);
    // One byte more tells that it is too large.
    const QByteArray bytes =
        file.open(QIODevice::ReadOnly) ? file.read(kLargestLogo + 1) : QByteArray();
    return logoStep(site, QFileInfo(path).fileName(), bytes);
}

journal::Step removeLogoStep(const Site &site)
{
    Site after = site;
    after.logo.reset();
    journal::Step step(removeLabel());
    step.update(site, after);
    return step;
}

QString logoFilter()
{
    return LogoText::tr("Pictures (*.png *.jpg *.jpeg *.svg)");
}

} // namespace carnet::ui
