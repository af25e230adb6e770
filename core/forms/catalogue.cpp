#include "core/forms/catalogue.h"

#include "core/forms/appraisal_minutes.h"
#include "core/forms/assessment_sheet.h"
#include "core/forms/case_forms.h"
#include "core/forms/f04.h"
#include "core/forms/f05.h"
#include "core/forms/f06.h"
#include "core/forms/f07.h"
#include "core/forms/f08.h"
#include "core/forms/f08a.h"
#include "core/forms/f08b.h"
#include "core/forms/f09.h"
#include "core/forms/f10.h"
#include "core/forms/f11.h"
#include "core/forms/f16.h"
#include "core/forms/print_order.h"
#include "core/integrity/printed_code.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct FormText { Q_DECLARE_TR_FUNCTIONS(core::FormDescription) };

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(Error::Kind::BadRequest, sentence);
}

/// The table: a form is added here and nowhere else.
const std::vector<Form> &catalogue()
{
    static const std::vector<Form> known = [] {
        std::vector<Form> all{formF04(), formPtd(), formF05(), formF07(), formF08(), formF08A(), formF08B(), formF09(), formF06(), formBbtd(), formF10(), formF11(), formF16()};
        const std::vector<Form> ofCases = caseForms();
        all.insert(all.end(), ofCases.begin(), ofCases.end());
        return all;
    }();
    return known;
}

const Form &formOf(const QString &code)
{
    const std::vector<Form> &known = catalogue();
    const auto found = std::find_if(known.begin(), known.end(), [&](const Form &form) -> bool { return form.description.code == code; });
    if (found != known.end())
        return *found;
    QStringList codes;
    for (const Form &form : known)
        codes.append(form.description.code);
    refuse(FormText::tr("There is no form “%1”. Choose one of these: %2.").arg(code, codes.join(u", "_s)));
}

}

std::vector<FormDescription> forms()
{
    std::vector<FormDescription> descriptions;
    for (const Form &form : catalogue())
        descriptions.push_back(form.description);
    return descriptions;
}

QHash<QString, QString> usualBlanks(Database &database, const QString &code, const FormRequest &request)
{
    const Form &form = formOf(code);
    const PrintOrder order(database, form.description, request);
    const Place *signer = form.signer(order);
    return signer ? order.usualValues(*signer) : QHash<QString, QString>();
}

// The code says which state of the register the paper shows, so both are read from one.
Document compose(Database &database, const QString &code, const FormRequest &request)
{
    const Snapshot oneState(database);
    const Form &form = formOf(code);
    if (const QString day = request.values.value(signatureDay).trimmed(); !day.isEmpty() && !typedDay(day).isValid())
        refuse(FormText::tr("“%1” is no day for the signature. Write it like 05/03/2025.").arg(day));
    Document document = form.compose(PrintOrder(database, form.description, request));
    document.registerCode = printedCode(database);
    return document;
}

Id<Paper> paperByUid(Database &database, const QString &uid)
{
    const std::vector<Paper> found = database.all<Paper>(u"WHERE uid = ?"_s, uid);
    if (found.empty())
        refuse(FormText::tr("The register has no paper “%1”. Give the uid of one of its papers.").arg(uid));
    return found.front().id;
}

Id<SupportList> listByUid(Database &database, const QString &uid)
{
    const std::vector<SupportList> found = database.all<SupportList>(u"WHERE uid = ?"_s, uid);
    if (found.empty())
        refuse(FormText::tr("The register has no list “%1”. Give the uid of one of its lists, or a unit and the number of the list.").arg(uid));
    return found.front().id;
}

Id<SupportList> listOfBatch(Database &database, const QString &unitCode, int batch, QDate on)
{
    const PlaceBook book(database);
    const Place &unit = unitWithCode(book, unitCode, on);
    const std::vector<SupportList> found = database.all<SupportList>(u"WHERE place_id = ? AND batch = ?"_s, unit.id, batch);
    if (found.empty())
        refuse(FormText::tr("%1 has no list number %2.").arg(unit.name).arg(batch));
    return found.front().id;
}

}
