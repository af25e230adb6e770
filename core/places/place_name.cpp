#include "core/places/place_name.h"

#include "core/base/folded.h"

#include <QStringList>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Prefix {
    QStringView folded;
    QStringView kind;
};

// Longer ones first. A dot or a space must follow, so that "Thị" in a name is not taken for a kind.
constexpr Prefix placePrefixes[] = {
    {u"thanh pho", u"thanh pho"}, {u"thi tran", u"thi tran"}, {u"thi xa", u"thi xa"}, {u"dac khu", u"dac khu"}, {u"phuong", u"phuong"},
    {u"huyen", u"huyen"}, {u"quan", u"quan"}, {u"tinh", u"tinh"}, {u"xa", u"xa"}, {u"tt", u"thi tran"}, {u"tx", u"thi xa"}, {u"tp", u"thanh pho"}};

constexpr QStringView hamletPrefixes[] = {u"to dan pho", u"khu dan cu", u"khoi pho", u"khu pho", u"to dp", u"thon", u"xom", u"tdp", u"kdc", u"khoi",
                                          u"ban", u"lang", u"ap", u"to", u"t", u"x"};

// How many characters of `name` the folded prefix takes, with the dot and spaces after it; 0 when it does not stand there.
qsizetype prefixLength(const QString &name, QStringView prefix)
{
    const QString start = folded(QStringView(name).left(prefix.size()));
    if (start != prefix || name.size() <= prefix.size())
        return 0;
    qsizetype at = prefix.size();
    const QChar next = name.at(at);
    if (next != u' ' && next != u'.' && next != u':' && !next.isDigit())
        return 0;
    while (at < name.size() && (name.at(at) == u' ' || name.at(at) == u'.' || name.at(at) == u':'))
        ++at;
    return at < name.size() ? at : 0;
}

}

QString shortPlaceName(const QString &name)
{
    const QString tidy = cleaned(name);
    for (const Prefix &prefix : placePrefixes)
        if (const qsizetype length = prefixLength(tidy, prefix.folded); length > 0)
            return tidy.mid(length);
    return tidy;
}

QString unitInSentence(const QString &unit)
{
    return unit.left(1).toLower() + unit.mid(1);
}

QString placeKind(const QString &name)
{
    const QString tidy = cleaned(name);
    for (const Prefix &prefix : placePrefixes)
        if (prefixLength(tidy, prefix.folded) > 0)
            return prefix.kind.toString();
    return {};
}

QString hamletCore(const QString &name)
{
    const QString tidy = cleaned(name);
    for (const QStringView prefix : hamletPrefixes)
        if (const qsizetype length = prefixLength(tidy, prefix); length > 0)
            return folded(QStringView(tidy).mid(length));
    return folded(tidy);
}

}
