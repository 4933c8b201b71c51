#pragma once

namespace carnet::ui {

class Session;

/// Asks for a folder and writes all results there as open data, into a folder of the site's name.
/// Tells what was written, or why nothing was.
void exportOpenData(Session &session);

} // namespace carnet::ui
