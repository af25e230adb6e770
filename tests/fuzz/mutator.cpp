#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <array>

namespace fuzz {

namespace {

constexpr int damagesAtMost = 8;
constexpr qsizetype headBytes = 4096;     // Headers and directories decide most; half of the damage goes there.
constexpr qsizetype pieceAtMost = 512;
constexpr qsizetype growthAtMost = 1 << 20;

}

QByteArray Mutator::input(quint64 number)
{
    m_random.seed(number);
    QByteArray bytes = m_seeds[below(m_seeds.size())];
    for (quint64 left = 1 + below(damagesAtMost); left > 0; --left)
        damage(bytes);
    return bytes;
}

QByteArray Mutator::piece()
{
    if (!m_words.empty() && below(2) == 0)
        return m_words[below(m_words.size())];
    const QByteArray &other = m_seeds[below(m_seeds.size())];
    const auto from = qsizetype(below(quint64(other.size())));
    return other.mid(from, 1 + qsizetype(below(pieceAtMost)));
}

// Limits of integers in either byte order are where sizes and offsets go wrong.
void Mutator::setNumber(QByteArray &bytes, qsizetype at)
{
    static constexpr std::array<quint32, 10> edges{0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff};
    const quint32 edge = edges[below(edges.size())];
    const qsizetype width = qsizetype(1) << below(3);
    const bool bigEnd = below(2) == 0;
    for (qsizetype i = 0; i < width && at + i < bytes.size(); ++i)
        bytes[at + i] = char(edge >> (8 * (bigEnd ? width - 1 - i : i)));
}

void Mutator::damage(QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > growthAtMost)
        bytes = m_seeds[0];
    const qsizetype reach = below(2) == 0 ? std::min(bytes.size(), headBytes) : bytes.size();
    const auto at = qsizetype(below(quint64(reach)));
    const auto length = 1 + qsizetype(below(pieceAtMost));
    switch (below(8)) {
    case 0: bytes[at] = char(bytes[at] ^ (1 << below(8))); break;
    case 1: bytes[at] = char(below(256)); break;
    case 2: setNumber(bytes, at); break;
    case 3: bytes.remove(at, length); break;
    case 4: bytes.insert(at, piece()); break;
    case 5: bytes.insert(at, bytes.mid(at, length).repeated(1 + qsizetype(below(16)))); break;
    case 6: { const QByteArray over = piece(); bytes.replace(at, over.size(), over); break; }
    default: below(8) == 0 ? bytes.truncate(at) : void(bytes[at] = char(~bytes[at])); break;
    }
}

}
