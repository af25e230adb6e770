#include "core/document/wording.h"

#include "core/base/official_date.h"
#include "core/integrity/printed_code.h"

namespace core {

using namespace Qt::StringLiterals;

QString nationalName() { return u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s; }
QString nationalMotto() { return u"Độc lập - Tự do - Hạnh phúc"_s; }
QString recipientsTitle() { return u"Nơi nhận:"_s; }

QString placeAndDate(const Letterhead &head)
{
    return head.place + u", "_s + officialDate(head.date);
}

QString registerCodeLine(const QString &code)
{
    return u"Mã kiểm chứng: "_s + groupedCode(code);
}

QString registerCodeHint()
{
    return u"Tra mã trong phần mềm An Cư: Công cụ, Tra mã in trên giấy."_s;
}

}
