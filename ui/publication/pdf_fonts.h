#pragma once

class QPDF;

namespace carnet::ui {

/// Settles the typefaces of what Qt wrote: each subset is named after its place and not after
/// Qt's hash table, and every character that is copied or read out is the one that is seen.
void settleTypefaces(QPDF &pdf);

} // namespace carnet::ui
