#include "core/forms/case_forms.h"

#include "core/base/official_date.h"
#include "core/cases/work_queue.h"
#include "core/forms/complaint_answer.h"
#include "core/forms/f01.h"
#include "core/forms/f02.h"
#include "core/forms/f03.h"
#include "core/forms/f12.h"
#include "core/forms/f13.h"
#include "core/forms/f14.h"
#include "core/forms/f15.h"
#include "core/forms/invitation.h"
#include "core/forms/print_order.h"
#include "core/forms/refusal_letter.h"
#include "core/forms/reminder.h"
#include "core/forms/start_record.h"
#include "core/forms/suspension_notice.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

using OfOneCase = Document (*)(const CasePage &, const CaseHeading &);

const Place *communeOf(const PrintOrder &order, const Household &household)
{
    return order.places().find(order.places().unitOn(household.place, household.hamlet, order.day()));
}

// The office of the paper; else the commune of the one household that was asked for.
const Place *communeSigns(const PrintOrder &order)
{
    if (order.paper() && order.paper()->place.isStored())
        return order.places().find(order.paper()->place);
    const FormRequest &request = order.request();
    const QString uid = request.household.isEmpty() && request.households.size() == 1 ? request.households.front() : request.household;
    const auto id = householdByUid(order.database(), uid);
    const auto household = id && request.households.size() < 2 ? order.database().find(*id) : std::nullopt;
    return household ? communeOf(order, *household) : nullptr;
}

CaseHeading headingOf(const PrintOrder &order, const Place &signer)
{
    const FilledBlanks blanks = order.blanks(signer);
    CaseHeading heading = caseHeading(signer.name, blanks.all);
    heading.office = blanks.office;
    return heading;
}

CasePage pageOf(const PrintOrder &order, Id<Household> household)
{
    const auto supportCase = caseOf(order.database(), household);
    return supportCase ? casePageOf(order.database(), supportCase->id, order.day(), order.form().paper) : casePageOf(order.database(), household, order.day());
}

template<OfOneCase Make> Document composeEach(const PrintOrder &order)
{
    return order.eachHousehold([&](const HouseholdRecord &record) -> Document {
        const Place *signer = order.paper() && order.paper()->place.isStored() ? order.places().find(order.paper()->place) : communeOf(order, record.household);
        const CasePage page = pageOf(order, record.household.id);
        return Make(page, withPaper(headingOf(order, signer ? *signer : order.unit()), order.paper() ? order.paper() : page.paper));
    });
}

// Without one the letter has its blanks.
Complaint complaintOf(const PrintOrder &order, Id<Household> household)
{
    if (order.paper())
        for (const Complaint &complaint : order.database().all<Complaint>(u"WHERE answer_id = ? ORDER BY id"_s, order.paper()->id))
            return complaint;
    const auto supportCase = caseOf(order.database(), household);
    const std::vector<Complaint> said = supportCase ? complaintsOf(order.database(), *supportCase) : std::vector<Complaint>();
    return said.empty() ? Complaint() : said.back();
}

Document composeAnswer(const PrintOrder &order)
{
    return order.eachHousehold([&](const HouseholdRecord &record) -> Document {
        const Place *signer = communeOf(order, record.household);
        return complaintAnswer(complaintOf(order, record.household.id), withPaper(headingOf(order, signer ? *signer : order.unit()), order.paper()));
    });
}

QString lateSentence(const CaseLine &line, QDate on)
{
    return u"Hộ "_s + line.name + (line.hamlet.isEmpty() ? QString() : u" ("_s + line.hamlet + u", "_s + line.commune + u')') + u", hồ sơ "_s + line.code + u": sau bước “"_s + titleOf(line.step)
        + u"” đã quá hạn "_s + officialCount(line.due.daysTo(on)) + u" ngày (hạn "_s + officialShortDate(line.due) + u')';
}

QString lateSentence(const Complaint &complaint, QDate on)
{
    return u"Kiến nghị của "_s + complaint.complainant + u" nhận ngày "_s + officialShortDate(complaint.receivedOn) + u" chưa được giải quyết, quá hạn "_s
        + officialCount(complaint.dueOn.daysTo(on)) + u" ngày"_s;
}

Document composeReminder(const PrintOrder &order)
{
    QStringList late;
    for (const CaseLine &line : casesIn(order.database(), Queue::All, territoryOf(order.places(), order.unit().id, order.day()), order.day()))
        if (line.isLate(order.day()))
            late.append(lateSentence(line, order.day()));
    for (const Complaint &complaint : complaints(order.database(), order.day()))
        if (complaint.isOverdue(order.day()))
            late.append(lateSentence(complaint, order.day()));
    return reminder(late, withPaper(headingOf(order, order.unit()), order.paper()));
}

template<OfOneCase Make> Form formOf(const QString &code, PaperType paper, const QString &summary, const std::vector<FormBlank> &blanks)
{
    return {{code, titleOf(paper), summary, FormSubject::Case, blanks, paper}, communeSigns, composeEach<Make>};
}

}

std::vector<Form> caseForms()
{
    return {formOf<f01>(u"F01"_s, PaperType::Application, u"Đơn của hộ gia đình, điền sẵn những gì sổ đã có để hộ xem, bổ sung và ký."_s, f01Blanks()),
            formOf<f03>(u"F03"_s, PaperType::Survey, u"Phiếu để cán bộ khảo sát ghi tại nhà, điền sẵn số liệu đã có."_s, f03Blanks()),
            formOf<refusalLetter>(u"TBTC"_s, PaperType::RefusalLetter, u"Thư báo cho gia đình biết lý do không được hỗ trợ, căn cứ và cách khiếu nại."_s, refusalLetterBlanks()),
            formOf<suspensionNotice>(u"TBTD"_s, PaperType::SuspensionNotice, u"Thông báo cho gia đình về việc tạm dừng, lý do và điều kiện tiếp tục."_s, suspensionNoticeBlanks()),
            {{u"TLKN"_s, titleOf(PaperType::ComplaintAnswer), u"Công văn trả lời người phản ánh, kiến nghị về một hộ."_s, FormSubject::Case, complaintAnswerBlanks(), PaperType::ComplaintAnswer},
             communeSigns, composeAnswer},
            formOf<f02>(u"F02"_s, PaperType::AdvanceRequest, u"Đơn của hộ đề nghị tạm ứng kinh phí để khởi công (Thông tư 98/2013/TT-BTC)."_s, f02Blanks()),
            formOf<startRecord>(u"BBKC"_s, PaperType::StartRecord, u"Biên bản xác nhận hộ đã khởi công, ký tại nhà."_s, startRecordBlanks()),
            formOf<f12>(u"F12"_s, PaperType::StageRecord, u"Biên bản tại nhà, xác nhận xong nền móng, khung - tường để giải ngân."_s, f12Blanks()),
            formOf<f13>(u"F13"_s, PaperType::CompletionRecord, u"Biên bản nghiệm thu nhà hoàn thành đưa vào sử dụng."_s, f13Blanks()),
            formOf<f14>(u"F14"_s, PaperType::HandoverRecord, u"Biên bản bàn giao nhà cho gia đình."_s, f14Blanks()),
            formOf<f15>(u"F15"_s, PaperType::Receipt, u"Giấy biên nhận một lần nhận tiền của hộ."_s, f15Blanks()),
            formOf<invitation>(u"GM"_s, PaperType::Invitation, u"Giấy mời họp xét hỗ trợ gửi từng hộ hoặc đại biểu."_s, invitationBlanks()),
            {{u"CVDD"_s, titleOf(PaperType::Reminder), u"Công văn đôn đốc những hồ sơ và kiến nghị quá hạn của một đơn vị."_s, FormSubject::Unit, reminderBlanks(), PaperType::Reminder},
             unitSigns, composeReminder}};
}

}
