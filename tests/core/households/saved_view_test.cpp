#include "core/households/saved_view.h"

#include "core/households/filter_words.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString an = u"Nguyễn Văn An"_s;

SavedView nearPoor()
{
    return {.name = u"Cận nghèo chưa bốc thăm"_s, .search = u"châu nội"_s, .openQuestions = true,
            .fields = {{.column = {LineField::Categories, {}}, .words = {u"HCN"_s, QString()}}, {.column = {LineField::Area, {}}, .from = 10.5},
                       {.column = {LineField::Extra, {3}}, .text = u"bốc"_s}},
            .order = {LineField::Area, {}}, .direction = Qt::DescendingOrder, .columns = {u"name 120 shown"_s, u"note 0 hidden"_s}};
}

}

TEST_CASE("a filter is found again as it was saved, only by the person who saved it", "[households][views]")
{
    support::MemoryRegister store;

    keepView(store.database, an, nearPoor());

    CHECK(savedViews(store.database, an) == std::vector{nearPoor()});
    CHECK(savedViews(store.database, u"Người khác"_s).empty());
}

TEST_CASE("a filter saved under the same name replaces the earlier one, and can be deleted", "[households][views]")
{
    support::MemoryRegister store;
    SavedView view = nearPoor();
    keepView(store.database, an, view);
    view.fields.clear();

    keepView(store.database, an, view);
    CHECK(savedViews(store.database, an) == std::vector{view});

    dropView(store.database, an, view.name);
    CHECK(savedViews(store.database, an).empty());
}

TEST_CASE("a filter is said in words", "[households][views]")
{
    const auto columns = lineDescriptions({});
    const auto said = [&](LineField field, FieldFilter filter) -> QString {
        filter.column = {field, {}};
        return filterText(columns[std::size_t(field)], filter);
    };

    CHECK(said(LineField::Need, {.words = {u"sua_chua"_s, QString()}}) == u"Need: Sửa chữa, (empty)"_s);
    CHECK(said(LineField::Members, {.from = 3, .to = 5}) == u"Members: 3 to 5"_s);
    CHECK(said(LineField::Area, {.to = 24.5}) == u"Area (m²): up to 24,5"_s);
    CHECK(said(LineField::Note, {.text = u"bốc"_s}) == u"Note: contains “bốc”"_s);
    CHECK(said(LineField::Birth, {.from = rangeFromTyped(LineKind::Day, u"1950"_s, RangeEnd::First), .to = rangeFromTyped(LineKind::Day, u"03/1960"_s, RangeEnd::Last)})
          == u"Born: 1950 to 03/1960"_s);
    CHECK(said(LineField::Note, {}).isEmpty());
}
