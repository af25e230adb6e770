#include "core/intake/hamlet_names.h"

#include "core/base/folded.h"
#include "core/places/place_name.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

// A full name with its kind, with marks, in ordinary case is written with care; how often it stands there decides between equals.
int careOf(const QString &name, int times)
{
    int care = 0;
    if (hamletCore(name) != folded(name))
        care += 1000;
    if (folded(name) != name.toLower())
        care += 500;
    if (name != name.toUpper() && name != name.toLower() && name.at(0).isUpper())
        care += 500;
    if (!name.contains(u'.'))
        care += 100;
    return care + std::min(times, 99);
}

}

HamletNames::HamletNames(const std::vector<Hamlet> &known)
{
    for (const Hamlet &hamlet : known)
        m_byCore.insert(hamletCore(hamlet.name), {hamlet.name, true, {}});
}

void HamletNames::note(const QString &name)
{
    if (name.isEmpty())
        return;
    Spelling &spelling = m_byCore[hamletCore(name)];
    const int times = ++spelling.seen[name];
    if (!spelling.fromRegister && (spelling.name.isEmpty() || careOf(name, times) > careOf(spelling.name, spelling.seen.value(spelling.name))))
        spelling.name = name;
}

QString HamletNames::spelling(const QString &name) const
{
    const auto known = m_byCore.constFind(hamletCore(name));
    return known == m_byCore.cend() ? name : known->name;
}

QSet<QString> HamletNames::cores() const
{
    return {m_byCore.keyBegin(), m_byCore.keyEnd()};
}

}
