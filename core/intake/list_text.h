#pragma once

// The cells of a sheet as Unicode text, whichever font they were typed in.

#include "core/base/legacy_encoding.h"
#include "core/sheet/workbook.h"

namespace core {

class ListText {
public:
    /// A cell with this font was typed in this program: Unicode, whatever its column is.
    static constexpr quint16 typedHere = 0xffff;

    explicit ListText(const Sheet &sheet);

    /// Of the file as a whole.
    TextEncoding encoding() const { return m_encoding; }
    /// Decoded, not yet cleaned. Numbers as Excel would show them without a format.
    QString of(const Cell &cell, int column) const;
    /// True when this cell alone was typed in an old font, in a file that is Unicode.
    bool isOddLegacy(const Cell &cell, int column) const;

private:
    struct FontRule {
        TextEncoding encoding = TextEncoding::Unicode;
        bool capitals = false;
    };
    FontRule ruleOf(const Cell &cell, int column) const;

    std::vector<FontRule> m_fonts;
    std::vector<TextEncoding> m_columns;
    TextEncoding m_encoding = TextEncoding::Unicode;
};

}
