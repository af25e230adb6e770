#include "tests/fuzz/small_workbook.h"

#include <zip.h>

#include <vector>

namespace fuzz {

SmallWorkbook::SmallWorkbook()
{
    parts["xl/workbook.xml"] = R"(<?xml version="1.0"?><workbook xmlns:r="r"><workbookPr date1904="0"/><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>)";
    parts["xl/_rels/workbook.xml.rels"] =
        R"(<?xml version="1.0"?><Relationships><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/>)"
        R"(<Relationship Id="rId2" Type="t/sharedStrings" Target="sharedStrings.xml"/></Relationships>)";
    parts["xl/worksheets/sheet1.xml"] =
        R"(<?xml version="1.0"?><worksheet><dimension ref="A1:D3"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)"
        R"(<row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>45717.5</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2"><f>SUM(A1:A2)</f><v>3</v></c></row>)"
        R"(<row r="3"><c r="A3" t="inlineStr"><is><r><t>Nguyễn</t></r><rPh><t>x</t></rPh></is></c><c r="C3" t="str"><v>_x000D_a</v></c></row></sheetData>)"
        R"(<mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>)";
    parts["xl/sharedStrings.xml"] = R"(<?xml version="1.0"?><sst count="2"><si><t>STT</t></si><si><r><t>Họ và</t></r><r><t> tên</t></r></si></sst>)";
    parts["xl/styles.xml"] =
        R"(<?xml version="1.0"?><styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><name val=".VnTime"/></font></fonts>)"
        R"(<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/></cellXfs></styleSheet>)";
}

QByteArray SmallWorkbook::zipped() const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts) {
        const zip_int64_t index = zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), ZIP_FL_OVERWRITE);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    QByteArray zipped;
    zip_stat_t stat;
    if (zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0) {
        zipped.resize(qsizetype(stat.size));
        zip_source_read(target, zipped.data(), stat.size);
        zip_source_close(target);
    }
    zip_source_free(target);
    zip_error_fini(&error);
    return zipped;
}

}
