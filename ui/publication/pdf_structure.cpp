#include "ui/publication/pdf_structure.h"

#include "ui/publication/pdf_content.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace carnet::ui {

namespace {

using Object = QPDFObjectHandle;
using Pages = std::vector<QPDFObjectHandle>;

// Owners of content that are not runs of an element.
constexpr int kOrnament = -1; ///< Shapes.
constexpr int kRepeated = -2; ///< Words of an artifact: said elsewhere.

/// Content of one element on one page, without another element in between.
struct ContentRun
{
    std::size_t element;
    std::size_t page;
    std::vector<int> marks = {}; ///< MCIDs.
};

struct Child
{
    bool isElement;
    std::size_t index; ///< Of the element or of the run.
};

struct Element
{
    PaintedPart part;
    std::size_t parent = 0;
    QRectF ink = {};
    bool hasText = false;
    std::vector<Child> children = {};
};

std::string nameOf(Role role)
{
    switch (role) {
    case Role::Title:
        return "H1";
    case Role::Heading:
        return "H2";
    case Role::SubHeading:
        return "H3";
    case Role::Text:
        return "P";
    case Role::Span:
        return "Span";
    case Role::Figure:
        return "Figure";
    case Role::Section:
        return "Sect";
    case Role::List:
        return "L";
    case Role::Item:
        return "LI";
    case Role::Table:
        return "Table";
    case Role::Caption:
        return "Caption";
    case Role::Row:
        return "TR";
    case Role::ColumnHeader:
    case Role::RowHeader:
        return "TH";
    case Role::Cell:
        return "TD";
    case Role::Line:
    case Role::Artifact:
        break; // No elements.
    }
    Q_UNREACHABLE();
}

/// The elements of a document while its pages are read one after another.
class ElementTree
{
public:
    /// The first one is the document itself.
    const std::vector<Element> &elements() const { return m_elements; }
    const std::vector<ContentRun> &runs() const { return m_runs; }
    std::vector<ContentRun> &runs() { return m_runs; }

    void apply(const PdfMarkers::Event &event)
    {
        if (event.opens)
            open(event.part);
        else
            close(event);
    }

    /// To which run a piece of that page belongs, or to which kind of artifact.
    int ownerOf(const PdfContent::Piece &piece, std::size_t page)
    {
        const bool isText = piece.kind == PdfContent::Piece::Kind::Text;
        if (m_artifacts > 0)
            return isText ? kRepeated : kOrnament;
        Element &element = m_elements[m_open.back()];
        const bool isContent =
            m_open.size() > 1 && (isText || m_figures > 0 || !element.part.words.isEmpty());
        if (!isContent)
            return kOrnament;
        element.hasText = element.hasText || isText;
        const bool goesOn = !element.children.empty() && !element.children.back().isElement
                            && m_runs[element.children.back().index].page == page;
        if (!goesOn) {
            element.children.push_back({false, m_runs.size()});
            m_runs.push_back({m_open.back(), page});
        }
        return int(element.children.back().index);
    }

    bool isClosed() const { return m_open.size() == 1 && m_artifacts == 0; }

private:
    void open(const PaintedPart &part)
    {
        if (part.role == Role::Artifact || m_artifacts > 0) {
            ++m_artifacts;
            return;
        }
        if (part.role == Role::Line) {
            m_open.push_back(m_open.back());
            return;
        }
        m_figures += part.role == Role::Figure ? 1 : 0;
        m_elements[m_open.back()].children.push_back({true, m_elements.size()});
        m_elements.push_back({part, m_open.back()});
        m_open.push_back(m_elements.size() - 1);
    }

    void close(const PdfMarkers::Event &event)
    {
        if (m_artifacts > 0) {
            --m_artifacts;
            return;
        }
        m_figures -= event.part.role == Role::Figure ? 1 : 0;
        if (event.part.role != Role::Line)
            m_elements[m_open.back()].ink = event.ink;
        m_open.pop_back();
    }

    std::vector<Element> m_elements{{}};
    std::vector<ContentRun> m_runs;
    std::vector<std::size_t> m_open{0}; ///< The innermost last.
    int m_artifacts = 0;                ///< Parts that are open within one.
    int m_figures = 0;                  ///< Figures that are open.
};

std::string openingOf(int owner, int mark, const ElementTree &tree)
{
    if (owner == kOrnament)
        return "/Artifact BMC";
    if (owner == kRepeated)
        return "/Artifact <</Type /Pagination>> BDC";
    const Element &element = tree.elements()[tree.runs()[std::size_t(owner)].element];
    return '/' + nameOf(element.part.role) + " <</MCID " + std::to_string(mark) + ">> BDC";
}

/// Replaces the content of the page. Returns the run of each of its marks.
std::vector<std::size_t> markPage(QPDF &pdf, Object page, std::size_t number, ElementTree &tree,
                                  const std::vector<PdfMarkers::Event> &events)
{
    const PdfContent content(page);
    std::vector<int> owners;
    std::size_t found = 0;
    for (const PdfContent::Piece &piece : content.pieces()) {
        owners.push_back(piece.isShown() ? tree.ownerOf(piece, number) : kOrnament);
        if (piece.kind != PdfContent::Piece::Kind::Marker)
            continue;
        if (piece.marker != int(++found) || found > events.size())
            throw std::runtime_error("A marker of the structure stands at another place.");
        tree.apply(events[found - 1]);
    }
    if (found != events.size())
        throw std::runtime_error("A marker of the structure is missing.");

    std::vector<std::size_t> runs;
    const std::string bytes = content.marked(owners, [&](int owner) {
        const int mark = int(runs.size());
        if (owner >= 0) {
            runs.push_back(std::size_t(owner));
            tree.runs()[std::size_t(owner)].marks.push_back(mark);
        }
        return openingOf(owner, mark, tree);
    });
    page.replaceKey("/Contents", Object::newStream(&pdf, bytes));
    page.replaceKey("/StructParents", Object::newInteger(static_cast<long long>(number)));
    page.replaceKey("/Tabs", Object::newName("/S"));
    return runs;
}

/// Writes the elements as objects of the PDF.
class TreeWriter
{
public:
    TreeWriter(QPDF &pdf, const Pages &pages, const ElementTree &tree)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_tree(tree)
        , m_root(newElement("/StructTreeRoot"))
    {
        for (std::size_t i = 0; i < tree.elements().size(); ++i)
            m_objects.push_back(newElement("/StructElem"));
    }

    /// `runs`: of each page, the run of each mark.
    Object write(const std::vector<std::vector<std::size_t>> &runs)
    {
        m_root.replaceKey("/K", m_objects.front());
        m_objects.front().replaceKey("/S", Object::newName("/Document"));
        m_objects.front().replaceKey("/P", m_root);
        m_objects.front().replaceKey("/K", childrenOf(0));
        for (std::size_t i = 1; i < m_objects.size(); ++i)
            writeElement(i);

        Object numbers = Object::newArray();
        for (std::size_t page = 0; page < runs.size(); ++page) {
            Object owners = Object::newArray();
            for (const std::size_t run : runs[page])
                owners.appendItem(holderOf(m_tree.runs()[run].element));
            numbers.appendItem(Object::newInteger(static_cast<long long>(page)));
            numbers.appendItem(m_pdf.makeIndirectObject(owners));
        }
        Object parents = Object::newDictionary();
        parents.replaceKey("/Nums", numbers);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
        m_root.replaceKey("/ParentTreeNextKey",
                          Object::newInteger(static_cast<long long>(runs.size())));
        return m_root;
    }

private:
    Object newElement(const std::string &type)
    {
        Object object = m_pdf.makeIndirectObject(Object::newDictionary());
        object.replaceKey("/Type", Object::newName(type));
        return object;
    }

    /// What holds the children of the element: the body of an item, else the element.
    Object holderOf(std::size_t index) const
    {
        const Object object = m_objects[index];
        return m_tree.elements()[index].part.role == Role::Item
                   ? Object(object).getKey("/K").getArrayItem(0)
                   : object;
    }

    void writeElement(std::size_t index)
    {
        const Element &element = m_tree.elements()[index];
        Object object = m_objects[index];
        object.replaceKey("/S", Object::newName('/' + nameOf(element.part.role)));
        object.replaceKey("/P", holderOf(element.parent));
        if (element.part.role == Role::Item) {
            Object body = newElement("/StructElem");
            body.replaceKey("/S", Object::newName("/LBody"));
            body.replaceKey("/P", object);
            Object only = Object::newArray();
            only.appendItem(body);
            object.replaceKey("/K", only);
        }
        holderOf(index).replaceKey("/K", childrenOf(index));
        describe(object, element);
    }

    void describe(Object object, const Element &element)
    {
        using Role = ui::Role;
        const auto unicode = [](const QString &text) {
            return Object::newUnicodeString(text.toStdString());
        };
        switch (element.part.role) {
        case Role::Figure:
            object.replaceKey("/Alt", unicode(element.part.alternative));
            object.replaceKey("/A", boxOf(element));
            break;
        case Role::ColumnHeader:
        case Role::RowHeader: {
            const bool column = element.part.role == Role::ColumnHeader;
            Object scope = Object::newDictionary();
            scope.replaceKey("/O", Object::newName("/Table"));
            scope.replaceKey("/Scope", Object::newName(column ? "/Column" : "/Row"));
            object.replaceKey("/A", scope);
            break;
        }
        default:
            break;
        }
        // A typeface that may not be embedded is painted as outlines: these say nothing.
        const bool isOutlined = !element.part.words.isEmpty() && !element.hasText;
        if (isOutlined)
            object.replaceKey("/ActualText", unicode(element.part.words));
    }

    Object boxOf(const Element &element) const
    {
        Object box = Object::newDictionary();
        box.replaceKey("/O", Object::newName("/Layout"));
        box.replaceKey("/Placement", Object::newName("/Block"));
        const auto run = std::find_if(element.children.begin(), element.children.end(),
                                      [](const Child &child) { return !child.isElement; });
        const std::size_t page = run == element.children.end() ? 0 : m_tree.runs()[run->index].page;
        Object sheet = m_pages[page];
        const double height = sheet.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        constexpr double kPoints = 72 / 25.4;
        Object edges = Object::newArray();
        for (const double edge :
             {element.ink.left() * kPoints, height - element.ink.bottom() * kPoints,
              element.ink.right() * kPoints, height - element.ink.top() * kPoints})
            edges.appendItem(Object::newReal(edge, 3));
        box.replaceKey("/BBox", edges);
        return box;
    }

    Object childrenOf(std::size_t index) const
    {
        Object children = Object::newArray();
        for (const Child &child : m_tree.elements()[index].children) {
            if (child.isElement) {
                children.appendItem(m_objects[child.index]);
                continue;
            }
            const ContentRun &run = m_tree.runs()[child.index];
            for (const int mark : run.marks) {
                Object reference = Object::newDictionary();
                reference.replaceKey("/Type", Object::newName("/MCR"));
                reference.replaceKey("/Pg", m_pages[run.page]);
                reference.replaceKey("/MCID", Object::newInteger(mark));
                children.appendItem(reference);
            }
        }
        return children;
    }

    QPDF &m_pdf;
    const Pages &m_pages;
    const ElementTree &m_tree;
    Object m_root;
    std::vector<Object> m_objects; ///< One an element.
};

} // namespace

void writeStructure(QPDF &pdf, const std::vector<std::vector<PdfMarkers::Event>> &events)
{
    const Pages pages = pdf.getAllPages();
    if (pages.size() != events.size())
        throw std::runtime_error("A page was not written.");
    ElementTree tree;
    std::vector<std::vector<std::size_t>> runs;
    for (std::size_t number = 0; number < pages.size(); ++number)
        runs.push_back(markPage(pdf, pages[number], number, tree, events[number]));
    if (!tree.isClosed())
        throw std::runtime_error("A part of the document has no end.");

    Object marks = Object::newDictionary();
    marks.replaceKey("/Marked", Object::newBool(true));
    pdf.getRoot().replaceKey("/MarkInfo", marks);
    pdf.getRoot().replaceKey("/StructTreeRoot", TreeWriter(pdf, pages, tree).write(runs));
}

} // namespace carnet::ui
