#pragma once

// What is fuzzed: each target takes any bytes and must end, without a crash, in a value or in core::Error.

#include <cstddef>
#include <cstdint>

namespace fuzz {

int xlsx(const uint8_t *bytes, std::size_t size);        ///< The file as it stands.
/// Structure-aware: the first byte names a part, the rest is its XML; the workbook around it is whole and zipped here.
int xlsxPart(const uint8_t *bytes, std::size_t size);
int csv(const uint8_t *bytes, std::size_t size);
int xls(const uint8_t *bytes, std::size_t size);         ///< The file as it stands.
int xlsStream(const uint8_t *bytes, std::size_t size);   ///< Its records; the compound file around them is whole.
int registerFile(const uint8_t *bytes, std::size_t size);

}
