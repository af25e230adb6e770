#include "tests/bench/invented.h"

namespace bench {

namespace {

const char16_t *const families[] = {u"Nguyễn", u"Trần", u"Lê", u"Phạm", u"Hoàng", u"Phan", u"Vũ", u"Đặng", u"Bùi", u"Đỗ", u"Hồ", u"Ngô", u"Dương", u"Lý",
                                    u"Võ", u"Đinh", u"Trương", u"Đoàn", u"Lương", u"Mai", u"Tô", u"Trịnh", u"Hà", u"Cao", u"Thái", u"Tạ", u"Sùng", u"Giàng"};
const char16_t *const middles[] = {u"Văn", u"Đức", u"Hữu", u"Quang", u"Minh", u"Xuân", u"Đình", u"Công", u"A", u"Ngọc", u"Trọng", u"Bá"};
const char16_t *const womensMiddles[] = {u"Thị", u"Thị Thanh", u"Thị Ngọc", u"Thu", u"Thị Hồng", u"Thị Kim"};
const char16_t *const givens[] = {u"An", u"Anh", u"Ánh", u"Bảo", u"Bình", u"Chiến", u"Châu", u"Cường", u"Dũng", u"Duyên", u"Đạt", u"Đức", u"Giang", u"Hà",
                                  u"Hải", u"Hạnh", u"Hiền", u"Hòa", u"Hoa", u"Hùng", u"Hương", u"Khánh", u"Lan", u"Liên", u"Linh", u"Long", u"Mai", u"Mạnh",
                                  u"Nam", u"Nga", u"Nhung", u"Oanh", u"Páo", u"Phúc", u"Phương", u"Quý", u"Sơn", u"Tâm", u"Thắng", u"Thủy", u"Trung", u"Tuấn",
                                  u"Vinh", u"Xuân", u"Yến"};

// One step of a linear congruence, so that no library's generator decides what is measured.
quint64 next(quint64 &state)
{
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return state >> 33;
}

template<std::size_t size> QString one(const char16_t *const (&words)[size], quint64 &state)
{
    return QString::fromUtf16(words[next(state) % size]);
}

}

Invented invented(int index)
{
    quint64 state = quint64(index) * 2 + 1;
    next(state);
    Invented household;
    household.isWoman = next(state) % 2 == 0;
    const QString family = one(families, state);
    const QString middle = household.isWoman ? one(womensMiddles, state) : one(middles, state);
    household.name = family + QLatin1Char(' ') + middle + QLatin1Char(' ') + one(givens, state);
    household.birthYear = 1935 + int(next(state) % 65);
    household.members = 1 + int(next(state) % 7);
    household.area = 12 + double(next(state) % 700) / 10;
    household.spin = int(next(state) % 1'000'000);
    // 042, century and sex, year, running number
    household.number = QStringLiteral("042") + QLatin1Char(household.isWoman ? '1' : '0') + QString::number(household.birthYear % 100).rightJustified(2, QLatin1Char('0'))
                     + QString::number(index % 1'000'000).rightJustified(6, QLatin1Char('0'));
    return household;
}

}
