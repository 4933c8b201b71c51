#include "tests/storage/faulty_disk.h"

#include <cstring>
#include <sqlite3.h>

namespace carnet {

namespace {

struct Plan
{
    int left = 0; ///< Calls until the fault; 0: none.
    FaultyDisk::Fault fault = FaultyDisk::Fault::Undone;
    bool lasts = false;
    bool happened = false;
};

Plan plan;
sqlite3_vfs *real = nullptr;
sqlite3_vfs faulty;

/// A file of ours in memory that SQLite gives, the real one behind it.
struct File
{
    sqlite3_file base;
    sqlite3_file *behind;
};

sqlite3_file *behind(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->behind;
}

/// Does a call that changes a file, or fails it, as planned.
template<typename Call>
int change(const Call &call)
{
    const bool fails = (plan.left > 0 && --plan.left == 0) || (plan.happened && plan.lasts);
    if (!fails)
        return call();
    plan.happened = true;
    if (plan.fault == FaultyDisk::Fault::Done)
        call();
    return SQLITE_IOERR_WRITE;
}

int xClose(sqlite3_file *file)
{
    return behind(file)->pMethods->xClose(behind(file));
}
int xRead(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    return behind(file)->pMethods->xRead(behind(file), bytes, count, offset);
}
int xWrite(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    return change(
        [=] { return behind(file)->pMethods->xWrite(behind(file), bytes, count, offset); });
}
int xTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    return change([=] { return behind(file)->pMethods->xTruncate(behind(file), size); });
}
int xSync(sqlite3_file *file, int flags)
{
    return change([=] { return behind(file)->pMethods->xSync(behind(file), flags); });
}
int xFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return behind(file)->pMethods->xFileSize(behind(file), size);
}
int xLock(sqlite3_file *file, int lock)
{
    return behind(file)->pMethods->xLock(behind(file), lock);
}
int xUnlock(sqlite3_file *file, int lock)
{
    return behind(file)->pMethods->xUnlock(behind(file), lock);
}
int xCheckReservedLock(sqlite3_file *file, int *isReserved)
{
    return behind(file)->pMethods->xCheckReservedLock(behind(file), isReserved);
}
int xFileControl(sqlite3_file *file, int operation, void *argument)
{
    return behind(file)->pMethods->xFileControl(behind(file), operation, argument);
}
int xSectorSize(sqlite3_file *file)
{
    return behind(file)->pMethods->xSectorSize(behind(file));
}
int xDeviceCharacteristics(sqlite3_file *file)
{
    return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
}

const sqlite3_io_methods methods{1,
                                 xClose,
                                 xRead,
                                 xWrite,
                                 xTruncate,
                                 xSync,
                                 xFileSize,
                                 xLock,
                                 xUnlock,
                                 xCheckReservedLock,
                                 xFileControl,
                                 xSectorSize,
                                 xDeviceCharacteristics};

int xOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = reinterpret_cast<File *>(file);
    own->base.pMethods = nullptr;
    own->behind = reinterpret_cast<sqlite3_file *>(own + 1);
    const auto call = [&] { return real->xOpen(real, name, own->behind, flags, outFlags); };
    const int code = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 ? change(call) : call();
    if (code == SQLITE_OK)
        own->base.pMethods = &methods;
    else if (plan.happened && own->behind->pMethods)
        own->behind->pMethods->xClose(own->behind);
    return code;
}

int xDelete(sqlite3_vfs *, const char *name, int syncsFolder)
{
    return change([=] { return real->xDelete(real, name, syncsFolder); });
}

} // namespace

FaultyDisk::FaultyDisk()
{
    plan = {};
    real = sqlite3_vfs_find(nullptr);
    faulty = *real;
    faulty.zName = "faulty";
    faulty.szOsFile = int(sizeof(File)) + real->szOsFile;
    faulty.xOpen = xOpen;
    faulty.xDelete = xDelete;
    sqlite3_vfs_register(&faulty, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(real, 1);
}

void FaultyDisk::arm(int call, Fault fault, bool lasts)
{
    plan = {call, fault, lasts, false};
}

bool FaultyDisk::disarm()
{
    const bool happened = plan.happened;
    plan = {};
    return happened;
}

} // namespace carnet
