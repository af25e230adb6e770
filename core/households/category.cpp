#include "core/households/category.h"

namespace core {

using namespace Qt::StringLiterals;

QString categoryTitle(Category category)
{
    switch (category) {
    case Category::Poor: return u"Hộ nghèo"_s;
    case Category::NearPoor: return u"Hộ cận nghèo"_s;
    case Category::Disaster: return u"Hộ bị thiên tai"_s;
    case Category::Merit: return u"Người có công"_s;
    case Category::MartyrFamily: return u"Thân nhân liệt sĩ"_s;
    case Category::OutOfPoverty: return u"Hộ mới thoát nghèo"_s;
    case Category::Hardship: break;
    }
    return u"Hoàn cảnh khó khăn khác"_s;
}

QString needTitle(Need need)
{
    switch (need) {
    case Need::NewHouse: return u"Xây mới"_s;
    case Need::Repair: return u"Sửa chữa"_s;
    case Need::Unknown: break;
    }
    return {};
}

QString genderTitle(Gender gender)
{
    switch (gender) {
    case Gender::Male: return u"Nam"_s;
    case Gender::Female: return u"Nữ"_s;
    case Gender::Unknown: break;
    }
    return {};
}

std::vector<Category> categoriesOn(const std::vector<Classification> &classifications, QDate day)
{
    std::vector<Category> held;
    for (const Category category : allCategories)
        for (const Classification &classification : classifications)
            if (classification.category == category && classification.period().contains(day)) {
                held.push_back(category);
                break;
            }
    return held;
}

}
