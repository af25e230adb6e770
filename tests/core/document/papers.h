#pragma once

// Small papers with everything a writer must get right, and what their files hold.

#include "core/document/writers.h"
#include "core/document/zip_archive.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <functional>

namespace papers {

using namespace core;
using namespace Qt::StringLiterals;

/// Merged heading, spanning cells, every kind of value, texts that a careless writer takes for formulas, numbers or markup.
inline Document typedList()
{
    const Table table{
        .columns = {{10, Alignment::Centre}, {45, Alignment::Left}, {20, Alignment::Centre}, {20, Alignment::Centre}, {30, Alignment::Right}, {40, Alignment::Left}},
        .heading = {{u"STT"_s, 0, 0, 2, 1}, {u"Họ và tên"_s, 0, 1, 2, 1}, {u"Năm sinh"_s, 0, 2, 1, 2}, {u"Nam"_s, 1, 2}, {u"Nữ"_s, 1, 3},
                    {u"Mức hỗ trợ"_s, 0, 4, 2, 1}, {u"Ghi chú"_s, 0, 5, 2, 1}},
        .headingRows = 2,
        .columnNumbers = {u"(1)"_s, u"(2)"_s, u"(3)"_s, u"(4)"_s, u"(5)"_s, u"(6)"_s},
        .unitLine = u"Đơn vị tính: đồng"_s,
        .rows = {{.cells = {{.value = u"I"_s}, {.value = u"Xã Tân Hương"_s, .columns = 5}, {}, {}, {}, {}}, .kind = TableRow::Kind::Group},
                 {.cells = {{.value = qint64(1)}, {.value = u"Nguyễn Thị Hòa"_s}, {}, {.value = u"1956"_s}, {.value = Money::ofDong(60'000'000)}, {.value = u"=1+1"_s}}},
                 {.cells = {{.value = qint64(2)}, {.value = u"Phan <b>Thị</b> \"An\" & con"_s}, {.value = u"1960"_s}, {}, {.value = 24.5}, {.value = u"+84912345678"_s}}},
                 {.cells = {{.value = qint64(3)}, {.value = u"042156900001"_s}, {.value = QDate(2025, 3, 5)}, {.value = QDate(1899, 1, 2)}, {}, {.value = u"-5"_s}}}}};
    Document document{.formCode = u"F05"_s, .title = u"Danh sách <hộ> & \"nhà\""_s};
    document.blocks = {Letterhead{.issuer = {u"ỦY BAN NHÂN DÂN"_s, u"XÃ TÂN HƯƠNG"_s}, .number = u"Số:       /TTr-UBND"_s, .place = u"Tân Hương"_s, .date = QDate(2025, 3, 5)},
                       Heading{.title = u"DANH SÁCH"_s}, table,
                       Paragraph{.text = u"IV. Kết luận & đề nghị"_s, .bold = true, .spaceAfterPt = 3, .keepWithNext = true},
                       Paragraph{.text = u"Dòng 1\nDòng 2   có chỗ trống"_s},
                       Signatures{.recipients = {u"- Như trên;"_s}, .columns = {{.authority = {u"CHỦ TỊCH"_s}, .name = u"Trần Văn Đào"_s}}}};
    return document;
}

/// The bytes that a writer makes of a paper.
inline QByteArray fileOf(const Document &document, void (*write)(const Document &, const QString &), const QString &name)
{
    const QTemporaryDir folder;
    write(document, folder.filePath(name));
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Empty where the XML is well formed, else what is wrong with it.
inline QString faultOf(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? xml.errorString() : QString();
}

/// Calls `visit(reader)` at the beginning of each element.
inline void forElements(const QByteArray &bytes, const std::function<void(QXmlStreamReader &)> &visit)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            visit(xml);
}

}
