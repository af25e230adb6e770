#include "ui/dialogs/paper_printing.h"

#include "core/support/support_list.h"
#include "ui/base/icons.h"

#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

bool hasForm(const QString &code)
{
    const auto known = core::forms();
    return std::any_of(known.begin(), known.end(), [&](const core::FormDescription &form) -> bool { return form.code == code; });
}

QString formFor(core::PaperType type)
{
    const QString code = QString::fromLatin1(core::infoOf(type).form);
    return hasForm(code) ? code : QString();
}

core::FormRequest requestFor(core::Database &database, core::Id<core::SupportList> id, const std::optional<core::Paper> &paper)
{
    core::FormRequest request;
    request.list = id;
    const auto list = database.find(id);
    request.asOf = paper && paper->signedOn.isValid() ? paper->signedOn : list ? list->asOf : QDate();
    if (const auto place = list ? database.find(list->place) : std::nullopt)
        request.unitCode = place->code;
    if (!paper)
        return request;
    request.values.insert(u"so_van_ban"_s, core::fullNumberOf(*paper));
    request.values.insert(u"ngay_ky"_s, paper->signedOn.toString(u"d/M/yyyy"_s));
    request.values.insert(u"nguoi_ky"_s, paper->signedBy);
    request.values.insert(u"chuc_vu"_s, paper->position);
    return request;
}

QPushButton *printButton(const QString &form, const QString &text, FormDesk &desk, std::function<core::FormRequest()> request)
{
    if (!hasForm(form))
        return nullptr;
    auto *button = new QPushButton(icon(u"document-print"_s), text);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, &desk, [&desk, form, request = std::move(request)] { desk.preview(form, request()); });
    return button;
}

}
