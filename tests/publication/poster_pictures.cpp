#include "tests/publication/poster_cases.h"
#include "tests/support/printing.h"

#include "ui/publication/picture.h"
#include "ui/publication/poster.h"

#include <QFile>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::PageFormat;

namespace {

void save(const QString &name, const ui::PosterContent &content, const ui::PosterLook &look)
{
    QFile file(qEnvironmentVariable("CARNET_PICTURES", u"."_s) + u'/' + name + u".png"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(ui::writePng(ui::layOutPoster(content, look), 0, 70));
}

} // namespace

// Not run with the others; see picture_test.cpp.
TEST_CASE("pictures of the whole set are written for the eye", "[.][pictures][set]")
{
    for (const ui::PosterKind &kind : ui::posterKinds()) {
        for (const PageFormat &format : kind.formats) {
            const QString paper =
                Column<PageFormat::Paper>::write(format.paper).toString().toLower()
                + (format.isWide() ? u"-l"_s : u"-p"_s);
            for (const int count : {1, 2, 3, 4, 6, 8}) {
                if (count > kind.capacity(format) && count > 1)
                    continue;
                const QString name = kind.option + u'-' + paper + u"-%1"_s.arg(count);
                save(name, tell(kind.code, ordinaryCase(count)), {format});
                save(name + u"-long"_s, tell(kind.code, longestCase(count)), {format});
                if (count == 3)
                    save(name + u"-black"_s, tell(kind.code, ordinaryCase(count)), {format, true});
            }
        }
    }
}
