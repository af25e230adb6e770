#include "core/sheet/xls_records.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headBytes = 4;

}

XlsRecords::XlsRecords(QByteArrayView stream, qsizetype at) : m_stream(stream), m_end(at)
{
    step();
    if (m_kind != XlsRecord::BOF)
        throw XlsDamage(u"no beginning of a sheet"_s);
}

bool XlsRecords::next()
{
    qint64 depth = 0;
    do {
        step();
        if (m_kind == XlsRecord::Eof && depth-- == 0)
            return false;
        if (m_kind == XlsRecord::BOF)
            ++depth;
    } while (depth > 0 || m_kind == XlsRecord::Eof);
    return true;
}

std::vector<QByteArrayView> XlsRecords::continuedBody() const
{
    std::vector<QByteArrayView> parts{m_body};
    XlsRecords following = *this;
    while (following.m_end < m_stream.size()) {
        following.step();
        if (following.m_kind != XlsRecord::Continue)
            break;
        parts.push_back(following.m_body);
    }
    return parts;
}

void XlsRecords::step()
{
    m_kind = XlsRecord(numberAt<quint16>(m_stream, m_end));
    m_body = bytesAt(m_stream, m_end + headBytes, numberAt<quint16>(m_stream, m_end + 2));
    m_end += headBytes + m_body.size();
}

}
