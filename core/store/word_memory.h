#pragma once

// What short words of a column mean, for readers of very many rows: most columns say the same few words over and over.

#include "core/store/sql_value.h"

#include <array>
#include <cstring>
#include <functional>
#include <memory>

namespace core {

/// Gives the value of a column as `SqlValue` reads it, and remembers it by its bytes. Memory is fixed: a new word takes the place of an older one.
/// Equal words give copies of one value, so texts share their letters.
template<class Value> class WordMemory {
public:
    const Value &read(const Statement &statement, int column)
    {
        const auto [bytes, size] = statement.utf8(column);
        const std::string_view word(bytes, std::size_t(size));
        Known &known = (*m_known)[std::hash<std::string_view>()(word) % places];
        if (!known.is(word))
            known.learn(word, SqlValue<Value>::read(statement, column));
        return known.value;
    }

private:
    static constexpr std::size_t places = 1024;
    static constexpr std::size_t longest = 63;

    struct Known {
        std::array<char, longest> bytes{};
        quint8 size = 255;        ///< 255: nothing, or a word too long to be remembered.
        Value value{};

        bool is(std::string_view word) const { return size == word.size() && std::memcmp(bytes.data(), word.data(), word.size()) == 0; }
        void learn(std::string_view word, Value meaning)
        {
            size = word.size() <= longest ? quint8(word.size()) : quint8(255);
            if (size != 255)
                std::memcpy(bytes.data(), word.data(), word.size());
            value = std::move(meaning);
        }
    };

    std::unique_ptr<std::array<Known, places>> m_known = std::make_unique<std::array<Known, places>>();
};

}
