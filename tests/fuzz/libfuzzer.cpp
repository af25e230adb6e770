// The door of libFuzzer: built once for each target, named by ANCU_FUZZ_TARGET.

#include "tests/fuzz/targets.h"

#include <QCoreApplication>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, std::size_t size)
{
    return fuzz::ANCU_FUZZ_TARGET(bytes, size);
}
