#include "ui/publication/pdf_fonts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace carnet::ui {

namespace {

/// The same in the three dictionaries of the typeface.
void nameTypeface(QPDFObjectHandle font, const QPDFObjectHandle &name)
{
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    font.replaceKey("/BaseFont", name);
    descendant.replaceKey("/BaseFont", name);
    descendant.getKey("/FontDescriptor").replaceKey("/FontName", name);
}

void replaceAll(std::string &text, std::string_view before, std::string_view after)
{
    for (std::size_t at = text.find(before); at != std::string::npos;
         at = text.find(before, at + after.size()))
        text.replace(at, before.size(), after);
}

/// Qt says of the space that it is a tab, and of a letter that is not there that it is U+0000,
/// which PDF/UA forbids (ISO 14289-1, 7.21.7).
void mendCharacters(QPDF &pdf, QPDFObjectHandle font)
{
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    if (!map.isStream())
        return;
    const auto data = map.getStreamData(qpdf_dl_generalized);
    std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    // The characters of a range stand in brackets, the glyphs before them.
    for (std::size_t open = text.find('['); open != std::string::npos;
         open = text.find('[', open)) {
        const std::size_t close = text.find(']', open);
        std::string characters = text.substr(open, close - open);
        replaceAll(characters, "<0009>", "<0020>");
        replaceAll(characters, "<0000>", "<FFFD>");
        text.replace(open, close - open, characters);
        open = close;
    }
    replaceAll(text, "<0000> <0000> <0000>", "<0000> <0000> <FFFD>");
    font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, text));
}

} // namespace

void settleTypefaces(QPDF &pdf)
{
    std::map<std::string, std::vector<QPDFObjectHandle>> typefaces;
    for (QPDFObjectHandle object : pdf.getAllObjects())
        if (object.isDictionaryOfType("/Font", "/Type0"))
            typefaces[object.getKey("/BaseFont").getName()].push_back(object);
    char place = 'A';
    for (auto &[name, fonts] : typefaces) {
        const std::size_t plus = name.find('+');
        const std::string plain = name.substr(plus == std::string::npos ? 1 : plus + 1);
        const auto tagged =
            QPDFObjectHandle::newName(std::string("/CARNE") + place++ + '+' + plain);
        for (const QPDFObjectHandle &font : fonts) {
            nameTypeface(font, tagged);
            mendCharacters(pdf, font);
        }
    }
}

} // namespace carnet::ui
