#include "core/reporting/chart_data.h"

#include "core/base/official_date.h"
#include "core/reporting/commune_figures.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Chart {
    ChartDescription description;
    QString unit;
    void (*count)(CommuneFigures &figures, Database &database, QDate asOf);
    QString note;
};

const std::vector<Chart> &knownCharts()
{
    static const QStringList parameters{u"--unit"_s, u"--as-of"_s};
    static const std::vector<Chart> known{
        {{u"nhu_cau"_s, u"Số hộ có nhu cầu hỗ trợ nhà ở theo đối tượng"_s, parameters}, u"hộ"_s, countByCategory,
         u"Mỗi hộ tính một lần; hộ thuộc nhiều đối tượng tính theo thứ tự: người có công, thân nhân liệt sĩ - hộ nghèo - hộ cận nghèo - "
         u"hộ bị thiên tai - hộ mới thoát nghèo - hoàn cảnh khó khăn khác."_s},
        {{u"hinh_thuc"_s, u"Số hộ đề nghị xây mới, sửa chữa nhà ở"_s, parameters}, u"hộ"_s, countByNeed, {}},
        {{u"kinh_phi"_s, u"Kinh phí đề nghị theo nguồn vốn"_s, parameters}, u"triệu đồng"_s, sumProposedMoney,
         u"Theo đề nghị của xã, chưa phải mức được duyệt; phần không ghi nguồn là tổng số trừ các nguồn đã ghi."_s},
    };
    return known;
}

const Chart &chartNamed(const QString &code)
{
    for (const Chart &chart : knownCharts())
        if (chart.description.code == code)
            return chart;
    throw Error(Error::Kind::BadRequest, u"Không có biểu đồ “%1”. Xem các mã bằng lệnh charts."_s.arg(code));
}

QString placeOf(const PlaceBook &book, Id<Place> unit)
{
    if (unit.isStored())
        return book.nameOf(unit);
    return book.district() ? book.district()->name : QString();
}

}

std::vector<ChartDescription> charts()
{
    std::vector<ChartDescription> descriptions;
    for (const Chart &chart : knownCharts())
        descriptions.push_back(chart.description);
    return descriptions;
}

ChartData chartData(Database &database, const QString &code, const ChartRequest &request)
{
    const Chart &chart = chartNamed(code);
    const PlaceBook book(database);
    CommuneFigures figures(book, request.unitsOn.isValid() ? request.unitsOn : request.asOf, request.unit);
    chart.count(figures, database, request.asOf);

    ChartData data{.code = code, .title = chart.description.title, .unit = chart.unit, .categories = figures.communes(), .series = figures.series()};
    const QString place = placeOf(book, request.unit);
    data.subtitle = (place.isEmpty() ? QString() : QString(place + u" - "_s)) + u"số liệu đến ngày "_s + officialShortDate(request.asOf);
    if (!chart.note.isEmpty())
        data.notes.append(chart.note);
    data.notes += figures.notes();
    if (const qint64 awaiting = figures.awaiting(database); awaiting > 0)
        data.notes.append(u"%1 hộ của xã bị chia chưa được phân về xã mới, tính riêng theo xã cũ."_s.arg(officialCount(awaiting)));
    data.notes.append(u"Nguồn: sổ hộ gia đình của chương trình An Cư."_s);
    return data;
}

}
