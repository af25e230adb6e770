#include "core/intake/heading_words.h"

#include "core/base/folded.h"
#include "core/intake/word_search.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A heading as the rules look at it.
struct HeadingText {
    QString leaf;        ///< Folded, without brackets' signs.
    QString group;       ///< Folded, everything above the leaf.
    QString marked;      ///< The leaf in lower case with its marks: "năm" is not "nam".

    bool leafHas(QLatin1StringView words) const { return holdsAnyWord(leaf, words); }
    bool groupHas(QLatin1StringView words) const { return holdsAnyWord(group, words); }
    bool has(QLatin1StringView words) const { return leafHas(words) || groupHas(words); }
};

HeadingText headingText(const QStringList &path)
{
    HeadingText text;
    QStringList parts = path;
    // A flat header says "Kinh phí: Tổng số" in one cell.
    if (parts.size() == 1 && parts.first().count(u':') == 1 && !parts.first().section(u':', 1).trimmed().isEmpty())
        parts = {parts.first().section(u':', 0, 0), parts.first().section(u':', 1)};
    text.leaf = onlyWords(parts.value(parts.size() - 1));
    text.marked = cleaned(parts.value(parts.size() - 1)).toLower();
    parts.removeLast();
    for (const QString &part : parts)
        text.group += onlyWords(part) + u' ';
    text.group = text.group.trimmed();
    return text;
}

QString placeField(const HeadingText &text)
{
    if (text.leafHas("ma xa|ma phuong|ma don vi"_L1))
        return u"commune_code"_s;
    if (text.leafHas("tinh|tinh thanh pho|quan huyen|huyen|ma huyen|ma tinh|quan"_L1) && !text.leafHas("gioi tinh|tinh trang|thon|xom|dien tich"_L1))
        return u"ignored"_s;
    const bool hamletToo = text.leafHas("thon|xom|tdp|to dan pho|khoi|ap|ban|dia chi"_L1);
    if (!hamletToo && (text.leaf == "xa"_L1 || text.leafHas("xa phuong|phuong xa|xa phuong thi tran|ten xa|xa thi tran|don vi hanh chinh|xa cu"_L1)))
        return u"commune"_s;
    return {};
}

QString personField(const HeadingText &text)
{
    if (text.leafHas("cap"_L1) && text.leafHas("ngay"_L1))
        return u"issue"_s;
    if (text.leafHas("noi cap|co quan cap"_L1))
        return u"ignored"_s;
    if (text.leafHas("cccd|cmnd|cmt|cmtnd|can cuoc|chung minh|dinh danh|giay to tuy than|so cc|so giay to|chung minh thu|ma so dinh danh"_L1))
        return u"id"_s;
    const bool underBirth = text.groupHas("sinh"_L1);
    if (text.marked == u"nam" || (text.leafHas("chu ho nam|gioi tinh nam"_L1) && !text.leafHas("nu"_L1)))
        return underBirth ? u"dob_m"_s : u"gender_m"_s;
    if (text.marked == u"nữ" || text.leaf == "nu"_L1)
        return underBirth ? u"dob_f"_s : u"gender_f"_s;
    if (text.leafHas("gioi tinh|gioi|nam nu|phai"_L1))
        return u"gender"_s;
    if (text.leafHas("sinh"_L1) && !text.leafHas("ve sinh|noi sinh"_L1))
        return u"dob"_s;
    if (text.leafHas("dan toc"_L1) || text.leaf == "dt"_L1)
        return u"ethnic"_s;
    if (text.leafHas("khau|nhan khau|so nguoi|thanh vien|so nhan khau"_L1))
        return u"members"_s;
    return {};
}

QString categoryField(const HeadingText &text)
{
    if (text.has("quy|vnn|kinh phi|nguon"_L1))
        return {};
    if (text.leafHas("can ngheo|hcn"_L1) && !text.leafHas("ho ngheo|hn"_L1))
        return u"cat_can_ngheo"_s;
    if (text.leafHas("thoat ngheo"_L1))
        return u"ignored"_s;
    if (text.leafHas("ngheo|hn"_L1) && !text.leafHas("can ngheo|doi tuong|dien"_L1))
        return u"cat_ngheo"_s;
    if (text.leafHas("thien tai|bdkh|bien doi khi hau|bao lu|bao lut|lu lut"_L1))
        return u"cat_thien_tai"_s;
    if (text.leafHas("co cong|ncc|nguoi co cong|liet si|gia dinh chinh sach"_L1))
        return u"cat_co_cong"_s;
    if (text.leafHas("doi tuong|thuoc dien|dien|dien chinh sach|loai ho|phan loai ho"_L1))
        return u"cat"_s;
    return {};
}

QString houseField(const HeadingText &text)
{
    if (text.leafHas("dien tich|m2|dt nha|dt su dung|dt san|dt o"_L1) && !text.leafHas("dat"_L1))
        return u"area"_s;
    if (text.leafHas("khung|tuong|cot|vach|khung tuong|bao che"_L1) && !text.leafHas("doi tuong"_L1))
        return u"frame"_s;
    if (text.leafHas("nen|mong|nen mong|san"_L1))
        return u"floor"_s;
    if (text.leafHas("mai|lop|mai lop|phan mai"_L1))
        return u"roof"_s;
    const bool anew = text.leafHas("xay moi|lam moi|xay dung moi|xay lai|lam lai|xay dung lai|dung moi|xm"_L1);
    const bool repair = text.leafHas("sua chua|cai tao|nang cap|sua|sc|tu sua"_L1);
    if (anew != repair)
        return anew ? u"need_xay_moi"_s : u"need_sua_chua"_s;
    if (anew || text.leafHas("hinh thuc|nhu cau|hinh thuc de nghi|noi dung de nghi|de nghi ho tro|noi dung ho tro|loai hinh"_L1))
        return u"need"_s;
    return {};
}

QString moneyField(const HeadingText &text)
{
    const bool aboutMoney = text.has("kinh phi|nguon|von|tien|muc ho tro|so tien|dong|trieu|du toan|nguon luc"_L1);
    if (text.leafHas("ho gia dinh|ho gd|doi ung|tu co|dong ho|gia dinh|ho tu|von tu co|tu huy dong|nguoi than|anh em|ho dan"_L1) && !text.leafHas("chu ho"_L1))
        return u"fund_family"_s;
    if (text.leafHas("quy|vnn|vi nguoi ngheo|quy vnn"_L1))
        return u"fund_vnn"_s;
    if (text.leafHas("ngan sach|nsnn|nha nuoc|nstw|nsdp|ns"_L1))
        return u"fund_state"_s;
    if (text.leafHas("xa hoi hoa|xhh|doanh nghiep|hao tam|tai tro|ung ho|nha tai tro|to chuc ca nhan|huy dong|tu thien|cong dong|khac"_L1) && (aboutMoney || !text.leafHas("khac"_L1)) && !text.leafHas("ghi chu"_L1))
        return u"fund_social"_s;
    if (text.leafHas("tong so|tong cong|tong kinh phi|tong|cong|tong muc|tong von|tong so tien|tong nguon|tong nhu cau"_L1) || (aboutMoney && text.group.isEmpty() && text.leafHas("kinh phi|so tien|du toan"_L1)))
        return u"fund_total"_s;
    return {};
}

QString progressField(const HeadingText &text)
{
    if (text.leafHas("khoi cong|bat dau"_L1))
        return u"start"_s;
    if (text.leafHas("hoan thanh|xong"_L1) && !text.leafHas("%|ty le|khoi luong"_L1))
        return u"finish"_s;
    if (text.leafHas("ban giao"_L1))
        return u"handover"_s;
    if (text.leafHas("%|ty le|khoi luong"_L1))
        return u"percent"_s;
    if (text.has("dot 1|lan 1|dot i"_L1))
        return text.leafHas("ngay"_L1) ? u"pay1_date"_s : u"pay1"_s;
    if (text.has("dot 2|lan 2|dot ii"_L1))
        return text.leafHas("ngay"_L1) ? u"pay2_date"_s : u"pay2"_s;
    if (text.leafHas("duoc duyet|phe duyet|da duyet|duyet"_L1))
        return u"approved"_s;
    return {};
}

}

QString fieldOfHeading(const QStringList &path)
{
    const HeadingText text = headingText(path);
    if (text.leaf == "stt"_L1 || text.leaf == "tt"_L1 || text.leaf == "so tt"_L1 || text.leaf == "so thu tu"_L1)
        return u"stt"_s;
    if (text.leafHas("ghi chu|luu y|chu thich|dien giai"_L1))
        return u"note"_s;
    // A household head's name; what else stands in its heading ("chủ hộ", "người có công") does not make it a class.
    if (text.leafHas("ho ten|ho va ten|ten chu ho|chu ho|ho va ten chu ho|ten ho|nguoi dai dien|ho ten chu ho"_L1) && !text.leafHas("vo chong|vo|chong|so dien thoai|nam|nu"_L1))
        return u"name"_s;
    for (const auto rule : {personField, placeField, progressField, houseField, categoryField, moneyField})
        if (const QString field = rule(text); !field.isEmpty())
            return field;
    if (text.leafHas("thon|tdp|to dan pho|xom|ap|ban|khoi|dia chi|noi o|cho o|khu dan cu|thuong tru|khu pho|noi cu tru|khoi pho"_L1))
        return u"hamlet"_s;
    if (text.leafHas("dien thoai|sdt|so dt"_L1))
        return u"phone"_s;
    return {};
}

bool isHeadingWord(const QString &text)
{
    if (text.size() > 80)
        return false;
    const QString field = fieldOfHeading({text});
    return !field.isEmpty() && field != "ignored"_L1;
}

qint64 amountUnitIn(const QString &text)
{
    const QString words = folded(text);
    static const QRegularExpression million(uR"(\b(trieu|tr)\.?\s*(dong|d)?\b)"_s);
    static const QRegularExpression thousand(uR"((1\.?000|nghin|ngan)\s*(dong|d)\b)"_s);
    static const QRegularExpression one(uR"(\b(dong|vnd)\b)"_s);
    if (million.match(words).hasMatch())
        return 1'000'000;
    if (thousand.match(words).hasMatch())
        return 1'000;
    return one.match(words).hasMatch() ? 1 : 0;
}

}
