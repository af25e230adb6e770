#pragma once

// A tree of fact – operator – value, joined by all, any and not, flattened so that judging a household allocates nothing.

#include "core/eligibility/facts.h"

#include <QJsonValue>

#include <functional>

namespace core {

/// Ordered so that "all" is the least and "any" the greatest of its parts.
enum class Truth : quint8 { False, Unknown, True };

class Condition {
public:
    /// What another condition that this one refers to by name stands for; null for a name nobody gave.
    using Named = std::function<const Condition *(const QString &name)>;

    Condition() = default;
    /// Reads `{"all": […]}`, `{"any": […]}`, `{"not": …}`, `{"criterion": "T1"}` and `{"fact": "area_total", "is": "<", "value": 18}`; operators are
    /// = != < <= > >= in. An empty "all" always holds, an empty "any" never. Throws Error{BadRequest} whose message says what is wrong.
    static Condition fromJson(const QJsonValue &json, const Named &named = {});

    bool isGiven() const { return !m_nodes.empty(); }
    Truth holds(const Facts &facts) const { return m_nodes.empty() ? Truth::False : holdsFrom(0, facts); }
    /// Each once, in the order of first mention.
    std::vector<Fact> facts() const;

private:
    enum class Op : quint8 { All, Any, Not, Equal, Less, AtMost, More, AtLeast };
    struct Node {
        Op op = Op::All;
        Fact fact = Fact::Poor;
        quint16 end = 0;         ///< First node after this one and all below it.
        double value = 0;
    };

    Truth holdsFrom(std::size_t at, const Facts &facts) const;
    Truth compare(const Node &node, const Facts &facts) const;
    void read(const QJsonValue &json, const Named &named);
    void readParts(Op op, const QJsonValue &parts, const Named &named);
    void readCriterion(const QString &name, const Named &named);
    void readTest(const QJsonObject &test);
    void addTest(Fact fact, const QString &is, const QJsonValue &value);
    void addComparison(Op op, Fact fact, double value);
    std::size_t open(Op op);
    void close(std::size_t at) { m_nodes[at].end = quint16(m_nodes.size()); }

    std::vector<Node> m_nodes;   ///< Each node before those below it.
};

}
