#include "core/support/support_package.h"

#include "core/support/funding_sources.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<const char *, const char16_t *> sources[] = {
    {"NSTW", u"Ngân sách trung ương"}, {"NST", u"Ngân sách tỉnh"}, {"NSH", u"Ngân sách huyện"}, {"NSX", u"Ngân sách xã"},
    {"QVNN_TW", u"Quỹ Vì người nghèo trung ương"}, {"QVNN_T", u"Quỹ Vì người nghèo tỉnh"}, {"QVNN_H", u"Quỹ Vì người nghèo huyện"},
    {"QVNN_X", u"Quỹ Vì người nghèo xã"}, {"XHH", u"Xã hội hóa"}, {"NHCSXH", u"Ngân hàng Chính sách xã hội"}, {"HO_GD", u"Hộ gia đình"},
    {"DONG_HO", u"Dòng họ, cộng đồng"}, {"NGAY_CONG", u"Ngày công"}, {"HIEN_VAT", u"Hiện vật"}};

// Sources that nobody knows stand last.
qsizetype rankOf(const QString &source)
{
    return std::find_if(std::begin(sources), std::end(sources), [&](const auto &known) -> bool { return source == QLatin1StringView(known.first); })
        - std::begin(sources);
}

}

QStringList fundingSources()
{
    QStringList codes;
    for (const auto &[code, title] : sources)
        codes.append(QString::fromLatin1(code));
    return codes;
}

QString sourceTitle(const QString &source)
{
    const qsizetype rank = rankOf(source);
    return rank == std::ssize(sources) ? source : QString::fromUtf16(sources[rank].second);
}

std::vector<SupportPackage> levelsInForce(Database &database, QDate on)
{
    std::vector<SupportPackage> levels;
    for (const SupportPackage &level : database.all<SupportPackage>(u"ORDER BY stream, need DESC, COALESCE(valid_from, ''), id"_s)) {
        if (!level.period().contains(on))
            continue;
        const auto earlier = std::find_if(levels.begin(), levels.end(), [&](const SupportPackage &other) -> bool { return isSameLevel(other, level); });
        if (earlier == levels.end())
            levels.push_back(level);
        else
            *earlier = level;
    }
    return levels;
}

bool isSameLevel(const SupportPackage &a, const SupportPackage &b)
{
    return a.stream == b.stream && a.need == b.need && a.source == b.source;
}

std::vector<SupportPackage> levelsFor(const std::vector<SupportPackage> &levels, const QString &stream, Need need)
{
    std::vector<SupportPackage> wanted;
    std::copy_if(levels.begin(), levels.end(), std::back_inserter(wanted), [&](const SupportPackage &level) -> bool { return level.stream == stream && level.need == need; });
    std::stable_sort(wanted.begin(), wanted.end(), [](const SupportPackage &a, const SupportPackage &b) -> bool { return rankOf(a.source) < rankOf(b.source); });
    return wanted;
}

std::vector<SupportPackage> packagesFor(Database &database, const QString &stream, Need need, QDate on)
{
    return levelsFor(levelsInForce(database, on), stream, need);
}

Money totalOf(const std::vector<SupportPackage> &packages)
{
    Money total;
    for (const SupportPackage &package : packages)
        total += package.amount;
    return total;
}

}
