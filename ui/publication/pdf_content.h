#pragma once

#include <functional>
#include <string>
#include <vector>

class QPDFObjectHandle;

namespace carnet::ui {

/// The content of one page of a PDF, in pieces that cannot be parted.
class PdfContent
{
public:
    struct Piece
    {
        enum class Kind {
            State,   ///< Shows nothing: colours, clips, matrices.
            Save,    ///< `q`
            Restore, ///< `Q`
            Text,    ///< From `BT` to `ET`.
            Shape,   ///< A painted path or an image.
            Marker,  ///< See PdfMarkers.
        };

        Kind kind;
        std::size_t begin; ///< Bytes of the content.
        std::size_t end;
        int marker = 0; ///< 1, 2 … on each page.

        bool isShown() const { return kind == Kind::Text || kind == Kind::Shape; }
    };

    /// Throws std::exception when the stream is damaged or the page has several.
    explicit PdfContent(QPDFObjectHandle page);

    const std::vector<Piece> &pieces() const { return m_pieces; }

    /// The content without markers, everything shown lying within marked content.
    ///
    /// `owners` has one number a piece; what follows one another and has the same owner shares
    /// one marked content where the nesting of saved states allows it. `opening` gives the
    /// operator that begins it, with its operands, and is called in the order of the content.
    /// Neither a text object nor a pair of `q` and `Q` is torn apart.
    std::string marked(const std::vector<int> &owners,
                       const std::function<std::string(int owner)> &opening) const;

private:
    std::string m_bytes;
    std::vector<Piece> m_pieces;
};

} // namespace carnet::ui
