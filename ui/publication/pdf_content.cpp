#include "ui/publication/pdf_content.h"

#include "ui/publication/pdf_markers.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <set>

namespace carnet::ui {

namespace {

using Piece = PdfContent::Piece;

/// Parts a content stream into pieces.
class PieceReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    std::vector<Piece> pieces;

    void handleObject(QPDFObjectHandle object, std::size_t offset, std::size_t length) override
    {
        if (m_operands.empty())
            m_operatorBegin = offset;
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        if (!m_inPiece)
            m_begin = m_operatorBegin;
        handle(object.getOperatorValue(), offset + length);
        m_operands.clear();
    }

    void handleEOF() override {}

private:
    void handle(const std::string &name, std::size_t end)
    {
        // PDF 1.4 Reference, tables 4.9 to 4.11.
        static const std::set<std::string> construct{"m", "l", "c", "v", "y", "h", "W", "W*"};
        static const std::set<std::string> paint{"S", "s",  "f", "F",  "f*",
                                                 "B", "B*", "b", "b*", "n"};
        using enum Piece::Kind;
        if (m_inText) {
            if (name == "ET")
                finish(Text, end);
        } else if (name == "BT") {
            m_inPiece = m_inText = true;
        } else if (name == "re") {
            noteRectangle();
            m_inPiece = true;
        } else if (construct.count(name) > 0) {
            m_marker = -1;
            m_inPiece = true;
        } else if (paint.count(name) > 0) {
            finish(m_marker > 0 ? Marker : name == "n" ? State : Shape, end);
        } else {
            finish(name == "q" ? Save : name == "Q" ? Restore : name == "Do" ? Shape : State, end);
        }
    }

    /// A marker is a path of one such rectangle.
    void noteRectangle()
    {
        const bool alone = m_marker == 0 && m_operands.size() == 4;
        const bool isMarker = alone && m_operands[0].isNumber()
                              && int(m_operands[0].getNumericValue()) == PdfMarkers::kLeft;
        m_marker = isMarker ? int(-m_operands[1].getNumericValue()) : -1;
    }

    void finish(Piece::Kind kind, std::size_t end)
    {
        pieces.push_back({kind, m_begin, end, kind == Piece::Kind::Marker ? m_marker : 0});
        m_inPiece = m_inText = false;
        m_marker = 0;
    }

    std::vector<QPDFObjectHandle> m_operands;
    std::size_t m_operatorBegin = 0; ///< Of the operator's first operand.
    std::size_t m_begin = 0;         ///< Of the piece.
    bool m_inPiece = false;
    bool m_inText = false;
    int m_marker = 0; ///< Of the path that is being made; 0: no path yet, −1: an ordinary one.
};

/// Pieces from `begin` to before `end`.
struct Range
{
    std::size_t begin;
    std::size_t end;
};

/// Finds what may lie within one marked content.
class Ranges
{
public:
    Ranges(const std::vector<Piece> &pieces, const std::vector<int> &owners)
        : m_pieces(pieces)
        , m_owners(owners)
    {
        int depth = 0;
        for (const Piece &piece : pieces) {
            m_depths.push_back(depth);
            depth += piece.kind == Piece::Kind::Save      ? 1
                     : piece.kind == Piece::Kind::Restore ? -1
                                                          : 0;
        }
        m_depths.push_back(depth);
    }

    std::vector<Range> all() const
    {
        std::vector<Range> ranges;
        std::size_t from = 0;
        for (std::size_t first = nextShown(0); first < m_pieces.size();) {
            ranges.push_back(longest(from, first));
            from = ranges.back().end;
            first = nextShown(from);
        }
        return ranges;
    }

private:
    std::size_t nextShown(std::size_t from) const
    {
        while (from < m_pieces.size() && !m_pieces[from].isShown())
            ++from;
        return from;
    }

    /// The range that begins at `from` or later and shows `first` and as much after it as it
    /// can without leaving a saved state in which it began, or staying in one.
    Range longest(std::size_t from, std::size_t first) const
    {
        Range best{first, first + 1};
        int lowest = m_depths[first];
        std::size_t begin = first;
        for (std::size_t last = first;;) {
            const std::size_t next = nextShown(last + 1);
            // Behind `last` one may go up to the state in which the range begins.
            if (const auto end = depthBetween(last + 1, next, lowest))
                best = {begin, end};
            if (next >= m_pieces.size() || m_owners[next] != m_owners[first])
                return best;
            lowest = std::min(lowest, *std::min_element(m_depths.begin() + long(last) + 1,
                                                        m_depths.begin() + long(next) + 1));
            while (begin > from && m_depths[begin] > lowest)
                --begin;
            if (m_depths[begin] != lowest)
                return best;
            last = next;
        }
    }

    /// The first place between the two where the depth is that; 0: none.
    std::size_t depthBetween(std::size_t from, std::size_t to, int depth) const
    {
        for (std::size_t at = from; at <= to; ++at)
            if (m_depths[at] <= depth)
                return m_depths[at] == depth ? at : 0;
        return 0;
    }

    const std::vector<Piece> &m_pieces;
    const std::vector<int> &m_owners;
    std::vector<int> m_depths; ///< Saved states before each piece, and at the end.
};

} // namespace

PdfContent::PdfContent(QPDFObjectHandle page)
{
    QPDFObjectHandle stream = page.getKey("/Contents");
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    m_bytes.assign(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    PieceReader reader;
    QPDFObjectHandle::parseContentStream(stream, &reader);
    m_pieces = std::move(reader.pieces);
}

std::string PdfContent::marked(const std::vector<int> &owners,
                               const std::function<std::string(int owner)> &opening) const
{
    std::string result;
    const auto copy = [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            if (m_pieces[i].kind == Piece::Kind::Marker)
                continue;
            result.append(m_bytes, m_pieces[i].begin, m_pieces[i].end - m_pieces[i].begin);
            result += '\n';
        }
    };
    std::size_t at = 0;
    for (const Range &range : Ranges(m_pieces, owners).all()) {
        copy(at, range.begin);
        std::size_t first = range.begin;
        while (!m_pieces[first].isShown())
            ++first;
        result += opening(owners[first]) + '\n';
        copy(range.begin, range.end);
        result += "EMC\n";
        at = range.end;
    }
    copy(at, m_pieces.size());
    return result;
}

} // namespace carnet::ui
