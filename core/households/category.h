#pragma once

// The Vietnamese names of the beneficiary categories (H§2.2) and of the two kinds of help.

#include "core/households/household.h"

namespace core {

constexpr Category allCategories[] = {Category::Poor, Category::NearPoor, Category::Disaster, Category::Merit, Category::MartyrFamily,
                                      Category::OutOfPoverty, Category::Hardship};

QString categoryTitle(Category category);   ///< "Hộ nghèo".
QString needTitle(Need need);               ///< "Xây mới"; empty when unknown.
QString genderTitle(Gender gender);         ///< "Nam", "Nữ"; empty when unknown.

/// The classes that hold on the day, in the order of the enumeration, each once.
std::vector<Category> categoriesOn(const std::vector<Classification> &classifications, QDate day);

}
