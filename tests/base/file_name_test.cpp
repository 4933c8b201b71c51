#include "tests/support/printing.h"

#include "core/base/file_name.h"

using namespace carnet;
using namespace Qt::StringLiterals;

TEST_CASE("a site's name becomes a part of a file name", "[base]")
{
    CHECK(siteFileName(u"Sous-préfecture d’Épernay"_s) == u"sous-prefecture-d-epernay"_s);
    CHECK(siteFileName(u"  Guichet n° 3 / DDT  "_s) == u"guichet-n-3-ddt"_s);
    CHECK(siteFileName(u"../../etc"_s) == u"etc"_s);
    CHECK(siteFileName(QString(60, u'a')) == QString(40, u'a'));
    CHECK(siteFileName(u"’…"_s) == u"site"_s);
}
