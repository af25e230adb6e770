#pragma once

// Seeds never tried before. Each is printed: with it the run can be repeated.

#include <QtGlobal>

#include <cstdio>
#include <random>

namespace crash {

inline quint32 newSeed()
{
    const quint32 seed = std::random_device{}();
    std::printf("random seed %u\n", seed);
    std::fflush(stdout);
    return seed;
}

}
