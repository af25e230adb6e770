#pragma once

// The stream of an old workbook as records ([MS-XLS] 2.1.4): a kind, a length, and so many bytes.

#include "core/sheet/xls_bytes.h"

#include <vector>

namespace core {

/// Those that say something about cells; names as in [MS-XLS] 2.3.
enum class XlsRecord : quint16 {
    Formula = 0x0006,
    Eof = 0x000a,
    Date1904 = 0x0022,
    FilePass = 0x002f,
    Font = 0x0031,
    Continue = 0x003c,
    CodePage = 0x0042,
    BoundSheet8 = 0x0085,
    MulRk = 0x00bd,
    RString = 0x00d6,
    XF = 0x00e0,
    MergeCells = 0x00e5,
    Sst = 0x00fc,
    LabelSst = 0x00fd,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    RK = 0x027e,
    Format = 0x041e,
    BOF = 0x0809,
};

/// Walks over the records of one substream: the workbook's own (globals), or one sheet's.
class XlsRecords {
public:
    /// `at` is the place of the substream's BOF. Throws XlsDamage where there is none, or a record reaches beyond the stream.
    XlsRecords(QByteArrayView stream, qsizetype at);

    /// To the next record; false at the end of the substream. What lies within other substreams (charts on a sheet) is passed over.
    bool next();

    XlsRecord kind() const { return m_kind; }
    QByteArrayView body() const { return m_body; }
    template<class Number> Number number(qsizetype at) const { return numberAt<Number>(m_body, at); }
    /// The body, and those of the Continue records that follow.
    std::vector<QByteArrayView> continuedBody() const;
    /// Where the next record begins.
    qsizetype end() const { return m_end; }

private:
    void step();

    QByteArrayView m_stream;
    qsizetype m_end;
    XlsRecord m_kind = XlsRecord::BOF;
    QByteArrayView m_body;
};

}
