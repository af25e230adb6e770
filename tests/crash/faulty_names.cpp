// Qt renames and removes files past SQLite. Where a program may stand in for the system's calls, these are steps of the faulty disk too;
// on Windows only the calls of SQLite are, and the kill loop covers the rest.

#include "tests/crash/faulty_disk.h"

#if defined(Q_OS_LINUX)

#include <cerrno>
#include <dlfcn.h>

namespace {

using Call = crash::FaultyDisk::Call;

// The lock beside a register tells who is alive, which a power cut in a simulation is not.
bool isCounted(const QString &path)
{
    return !crash::FaultyDisk::instance().isPassing && !path.endsWith(QLatin1StringView("lock"));
}

bool fails(Call call, const char *path)
{
    if (!isCounted(QString::fromUtf8(path)) || crash::FaultyDisk::instance().strike(call) == 0)
        return false;
    errno = EIO;
    return true;
}

template<class Function> Function systemCall(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

int named(int result, const char *from, const char *to)
{
    if (result == 0)
        crash::FaultyDisk::instance().renamed(QString::fromUtf8(from), QString::fromUtf8(to));
    return result;
}

}

extern "C" int rename(const char *from, const char *to) noexcept
{
    static const auto call = systemCall<int (*)(const char *, const char *)>("rename");
    return fails(Call::Rename, from) ? -1 : named(call(from, to), from, to);
}

extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto call = systemCall<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails(Call::Rename, from) ? -1 : named(call(fromFolder, from, toFolder, to, flags), from, to);
}

extern "C" int link(const char *from, const char *to) noexcept
{
    static const auto call = systemCall<int (*)(const char *, const char *)>("link");
    return fails(Call::Rename, from) ? -1 : call(from, to);
}

extern "C" int unlink(const char *path) noexcept
{
    static const auto call = systemCall<int (*)(const char *)>("unlink");
    return fails(Call::Delete, path) ? -1 : call(path);
}

#endif
