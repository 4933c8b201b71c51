#pragma once

#include <memory>

namespace carnet {

/// While it lives, SQLite writes through it, and one chosen call that changes a file (write,
/// truncate, sync, create, delete) reports an input/output error. One at a time.
class FaultyDisk
{
public:
    enum class Fault {
        Undone, ///< The call does nothing.
        Done,   ///< It does what it should, and reports the error all the same.
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The `call`th call from now on, counted from 1; all after it, too, when `lasts`.
    void arm(int call, Fault fault, bool lasts);

    /// No more faults. Returns whether there was one.
    bool disarm();
};

} // namespace carnet
