#pragma once

// A verb of the command line: what it is called, what it takes, what it does. It answers with a text for people or one JSON object.

#include "core/register.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace cli {

/// 0 done, 1 done with things a person must look at. What could not be done is thrown.
struct Answer {
    QString text;
    QJsonObject json;
    int status = 0;
};

/// The words after the verb, and the options given.
class Call {
public:
    Call(const QCommandLineParser &parser, QStringList words, core::Seat seat) : m_parser(parser), m_words(std::move(words)), m_seat(std::move(seat)) {}

    const core::Seat &seat() const { return m_seat; }
    QStringList wordsFrom(qsizetype index) const { return m_words.mid(index); }
    /// Throws Error{BadRequest} naming what is missing.
    QString word(qsizetype index, const QString &name) const;
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString option(const QString &name) const { return m_parser.value(name); }
    QStringList options(const QString &name) const { return m_parser.values(name); }
    QString required(const QString &option) const;
    /// An ISO date; today where the option was not given.
    QDate date(const QString &option) const;

private:
    const QCommandLineParser &m_parser;
    QStringList m_words;
    core::Seat m_seat;
};

struct Verb {
    QString name;
    QString usage;              ///< Without the verb: "REGISTER [--place CODE]".
    QString summary;
    QStringList options;        ///< The options it knows.
    bool draws = false;         ///< Needs fonts and painting, not a display.
    Answer (*run)(const Call &call) = nullptr;
};

std::vector<Verb> registerVerbs();   ///< new, demo, verify
std::vector<Verb> backupVerbs();     ///< backup, restore, drill
std::vector<Verb> listVerbs();       ///< import, assess, query
std::vector<Verb> placeVerbs();      ///< places
std::vector<Verb> ruleVerbs();       ///< rules, what-if
std::vector<Verb> caseVerbs();       ///< case, cases
std::vector<Verb> pairVerbs();       ///< duplicates
std::vector<Verb> paperVerbs();      ///< forms, print, charts, chart

}
