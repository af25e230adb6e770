#pragma once

// Makes damaged inputs of good ones, always the same ones of the same seed: what a run in CI found is found again.

#include <QByteArray>

#include <random>
#include <vector>

namespace fuzz {

class Mutator {
public:
    /// `words` are pieces that mean something in the format; they are set in now and then.
    Mutator(std::vector<QByteArray> seeds, std::vector<QByteArray> words) : m_seeds(std::move(seeds)), m_words(std::move(words)) {}

    /// The input of that number, independent of all others.
    QByteArray input(quint64 number);
    const std::vector<QByteArray> &seeds() const { return m_seeds; }

private:
    quint64 below(quint64 end) { return std::uniform_int_distribution<quint64>(0, end - 1)(m_random); }
    QByteArray piece();
    void damage(QByteArray &bytes);
    void setNumber(QByteArray &bytes, qsizetype at);

    std::vector<QByteArray> m_seeds;
    std::vector<QByteArray> m_words;
    std::mt19937_64 m_random;
};

}
